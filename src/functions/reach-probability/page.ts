import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { reachProbability as native } from './native';

export const page: Page = {
  family: 'forecasts',
  docs: ['reachProbability'],
  nearest: ['EXPECTED_PAYOUT'],
  takes: 'target, expected, standard_dev',
  example: ['100, 100, 10', 0.5],
  cases,
  native,
  danish,
};
