import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { payable as native } from './native';

export const page: Page = {
  family: 'payments',
  docs: ['payable'],
  nearest: ['SPLIT'],
  dates: ['schedule', 'as_of'],
  takes: 'amount, schedule, as_of',
  example: ['30000, {0.5,TRUE;0.5,FALSE}, 46203', 15000],
  cases,
  native,
  danish,
};
