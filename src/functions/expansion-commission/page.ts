import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { expansionCommission as native } from './native';

export const page: Page = {
  family: 'commissions',
  docs: ['rateCard', 'commissionableAmount'],
  nearest: ['TIERED_COMMISSION'],
  takes: 'type, current, new, rates, [closer]',
  example: ['"Upsell", 200000, 350000, {"Upsell",0.08}', 12000],
  cases,
  native,
  danish,
};
