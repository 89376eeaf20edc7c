import * as operators from '../../../../src/formula/operators/lookups/crossing';
import { column } from '../draws';
import { type Cell, type OperatorTable, blank, error, gridWidth } from '../table';

const grid: readonly Cell[] = [1, 2, 3, 40, blank, 60, error, 800, 900];

export const atCrossing: OperatorTable = {
  name: 'atCrossing',
  reads: ['number', 'number', 'grid'],
  of: operators.atCrossing,
  text: 'INDEX(C,A,B)',
  words: { en: 'C in row A and column B', da: 'C i række A og kolonne B' },
  units: [[[undefined, undefined, 'percent'], 'percent']],
  rows: [
    [[1, 1, grid], 1],
    [[1, 2, grid.slice(0, gridWidth)], 2],
    [[2, 2, grid.slice(0, gridWidth)], error],
    [[1, 3, grid], 3],
    [[2, 1, grid], 40],
    [[3, 2, grid], 800],
    [[2, 2, grid], 0],
    [[3, 1, grid], error],
    [[4, 1, grid], error],
    [[1, 4, grid], error],
    [[error, 1, grid], error],
  ],
  draw: (lot) => {
    const rows = lot.whole(2, 5);
    const cells = Array.from({ length: rows }, (): Cell[] => {
      const [one, two, three] = column(lot).map((cell) => (cell === 'none' ? blank : cell));
      return [one, two, three];
    }).flat();
    return [lot.whole(1, rows + 1), lot.whole(1, gridWidth + 1), cells];
  },
};
