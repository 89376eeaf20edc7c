import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { stepPoints as native } from './native';

export const page: Page = {
  family: 'tables',
  docs: ['stepPoints'],
  nearest: ['TIERED_BONUS', 'TIERED_COMMISSION'],
  takes: 'tiers, mode: word, [up_to], [quota], [exceed]',
  example: ['{100,500}, "highest", 150', 0, 0, 100, 0, 100, 500, 150, 500],
  cases,
  native,
  danish,
};
