import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { clawback as native } from './native';

export const page: Page = {
  family: 'payments',
  docs: ['clawback'],
  nearest: ['DRAW'],
  takes: 'paid, term, served, [steps], [window], [exceed]',
  example: ['12000, 12, 9', -3000],
  cases,
  native,
  danish,
};
