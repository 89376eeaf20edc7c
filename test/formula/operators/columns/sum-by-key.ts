import * as operators from '../../../../src/formula/operators/columns/sum-by-key';
import type { Lot } from '../../../conformance/native-chance';
import { number } from '../draws';
import { type Cell, type OperatorTable, blank, error } from '../table';

const keys = ['k Anna', 'k ANNA', 'k Bo', 'k A!2', 'k >5', 'k '] as const;
const few = (lot: Lot) => lot.whole(1, 8);
const amounts = (lot: Lot, rows: number): Cell[] =>
  Array.from({ length: rows }, () => lot.pick<Cell>([number(lot), number(lot), 'none', blank]));
const drawn = (lot: Lot, rows: number): Cell[] =>
  Array.from({ length: rows }, () => lot.pick<Cell>(keys));

export const sumByKey: OperatorTable = {
  name: 'sumByKey',
  reads: ['column', 'column', 'text'],
  of: operators.sumByKey,
  text: 'SUMIFS(A,B,C)',
  words: { en: 'A of C', da: 'A for C' },
  units: [[['money', undefined, undefined], 'money']],
  rows: [
    [[[10, 20], ['k Anna', 'k Bo'], error], error],
    [[[10], ['k Bo'], 'k bo'], 10],
    [[[10, 20, 5], ['k Anna', 'k Bo', 'k ANNA'], 'k anna'], 15],
    [[[10, 20], ['k Anna', 'k Bo'], 'k Carl'], 0],
    // No key is a pattern, a comparison or a number.
    [[[10, 20], ['k A!2', 'k Anna'], 'k A!2'], 10],
    [[[10, 20], ['k >5', 'k 7'], 'k >5'], 10],
    [[['none', blank, 3], ['k Bo', 'k Bo', 'k Bo'], 'k Bo'], 3],
    // An error is one for its own key alone.
    [[[error, 20], ['k Anna', 'k Bo'], 'k Anna'], error],
    [[[error, 20], ['k Anna', 'k Bo'], 'k Bo'], 20],
    // A place among places, some of them blank.
    [[[10, 20, 5], [2, 12, 2], 2], 15],
    [[[10, 20], [2, ''], 3], 0],
  ],
  draw: (lot) => {
    const rows = few(lot);
    return [amounts(lot, rows), drawn(lot, rows), lot.pick<Cell>(keys)];
  },
};

export const numbersByKey: OperatorTable = {
  ...sumByKey,
  name: 'numbersByKey',
  of: operators.numbersByKey,
  text: 'SUMIFS(A,B,C,A,"<9E+307")',
  rows: [
    [[[10, -20, 5], ['k Anna', 'k Bo', 'k ANNA'], 'k anna'], 15],
    [[[error, -20, 'none', 7], ['k Bo', 'k Bo', 'k Bo', 'k Anna'], 'k Bo'], -20],
  ],
};

export const sumByTwoKeys: OperatorTable = {
  ...sumByKey,
  name: 'sumByKey of two',
  reads: ['column', 'column', 'text', 'column', 'text'],
  text: 'SUMIFS(A,B,C,D,E)',
  rows: [
    [[[10], ['k Bo'], 'k bo', ['k x'], 'k x'], 10],
    [[[10, 20], ['k Bo', 'k Bo'], 'k Bo', ['k x', 'k y'], error], error],
    // Two keys are no one key, wherever the first ends.
    [[[10], ['k a'], 'k a', ['k b'], 'k a\nk b'], 0],
    [[[10, 20, 5], ['k Anna', 'k Anna', 'k Bo'], 'k anna', ['k x', 'k y', 'k x'], 'k X'], 10],
    [[[10, 20], ['k Anna', 'k Anna'], 'k Anna', ['k x', 'k x'], 'k x'], 30],
    [[[10, 20], ['k Anna', 'k Bo'], 'k Anna', ['k x', 'k y'], 'k y'], 0],
  ],
  units: [[['money', undefined, undefined, undefined, undefined], 'money']],
  draw: (lot) => {
    const rows = few(lot);
    const key = () => lot.pick<Cell>(keys);
    return [amounts(lot, rows), drawn(lot, rows), key(), drawn(lot, rows), key()];
  },
};
