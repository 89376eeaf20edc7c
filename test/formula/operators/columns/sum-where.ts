import * as operators from '../../../../src/formula/operators/columns/sum-where';
import type { Lot } from '../../../conformance/native-chance';
import { number } from '../draws';
import { type Cell, type OperatorTable, blank, error } from '../table';

const mixed = (lot: Lot, rows: number): Cell[] =>
  Array.from({ length: rows }, () =>
    lot.pick<Cell>([number(lot), lot.whole(-3, 3), 'none', blank]),
  );
const criterion = (lot: Lot): string => lot.pick(['>=', '<=', '>', '<']) + String(lot.whole(-3, 3));

export const sumWhere: OperatorTable = {
  name: 'sumWhere',
  reads: ['column', 'column', 'text'],
  of: operators.sumWhere,
  text: 'SUMIFS(A,B,C)',
  words: { en: 'A, where B C', da: 'A, hvor B C' },
  units: [[['money', undefined, undefined], 'money']],
  rows: [
    [[[10, 20, 5], [1, 2, 3], '>=2'], 25],
    [[[10, 20, 5], [1, 2, 3], '>2'], 5],
    [[[10, 20, 5], [1, 2, 3], '<2.5'], 30],
    [[[10, 20, 5], [1, 2, 3], '<=1'], 10],
    // A blank is no 0, and no text is a number.
    [[[10, 20, 5], [blank, '1', 0], '<1'], 5],
    [[['none', blank, 5], [1, 1, 1], '>=1'], 5],
    [[[10, 20, 5], ['k AE', 'k SE', blank], 'k Ae'], 10],
    [[[10, 20], ['7', 7], '>=5'], 20],
    [[[10, 20], ['k AE', 'k SE'], error], error],
    [[[10, error], [1, 2], '<2'], 10],
    [[[10, error], [1, 2], '>=1'], error],
  ],
  draw: (lot) => {
    const rows = lot.whole(1, 8);
    return [mixed(lot, rows), mixed(lot, rows), criterion(lot)];
  },
};

export const numbersWhere: OperatorTable = {
  ...sumWhere,
  name: 'numbersWhere',
  of: operators.numbersWhere,
  text: 'SUMIFS(A,B,C,A,"<9E+307")',
  words: { en: 'A, where B C and A <9E+307', da: 'A, hvor B C og A <9E+307' },
  rows: [
    [[[10, 20, 40], [1, 2, 3], '>=2'], 60],
    [[[error, 20, 'none'], [2, 2, 2], '>=2'], 20],
  ],
};

export const sumWhereBoth: OperatorTable = {
  ...sumWhere,
  name: 'sumWhere of two',
  reads: ['column', 'column', 'text', 'column', 'text'],
  text: 'SUMIFS(A,B,C,D,E)',
  words: { en: 'A, where B C and D E', da: 'A, hvor B C og D E' },
  units: [[['money', undefined, undefined, undefined, undefined], 'money']],
  rows: [
    [[[10, 20, 5], [1, 2, 3], '>=2', [7, 7, 9], '<8'], 20],
    [[[10, 20, 5], [1, 2, 3], '>=2', ['k A', 'k B', 'k A'], 'k a'], 5],
  ],
  draw: (lot) => {
    const rows = lot.whole(1, 8);
    const column = () => mixed(lot, rows);
    return [column(), column(), criterion(lot), column(), criterion(lot)];
  },
};
