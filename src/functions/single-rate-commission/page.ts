import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { singleRateCommission as native } from './native';

export const page: Page = {
  family: 'commissions',
  docs: ['singleRateCommission'],
  nearest: ['TIERED_COMMISSION'],
  takes: 'amount, rate, [above], [cap]',
  example: ['150000, 0.1, 100000', 5000],
  cases,
  native,
  danish,
};
