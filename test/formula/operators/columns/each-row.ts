import { type Column, type Formula, constant } from '../../../../src/formula/formula';
import * as operators from '../../../../src/formula/operators/columns/each-row';
import { isAbove } from '../../../../src/formula/operators/conditions/comparisons';
import { minus } from '../../../../src/formula/operators/numbers/minus';
import { times } from '../../../../src/formula/operators/numbers/times';
import type { Lot } from '../../../conformance/native-chance';
import { calculated, condition, number } from '../draws';
import { type Cell, type OperatorTable, blank, error } from '../table';

const numbers = (lot: Lot, rows: number): Cell[] =>
  Array.from({ length: rows }, () => (lot.next() < 0.15 ? blank : number(lot)));

/** Two columns of as many rows; now and then an error in the first. */
const beside = (lot: Lot): Cell[][] => {
  const rows = lot.whole(2, 6);
  const [one, other] = [numbers(lot, rows), numbers(lot, rows)];
  if (lot.next() < 0.05) one[lot.whole(0, rows - 1)] = error;
  return [one, other];
};

/** Of cells themselves, blank ones and texts are nothing. */
export const summed: OperatorTable = {
  name: 'summed',
  reads: ['column'],
  of: (column: Formula<Column<number>>) => operators.summed(column as Formula<never>),
  text: 'SUMPRODUCT(A)',
  words: { en: 'the sum of A', da: 'summen af A' },
  units: [[['money'], 'money']],
  rows: [
    [[[5]], 5],
    [[[1, 2, 3.5]], 6.5],
    [[[5, blank, -2]], 3],
    [[[blank, 'none', 4]], 4],
    [[[1, error]], error],
  ],
  draw: (lot) => beside(lot).slice(0, 1),
};

export const each: OperatorTable = {
  name: 'each',
  reads: ['column', 'column'],
  of: (one: Formula<Column<number>>, other: Formula<Column<number>>) =>
    operators.summed(times(operators.each(one), operators.each(other))),
  text: 'SUMPRODUCT(A*B)',
  words: { en: 'the sum of A × B', da: 'summen af A × B' },
  rows: [
    [
      [
        [1, 2, 3],
        [10, 20, 30],
      ],
      140,
    ],
    [
      [
        [0.5, -1],
        [4, 3],
      ],
      -1,
    ],
    [
      [
        [blank, 2],
        [10, blank],
      ],
      0,
    ],
    [
      [
        [1, error],
        [1, 1],
      ],
      error,
    ],
  ],
  draw: beside,
};

/** What is made of single cells alone goes with every row. */
export const eachWithCell: OperatorTable = {
  ...each,
  name: 'each, times what is made of one cell',
  reads: ['column', 'number'],
  of: (one: Formula<Column<number>>, other) =>
    operators.summed(times(operators.each(one), minus(other, constant(1)))),
  text: 'SUMPRODUCT(A*(B-1))',
  words: { en: 'the sum of A × (B − 1)', da: 'summen af A × (B − 1)' },
  rows: [
    [[[1, 2], 3], 6],
    [[[1, blank], 5], 4],
    [[[1, 2], error], error],
  ],
  draw: (lot) => [numbers(lot, lot.whole(2, 6)), number(lot)],
};

export const where: OperatorTable = {
  name: 'where',
  reads: ['condition', 'number'],
  of: operators.where,
  text: 'A*B',
  sql: 'CASE WHEN A THEN B ELSE 0 END',
  words: { en: 'B where A', da: 'B, hvor A' },
  units: [[[undefined, 'money'], 'money']],
  rows: [
    [[true, 12.5], 12.5],
    [[false, 12.5], 0],
    [[true, blank], 0],
    [[true, -3], -3],
    [[error, 1], error],
    [[false, error], error],
  ],
  draw: (lot) => [condition(lot), calculated(lot)],
};

/** The rows above a limit: on it none is. */
export const whereEach: OperatorTable = {
  name: 'where, in each row',
  reads: ['column', 'column'],
  of: (one: Formula<Column<number>>, other: Formula<Column<number>>) =>
    operators.summed(
      operators.where(isAbove(operators.each(one), constant(1)), operators.each(other)),
    ),
  text: 'SUMPRODUCT((A>1)*B)',
  words: { en: 'the sum of B where (A > 1)', da: 'summen af B, hvor (A > 1)' },
  rows: [
    [
      [
        [0, 1, 1.01, 2],
        [10, 20, 30, 40],
      ],
      70,
    ],
    [
      [
        [blank, 5],
        [10, blank],
      ],
      0,
    ],
    [
      [
        [error, 5],
        [10, 20],
      ],
      error,
    ],
  ],
  draw: beside,
};
