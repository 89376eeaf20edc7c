import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { forecastToClose as native } from './native';

export const page: Page = {
  family: 'forecasts',
  docs: ['forecastToClose'],
  nearest: ['REACH_PROBABILITY'],
  takes: 'actual, elapsed, [pattern]',
  example: ['600000, 0.5', 1200000],
  cases,
  native,
  danish,
};
