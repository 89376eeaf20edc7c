import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { draw as native } from './native';

export const page: Page = {
  family: 'payments',
  docs: ['drawPeriod'],
  nearest: ['CLAWBACK'],
  takes: 'earned, draw, [opening], [recoverable], [limit], [recover_from], [recover_to]',
  example: ['3000, 5000', 5000, 2000],
  cases,
  native,
  danish,
};
