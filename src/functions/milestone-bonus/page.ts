import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { milestoneBonus as native } from './native';

export const page: Page = {
  family: 'bonuses',
  docs: ['milestoneBonus'],
  nearest: ['TIERED_BONUS'],
  takes: 'actual, quota, bonus, [trigger], [partial], [exceed]',
  example: ['1800000, 1800000, 50000', 50000],
  cases,
  native,
  danish,
};
