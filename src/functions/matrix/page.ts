import type { Page } from '../page';
import { cases } from './cases';
import { danish } from './danish';
import { matrix as native } from './native';

export const page: Page = {
  family: 'tables',
  docs: ['matrixAt'],
  nearest: ['TIERED_BONUS'],
  takes: 'down, across, grid, [method: word], [exceed]',
  example: ['0.95, 1.1, {0,1,1.2;0.9,0.5,0.75;1,1,1.25}', 0.5],
  cases,
  native,
  danish,
};
