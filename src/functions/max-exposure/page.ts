import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { maxExposure as native } from './native';

export const page: Page = {
  family: 'tables',
  docs: ['maxExposure'],
  nearest: ['EXPECTED_PAYOUT'],
  takes: 'tiers, mode: word, [up_to], [quota], [exceed]',
  example: ['{5000000,50000;8000000,75000;10000000,100000}, "highest"', 100000],
  cases,
  native,
  danish,
};
