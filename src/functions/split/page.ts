import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { split as native } from './native';

export const page: Page = {
  family: 'payments',
  docs: ['split'],
  nearest: ['PAYABLE'],
  takes: 'amount, shares',
  example: ['27500, {0.3,0.7}', 8250, 19250],
  cases,
  native,
  danish,
};
