import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { adjustedTarget as native } from './native';

export const page: Page = {
  family: 'quotas',
  docs: ['adjustedTarget'],
  nearest: ['PRORATED_QUOTA'],
  takes: 'target, forecast, revised, [basis: word]',
  example: ['1000000, 0.08, 0.06', 750000],
  cases,
  native,
  danish,
};
