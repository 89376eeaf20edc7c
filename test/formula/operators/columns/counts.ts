import * as operators from '../../../../src/formula/operators/columns/counts';
import type { Lot } from '../../../conformance/native-chance';
import { column, near, numberIn } from '../draws';
import { type Cell, type OperatorTable, blank, error } from '../table';

const mixed: readonly Cell[] = [1, 'none', blank, -2.5, 0];

export const numbersIn: OperatorTable = {
  name: 'numbersIn',
  reads: ['column'],
  of: operators.numbersIn,
  text: 'COUNT(A)',
  words: { en: 'how many are in A', da: 'hvor mange der er i A' },
  units: [[['money'], 'count']],
  rows: [
    [[['none']], 0],
    [[mixed], 3],
    [[[blank, 'none']], 0],
    [[[error, 1]], 1],
  ],
  draw: (lot) => [column(lot)],
};

export const filledIn: OperatorTable = {
  ...numbersIn,
  name: 'filledIn',
  of: operators.filledIn,
  text: 'ROWS(A)-COUNTBLANK(A)',
  rows: [
    [[['none']], 1],
    [[mixed], 4],
    [[['', blank, 'x']], 1],
    [[[blank, blank]], 0],
    [[[error, 'none', 0]], 3],
  ],
};

export const textsIn: OperatorTable = {
  ...numbersIn,
  name: 'textsIn',
  of: operators.textsIn,
  text: 'COUNTIF(A,"?*")',
  rows: [
    [[['']], 0],
    [[['none']], 1],
    [[mixed], 1],
    [[['', blank, 'x']], 1],
    [[[error, 5, 'A*', '~']], 2],
  ],
};

export const countFrom: OperatorTable = {
  name: 'countFrom',
  reads: ['column', 'number'],
  of: operators.countFrom,
  text: 'COUNTIF(A,">="&B)',
  words: { en: 'how many in A are B or more', da: 'hvor mange i A der er mindst B' },
  units: [[['money', 'money'], 'count']],
  shorter: [
    [[undefined, 0.5], 'COUNTIF(A,">=0.5")'],
    [[undefined, -1.25e-7], 'COUNTIF(A,">=-1.25E-7")'],
  ],
  rows: [
    [[[7], 7], 1],
    [[[1, 2, 3], 2], 2],
    [[mixed, 0], 2],
    [[[1.99, 2, error, 'none'], 2], 1],
    [[[blank, blank], 0], 0],
    [[[-1, -2], -1], 1],
    [[['5', 5], 1], 1],
  ],
  draw: (lot) => {
    const cells = column(lot);
    return [cells, near(lot, numberIn(cells[lot.whole(0, cells.length - 1)]))];
  },
};

const names = ['Anna', 'ANNA', 'Bo', 'Åse'] as const;
const namesOf = (lot: Lot): Cell[] =>
  Array.from({ length: lot.whole(1, 8) }, () => lot.pick<Cell>([...names, blank, 7]));

export const countOfText: OperatorTable = {
  name: 'countOfText',
  reads: ['column', 'text'],
  of: operators.countOfText,
  text: 'COUNTIF(A,B)',
  words: { en: 'how many in A are B', da: 'hvor mange i A der er B' },
  units: [[[undefined, undefined], 'count']],
  rows: [
    [[['Bo'], 'bo'], 1],
    [[names, 'anna'], 2],
    [[names, 'Carl'], 0],
    [[['Anna ', 'Anna', 7, blank], 'Anna'], 1],
    [[[error, 'Bo'], 'Bo'], 1],
  ],
  draw: (lot) => [namesOf(lot), lot.pick<Cell>([...names, 'Carl'])],
};
