import * as operators from '../../../../src/formula/operators/lookups/lookups';
import { cents, column, number, starts } from '../draws';
import { type Cell, type OperatorTable, blank, error } from '../table';

const tiers = [0, 100, 200.5];

export const rowReached: OperatorTable = {
  name: 'rowReached',
  reads: ['number', 'column'],
  of: operators.rowReached,
  text: 'MATCH(A,B,1)',
  words: { en: 'the row of B that A reaches', da: 'rækken i B, som A når' },
  units: [[['money', 'money'], undefined]],
  rows: [
    [[5, [0]], 1],
    [[0, tiers], 1],
    [[99.99, tiers], 1],
    [[100, tiers], 2],
    [[100.01, tiers], 2],
    [[200.5, tiers], 3],
    [[1_000_000, tiers], 3],
    [[-0.01, tiers], error],
    [[-5, [-10, 0]], 1],
    [[error, tiers], error],
    // What is not filled in at the end is no tier.
    [[250, [0, 100, blank]], 2],
  ],
  draw: (lot) => {
    const from = starts(lot, 1000, 2);
    const on = from[lot.whole(0, from.length - 1)] ?? 0;
    return [lot.pick([on, cents(on + 0.01), cents(on - 0.01), number(lot), error]), from];
  },
};

export const inRow: OperatorTable = {
  name: 'inRow',
  reads: ['column', 'number'],
  of: operators.inRow,
  text: 'INDEX(A,B)',
  words: { en: 'A in B', da: 'A i B' },
  units: [[['percent', undefined], 'percent']],
  rows: [
    [[[10], 1], 10],
    [[[10, 20, 30], 1], 10],
    [[[10, 20, 30], 3], 30],
    [[[10, 20, 30], 4], error],
    [[[10, 20, 30], error], error],
    [[[10, blank, 30], 2], 0],
    [[[10, error, 30], 2], error],
    [[[10, error, 30], 3], 30],
  ],
  draw: (lot) => {
    const cells = column(lot).map((cell) => (cell === 'none' ? blank : cell));
    return [cells, lot.pick([lot.whole(1, cells.length), lot.whole(1, 9)])];
  },
};

export const textInRow: OperatorTable = {
  name: 'textInRow',
  reads: ['column', 'number'],
  of: operators.textInRow,
  text: 'INDEX(A,B)&""',
  words: { en: 'A in B', da: 'A i B' },
  rows: [
    [[['Anna', 'Bo', 'Cleo'], 1], 'Anna'],
    [[['Anna', 'Bo', 'Cleo'], 3], 'Cleo'],
    [[['Anna', 'Bo', 'Cleo'], 4], error],
    [[['Anna', 'Bo', 'Cleo'], error], error],
    [[['Anna', blank, 'Cleo'], 2], ''],
    [[['Anna', '', 'Cleo'], 2], ''],
    [[['Anna', 4711, 'Cleo'], 2], '4711'],
    [[['Anna', error, 'Cleo'], 2], error],
    [[['Anna', error, 'Cleo'], 3], 'Cleo'],
  ],
  draw: (lot) => [
    Array.from({ length: lot.whole(2, 6) }, () => lot.pick<Cell>(['Anna', '<x', '', 7, blank])),
    lot.pick([1, lot.whole(1, 7)]),
  ],
};

export const rowsOf: OperatorTable = {
  name: 'rowsOf',
  reads: ['column'],
  of: operators.rowsOf,
  text: 'ROWS(A)',
  words: { en: 'the number of A', da: 'antallet af A' },
  units: [[[undefined], 'count']],
  rows: [
    [[[1, 2, 3]], 3],
    [[[5]], 1],
    [[[blank, 'none', blank, 0]], 4],
    [[[error, 1]], 2],
  ],
  draw: (lot) => [column(lot)],
};

export const columnsOf: OperatorTable = {
  name: 'columnsOf',
  reads: ['across'],
  of: operators.columnsOf,
  text: 'COLUMNS(A)',
  words: { en: 'the number of A', da: 'antallet af A' },
  units: [[[undefined], 'count']],
  rows: [
    [[[1, 2, 3]], 3],
    [[[5]], 1],
    [[[blank, 'none', 0, blank]], 4],
    [[[error, 1]], 2],
  ],
  draw: (lot) => [column(lot).slice(0, 4)],
};
