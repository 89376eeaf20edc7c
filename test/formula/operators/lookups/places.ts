import { keyText } from '../../../../src/engine/compared-texts';
import type { Lot } from '../../../conformance/native-chance';
import * as operators from '../../../../src/formula/operators/lookups/places';
import { type Cell, type OperatorTable, blank, error } from '../table';

const names = ['Anna', 'Bo', 'Carl', 'ÅSE'] as const;

/** Names, numbers, blanks and errors; what is looked for, which may be another. */
const drawn = (lot: Lot): [Cell, Cell[]] => {
  const one = () => lot.pick<Cell>([...names, 'anna', 'åse', lot.whole(0, 4), lot.whole(0, 4)]);
  const column = Array.from({ length: lot.whole(2, 6) }, () =>
    lot.pick<Cell>([one(), one(), blank]),
  );
  if (lot.next() < 0.1) column[lot.whole(0, column.length - 1)] = error;
  return [lot.pick<Cell>([one(), one(), 'Dorte', error]), column];
};

export const rowHolding: OperatorTable = {
  name: 'rowHolding',
  reads: ['cell', 'column'],
  of: operators.rowHolding,
  text: 'MATCH(A,B,0)',
  words: { en: 'the row of B with A', da: 'rækken i B med A' },
  rows: [
    [['Bo', ['bo']], 1],
    [['Anna', ['Anna', 'Bo']], 1],
    [['bo', ['Anna', 'Bo']], 2],
    [['Bo', ['Anna', 'Bo', 'BO']], 2],
    [['Åse', ['Anna', 'Bo']], error],
    [['Bo', ['Anna', error, 'Bo']], 3],
    [[7, [blank, 7, 7]], 2],
    // A number is no text, and a 0 is no blank.
    [[7, ['7', 8]], error],
    [[0, [blank, 1]], error],
    [[error, ['Anna', 'Bo']], error],
    [[error, ['Anna', error]], error],
    [[blank, ['Anna', blank]], error],
  ],
  draw: drawn,
};

export const isIn: OperatorTable = {
  ...rowHolding,
  name: 'isIn',
  of: operators.isIn,
  text: 'ISNUMBER(MATCH(A,B,0))',
  words: { en: 'A is in B', da: 'A er i B' },
  rows: [
    [['Anna', ['Bo', 'Anna']], true],
    [['anna', ['Bo', 'Anna']], true],
    [['Åse', ['Anna', 'Bo']], false],
    [[2, [blank, 2]], true],
    [[2, ['2', 3]], false],
    [[0, [blank, 3]], false],
    [['Bo', [error, 'Bo']], true],
    [[error, ['Anna', 'Bo']], false],
    [[error, [error, 'Bo']], false],
  ],
};

/** A column of cells, one of which is asked where it stands; and the one that is counted from. */
export const placeIn: OperatorTable = {
  name: 'placeIn',
  reads: ['column', 'placed', 'placed'],
  of: (_, cell, first) => operators.placeIn(cell, first),
  text: 'ROW(B)-ROW(C)+1',
  words: { en: 'the place of the row', da: 'rækkens plads' },
  rows: [
    [[['a', 'b', 'c'], 1, 1], 1],
    [[['a', 'b', 'c'], 3, 1], 3],
    [[['a', 'b', 'c'], 3, 2], 2],
    // What stands there does not matter.
    [[[error, blank], 2, 1], 2],
  ],
  draw: (lot) => {
    const rows = lot.whole(1, 6);
    const first = lot.whole(1, rows);
    return [Array.from({ length: rows }, () => lot.whole(0, 9)), lot.whole(first, rows), first];
  },
};

/** Keys as they are looked for, the column of them and the one beside it, and what is said of no row. */
export const besideFirst: OperatorTable = {
  name: 'besideFirst',
  reads: ['text', 'column', 'column', 'number'],
  of: operators.besideFirst,
  text: 'IFERROR(INDEX(C,MATCH(A,B,0)),D)',
  words: { en: 'C beside A in B', da: 'C ud for A i B' },
  units: [[['count', undefined, 'money'], 'money']],
  rows: [
    [['k Bo', ['k Anna', 'k Bo'], [5, 6], -1], 6],
    [['k bo', ['k Anna', 'k Bo'], [5, 6], -1], 6],
    // The first of several rows, whatever stands in the others.
    [['k Bo', ['k Bo', 'k Bo'], [0, 6], -1], 0],
    [['k Carl', ['k Anna', 'k Bo'], [5, 6], -1], -1],
    [['k Bo', ['k Anna', 'k Bo'], [5, error], -1], -1],
    [['k Bo', ['k Anna', 'k Bo'], [5, 'six'], -1], 'six'],
    [[error, ['k Anna', 'k Bo'], [5, 6], -1], -1],
  ],
  draw: (lot) => [
    lot.pick<Cell>(['k Anna', 'k bo', 'k Carl', error]),
    Array.from({ length: 4 }, () => lot.pick<Cell>(['k Anna', 'k Bo', 'k ANNA', ''])),
    Array.from({ length: 4 }, () => lot.pick<Cell>([lot.whole(0, 9), error])),
    lot.whole(-9, 0),
  ],
};

const keysOf = (...texts: readonly string[]): Cell[] => texts.map(keyText);

export const isRepeated: OperatorTable = {
  name: 'isRepeated',
  reads: ['column', 'within', 'placed'],
  of: operators.isRepeated,
  text: 'IFERROR(MATCH(B,A,0)<=ROW(B)-ROW(INDEX(A,1)),FALSE)',
  words: { en: 'B is in an earlier row of A', da: 'B er i en tidligere række i A' },
  rows: [
    [[keysOf('Anna', 'Bo', 'Anna'), 1, 1], false],
    [[keysOf('Anna', 'Bo', 'Anna'), 2, 2], false],
    [[keysOf('Anna', 'Bo', 'Anna'), 3, 3], true],
    [[keysOf('Anna', 'ANNA'), 2, 2], true],
    // A sign is no pattern, and a blank at the end is another name.
    [[keysOf('Anna', 'A*'), 2, 2], false],
    [[keysOf('Anna', 'Ann?'), 2, 2], false],
    [[keysOf('Anna', 'Anna '), 2, 2], false],
    [[keysOf('5', '>4'), 2, 2], false],
  ],
  draw: (lot) => {
    const texts = Array.from({ length: lot.whole(2, 6) }, () =>
      lot.pick([...names, 'anna', 'åse', 'A*', 'Ann?', '~', '>5']),
    );
    const row = lot.whole(1, texts.length);
    return [keysOf(...texts), row, row];
  },
};
