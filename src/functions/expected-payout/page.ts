import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { expectedPayout as native } from './native';

export const page: Page = {
  family: 'tables',
  docs: ['expectedPayout'],
  nearest: ['REACH_PROBABILITY'],
  takes: 'expected, standard_dev, tiers, mode: word, [quota], [exceed]',
  example: ['100, 0, {100,500}, "highest"', 500],
  cases,
  native,
  danish,
};
