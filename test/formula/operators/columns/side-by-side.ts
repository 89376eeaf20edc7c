import { type Column, type Formula, operator } from '../../../../src/formula/formula';
import * as operators from '../../../../src/formula/operators/columns/side-by-side';
import { column, number } from '../draws';
import { type Cell, type OperatorTable, blank, error, sizeOf } from '../table';

/* What is a whole column is added up here, the second column of a table by the hundred. */

const numbersOf = (cells: readonly unknown[]) => cells.filter((cell) => typeof cell === 'number');

const sumOfProducts = operator({
  value: (cells: Column<number>) => numbersOf(cells).reduce((sum, cell) => sum + cell, 0),
  text: (cells) => `SUMPRODUCT(${cells})`,
  words: (_, cells) => cells,
});

const weighed = operator({
  value: (table: Column<readonly unknown[]>) =>
    table.reduce((sum, [one, other]) => sum + Number(one ?? 0) + 100 * Number(other ?? 0), 0),
  text: (table) => `SUMPRODUCT({1,100}*${table})`,
  words: (_, table) => table,
});

const numbers = (cells: readonly Cell[]): Cell[] =>
  cells.map((cell) => (cell === 'none' ? blank : cell));

export const sideBySide: OperatorTable = {
  name: 'sideBySide',
  reads: ['column', 'column'],
  of: (one, other) => weighed(operators.sideBySide(one, other)),
  text: 'SUMPRODUCT({1,100}*CHOOSE({1,2},A,B))',
  words: { en: '(A and B)', da: '(A og B)' },
  rows: [
    [
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      1_506,
    ],
    [
      [
        [4, 5],
        [1, 2],
      ],
      309,
    ],
    [
      [
        [1, blank],
        [blank, 2],
      ],
      201,
    ],
    [
      [
        [1, error],
        [1, 2],
      ],
      error,
    ],
  ],
  draw: (lot) => {
    const [one, other] = [numbers(column(lot)), numbers(column(lot))];
    const count = Math.max(2, Math.min(one.length, other.length));
    const cut = (cells: Cell[]) => Array.from({ length: count }, (_, k) => cells[k]);
    return [cut(one), cut(other)];
  },
};

/** One column is a table as it stands. */
export const oneByItself: OperatorTable = {
  ...sideBySide,
  name: 'sideBySide of one',
  reads: ['column'],
  of: (one): Formula => sumOfProducts(operators.sideBySide(one) as Formula<never>),
  text: 'SUMPRODUCT(A)',
  words: { en: 'A', da: 'A' },
  rows: [[[[1, 2, 3]], 6]],
  draw: (lot) => [numbers(column(lot))],
};

/** Two cells are a table of one row. */
export const cellsSideBySide: OperatorTable = {
  ...sideBySide,
  name: 'sideBySide of two cells',
  reads: ['number', 'number'],
  rows: [
    [[1, 2], 201],
    [[2, blank], 2],
    [[error, 2], error],
  ],
  draw: (lot) => [number(lot), number(lot)],
};

export const eachTimes: OperatorTable = {
  name: 'eachTimes',
  reads: ['number', 'column'],
  of: (factor, cells): Formula => sumOfProducts(operators.eachTimes(factor, cells)),
  text: 'SUMPRODUCT(A*B)',
  ofDifferences: 'SUMPRODUCT((P-Q)*B)',
  words: { en: 'A × B', da: 'A × B' },
  units: [],
  largest: ([factor, cells]) => sizeOf([factor ?? 0]) * sizeOf([cells ?? 0]),
  rows: [
    [[2, [3]], 6],
    [[2, [1, 2, 3]], 12],
    [[0.5, [10, 20]], 15],
    [[-1, [5, 5]], -10],
    [[2, [1, blank, 3]], 8],
    [[0, [1, 2]], 0],
    [[2, [1, error]], error],
    [[error, [1, 2]], error],
    [[2, [1, 'none']], error],
  ],
  draw: (lot) => [number(lot), numbers(column(lot))],
};
