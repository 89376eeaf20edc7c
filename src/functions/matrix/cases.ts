import { type Case, refused } from '../case';

/** Share of the bonus by return on sales, down, and by sales, across. */
const bySales = [
  [null, 100_000, 200_000, 300_000, 400_000, 500_000],
  [0.01, 0.5, 0.625, 0.75, 0.875, 1],
  [0.02, 0.625, 0.781, 0.938, 1.094, 1.25],
];

const forum = 'Office Forums, "Matrix Calculations": sales by return on sales';

/** Round numbers, so that every answer can be worked out in the head. */
const small = [
  ['Margin \\ Volume', 0, 100],
  [-0.1, 0, 0],
  [0, 10, 20],
  [0.1, 30, 80],
];

const withCell = (row: number, column: number, cell: number | string) =>
  small.map((cells, k) => (k === row ? cells.with(column, cell) : cells));

export const cases: readonly Case[] = [
  { call: [0.015, 275_000, bySales], gives: 0.625, source: `${forum}, by steps` },
  {
    call: [0.015, 275_000, bySales, 'linear'],
    gives: 0.80875,
    source: `${forum}: 0.71875 at 1 %, 0.89875 at 2 %, and half way between`,
  },
  { call: [0.02, 500_000, bySales, 'linear'], gives: 1.25, source: 'on the last point' },
  { call: [0.02, 400_000, bySales], gives: 1.094, source: 'exactly on both thresholds' },
  { call: [0.01, 399_999.99, bySales], gives: 0.75, source: 'one cent below 400,000' },
  {
    call: [0.1 + 0.2 - 0.28, 0.1 + 0.2 + 299_999.7, bySales],
    gives: 0.938,
    source: 'dust costs nothing',
  },
  { call: [0.0099, 500_000, bySales, 'linear'], gives: 0, source: 'below the first row' },
  { call: [0.02, 99_999.99, bySales, 'linear'], gives: 0, source: 'below the first column' },
  {
    call: [0.5, 250_000, bySales, 'linear'],
    gives: 0.8595,
    source: 'above the last row as on it: half way between 0.781 and 0.938',
  },
  {
    call: [0.015, 9e6, bySales, 'linear'],
    gives: 1.125,
    source: 'above the last column as on it: half way between 1 and 1.25',
  },
  {
    call: [[[0], [0.01], [0.1], [0.11]], [[100], [100], [100.01], [100.01]], small, null, true],
    gives: [[0], [10], [20], [80]],
    source: 'on both thresholds, above one, above the other, above both: each has to be exceeded',
  },
  {
    call: [[[0.02], [0.0201]], [[400_000], [400_000.01]], bySales, 'steps', true],
    gives: [[0.75], [1.094]],
    source: 'exactly on both thresholds, which have to be exceeded, and a little above both',
  },
  {
    call: [0.1 + 0.2 - 0.28, 300_000.01, bySales, 'steps', true],
    gives: 0.75,
    source: 'dust exceeds nothing: still the row of 1 %',
  },
  {
    call: [[[0], [0], [-0.1], [-0.05]], [[100], [0], [100], [100]], small, 'linear', true],
    gives: [[20], [0], [0], [10]],
    source: 'lines meet in their points; only on the first threshold nothing is paid',
  },
  {
    call: [0.1, 100, small, null, false],
    gives: 80,
    source: 'exceed is FALSE: on both thresholds',
  },
  {
    call: [0, 50, small, null, 'over'],
    gives: refused('exceed: Found text "over". Give TRUE or FALSE.'),
    source: 'a word for exceed',
  },
  { call: [0.05, 50, small, 'linear'], gives: 35, source: '15 and 55, and half way between' },
  { call: [0.05, 50, small, 'lineær'], gives: 35, source: 'the same in Danish' },
  { call: [-0.05, 50, small, 'linear'], gives: 7.5, source: 'a margin below 0: half of 15' },
  { call: [-0.05, 50, small, 'steps'], gives: 0, source: 'a margin below 0 by steps' },
  { call: [[[null]], 100, small], gives: 20, source: 'a blank measure is 0' },
  {
    call: [[[0], [0.1], ['x'], [-1]], [[0], [100], [50], [50]], small],
    gives: [[10], [80], [refused('down, row 3: Found text "x".')], [0]],
    source: 'row by row; only the row that is no number is spoiled',
  },
  {
    call: [0, 50, withCell(2, 0, -0.1)],
    gives: refused('grid, row 3, column 1: Step 2 repeats step 1 (-0.1).'),
    source: 'a threshold twice',
  },
  {
    call: [0, 50, withCell(0, 2, -5)],
    gives: refused('grid, row 1, column 3: Step 2 (-5) is below step 1 (0).'),
    source: 'thresholds across that descend',
  },
  {
    call: [0, 50, withCell(0, 0, 7)],
    gives: refused('grid, row 1, column 1: The corner holds 7. Leave it blank'),
    source: 'a grid without its edges has a number in its corner',
  },
  {
    call: [0, 50, withCell(2, 1, -3)],
    gives: refused('grid, row 3, column 2: Found -3. It must be 0 or more.'),
    source: 'pay below 0',
  },
  {
    call: [0, 50, withCell(3, 2, 'x')],
    gives: refused('grid, row 4, column 3: Found text "x".'),
    source: 'a word in the grid',
  },
  {
    call: [0, 50, [[null, 0, 100]]],
    gives: refused('The grid is 1 × 3 cells. Give thresholds down its first column'),
    source: 'one row is no grid',
  },
  {
    call: [0, 50, small, 'between'],
    gives: refused('method: Found "between". Use steps or linear.'),
    source: 'a word that is no method',
  },
  {
    call: [
      5,
      5,
      [
        [null, 0, 10],
        [0, 0, 0],
      ],
    ],
    gives: 0,
    source: 'a row from 0 on that pays 0 is one',
  },
  {
    call: [
      5,
      5,
      [
        [null, 0],
        [0, 0],
        [10, 0],
      ],
    ],
    gives: 0,
    source: 'and so is a column',
  },
];
