import { constant } from '../../../../src/formula/formula';
import { atLeast, greatest as operator } from '../../../../src/formula/operators/numbers/greatest';
import { rounded } from '../../../../src/formula/operators/numbers/rounded';
import { calculated, near, numberIn, typed } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const greatest: OperatorTable = {
  name: 'greatest',
  reads: ['number', 'number'],
  of: operator,
  text: 'MAX(A,B)',
  sql: 'CASE WHEN (A + B) IS NOT NULL THEN GREATEST(A, B) END',
  words: { en: 'the greatest of A, B', da: 'det største af A, B' },
  units: [
    [['money', 'money'], 'money'],
    [['money', undefined], 'money'],
    [['money', 'count'], 'refused'],
  ],
  rows: [
    [[2, 3], 3],
    [[3, 2], 3],
    [[2.01, 2], 2.01],
    [[-5, -3], -3],
    [[0, -3], 0],
    [[4, 4], 4],
    [[error, 3], error],
    [[3, error], error],
  ],
  draw: (lot) => {
    const one = calculated(lot);
    return [one, lot.pick([near(lot, numberIn(one)), calculated(lot)])];
  },
};

/** What a person types is rounded first, so that a blank is 0 and a text is an error. */
export const greatestTyped: OperatorTable = {
  ...greatest,
  name: 'greatest of what is typed',
  of: (one, other) => operator(rounded(one, constant(2)), rounded(other, constant(2))),
  text: 'MAX(ROUND(A,2),ROUND(B,2))',
  sql:
    'CASE WHEN (ROUND(CAST(A AS DECIMAL(38, 12)), 2) + ROUND(CAST(B AS DECIMAL(38, 12)), 2)) IS NOT NULL ' +
    'THEN GREATEST(ROUND(CAST(A AS DECIMAL(38, 12)), 2), ROUND(CAST(B AS DECIMAL(38, 12)), 2)) END',
  words: {
    en: 'the greatest of (A, to 2 decimals), (B, to 2 decimals)',
    da: 'det største af (A, til 2 decimaler), (B, til 2 decimaler)',
  },
  rows: [
    [[blank, -5], 0],
    [[blank, 5], 5],
    [['soon', 5], error],
    [[-5, 'soon'], error],
  ],
  draw: (lot) => [typed(lot), typed(lot)],
};

export const never: OperatorTable = {
  ...greatest,
  name: 'atLeast',
  of: (limit, amount) => atLeast(limit, amount),
};

export const without: OperatorTable = {
  name: 'atLeast without a limit',
  reads: ['number'],
  of: (amount) => atLeast(undefined, amount),
  text: 'A',
  sql: 'A',
  words: { en: 'A', da: 'A' },
  rows: [[[-5], -5]],
  draw: (lot) => [calculated(lot)],
};
