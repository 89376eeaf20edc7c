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

export const endOfMonth: OperatorTable = {
  name: 'endOfMonth',
  reads: ['number', 'number'],
  of: operators.endOfMonth,
  text: 'EOMONTH(A,B)',
  words: {
    en: 'the end of the month B months from A',
    da: 'slutningen af måneden B måneder fra A',
  },
  units: [[['date', 'count'], 'date']],
  rows: [
    // 1 July 2026 is 46,204; July, August and June end 30, 61 and -1 days later.
    [[46_204, 0], 46_234],
    [[46_234, 0], 46_234],
    [[46_204, 1], 46_265],
    [[46_204, -1], 46_203],
    [[46_204.75, 0], 46_234],
    // February of 2028 has 29 days, and its last is 47,177.
    [[47_150, 0], 47_177],
    [[46_204, 1.9], 46_265],
    [[46_204, -1.9], 46_203],
    [[error, 1], error],
    [[46_204, error], error],
  ],
  draw: (lot) => [lot.whole(36_526, 73_050), lot.pick([lot.whole(-24, 24), lot.whole(0, 9) / 4])],
};
