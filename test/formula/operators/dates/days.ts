import * as operators from '../../../../src/formula/operators/dates/days';
import { typed } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const dayOf: OperatorTable = {
  name: 'dayOf',
  reads: ['number'],
  of: operators.dayOf,
  text: 'INT(A)',
  sql: 'FLOOR(A)',
  words: { en: 'the day of A', da: 'dagen for A' },
  units: [[['date'], 'date']],
  rows: [
    [[46_000], 46_000],
    [[46_000.75], 46_000],
    // One second before midnight.
    [[46_000.99998842593], 46_000],
    [[-0.5], -1],
    [[blank], 0],
    [[error], error],
    [['soon'], error],
  ],
  draw: (lot) => [
    lot.pick([typed(lot), lot.whole(36_000, 60_000) + lot.whole(0, 86_399) / 86_400]),
  ],
};
