import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { mboBonus as native } from './native';

export const page: Page = {
  family: 'bonuses',
  docs: ['mboBonus'],
  nearest: ['MILESTONE_BONUS'],
  takes: 'target, weights, achievements, [minimum], [maximum]',
  example: ['10000, {0.5,0.3,0.2}, {1,0.8,0.5}', 8400],
  cases,
  native,
  danish,
};
