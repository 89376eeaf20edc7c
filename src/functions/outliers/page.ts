import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { outliers as native } from './native';

export const page: Page = {
  family: 'forecasts',
  docs: ['outliers'],
  nearest: ['ATTAINMENT'],
  takes: 'values, [sensitivity]',
  example: ['{1;2;3;4;100}', 65.4],
  cases,
  native,
  danish,
};
