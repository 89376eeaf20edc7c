import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { pool as native } from './native';

export const page: Page = {
  family: 'payments',
  docs: ['poolParts'],
  nearest: ['SPLIT'],
  takes: 'pool, weights, [most]',
  example: ['900, {500;300;200}, 360', 360, 324, 216],
  cases,
  native,
  danish,
};
