import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { amountForPayout as native } from './native';

export const page: Page = {
  family: 'tables',
  docs: ['amountForPayout'],
  nearest: ['TIERED_BONUS', 'TIERED_COMMISSION'],
  takes: 'payout, tiers, mode: word, [quota], [exceed]',
  example: ['19375, {0.5,0.08;1,0.12;1.25,0.15}, "marginal", 250000', 325000],
  cases,
  native,
  danish,
};
