import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { tieredCommission as native } from './native';

export const page: Page = {
  family: 'commissions',
  docs: ['tieredCommission', 'engine/increment#increment'],
  nearest: ['TIERED_BONUS'],
  takes: 'amount, tiers, [quota], [method: word], [prior], [exceed]',
  example: ['325000, {0.5,0.08;1,0.12;1.25,0.15}, 250000', 19375],
  cases,
  native,
  danish,
};
