import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { attainment as native } from './native';

export const page: Page = {
  family: 'quotas',
  docs: ['attainment'],
  nearest: ['FORECAST_TO_CLOSE'],
  takes: 'actual, quota',
  example: ['1764000, 1800000', 0.98],
  cases,
  native,
  danish,
};
