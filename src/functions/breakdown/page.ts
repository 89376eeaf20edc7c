import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { breakdown as native } from './native';

export const page: Page = {
  family: 'tables',
  docs: ['breakdown'],
  nearest: ['TIERED_BONUS', 'TIERED_COMMISSION'],
  takes: 'amount, tiers, mode: word, [quota], [prior], [exceed]',
  example: ['150, {0,0.1;100,0.2}, "marginal"', 0, 100, 100, 0.1, 10, 100, 150, 50, 0.2, 10],
  cases,
  native,
  danish,
};
