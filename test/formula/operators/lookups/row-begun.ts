import * as operators from '../../../../src/formula/operators/lookups/row-begun';
import { cents, starts } from '../draws';
import { type OperatorTable, error } from '../table';

const tiers = [0, 100, 200.5];

/** Above its start a row has begun, not at it; an amount that is above none stands in the first. */
export const rowBegun: OperatorTable = {
  name: 'rowBegun: above its start',
  reads: ['number', 'column'],
  of: (amount, from) => operators.rowBegun('above', amount, from),
  text: 'IF(A<=0,1,MATCH((1-5E-13)*A,B,1))',
  ofDifferences: 'IF((P-Q)<=0,1,MATCH((1-5E-13)*(P-Q),B,1))',
  words: { en: 'the row of B that A exceeds', da: 'rækken i B, som A er over' },
  units: [[['money', 'money'], undefined]],
  rows: [
    [[5, [0]], 1],
    [[0, tiers], 1],
    [[-5, tiers], 1],
    [[99.99, tiers], 1],
    [[100, tiers], 1],
    [[100.01, tiers], 2],
    [[200.5, tiers], 2],
    [[200.51, tiers], 3],
    [[0, [0, 0, 100]], 1],
    [[0.01, [0, 0, 100]], 2],
    [[error, tiers], error],
  ],
  draw: (lot) => {
    const from = starts(lot, 1000, 2);
    const on = from[lot.whole(0, from.length - 1)] ?? 0;
    return [lot.pick([on, cents(on + 0.01), cents(on - 0.01), error]), from];
  },
};

/** Of thresholds below 0 too; what is above none of them stands in no row. */
export const rowAbove: OperatorTable = {
  name: 'rowAbove',
  reads: ['number', 'column'],
  of: (amount, from) => operators.rowAbove(amount, from),
  text: 'MATCH(ROUND(A-5E-13*ABS(A),12)-5E-13,B,1)',
  ofDifferences: 'MATCH(ROUND(P-Q-5E-13*ABS(P-Q),12)-5E-13,B,1)',
  words: { en: 'the row of B that A exceeds', da: 'rækken i B, som A er over' },
  units: [[['money', 'money'], undefined]],
  rows: [
    [[-0.11, [-0.1, 0, 0.3]], error],
    [[-0.1, [-0.1, 0, 0.3]], error],
    [[-0.099, [-0.1, 0, 0.3]], 1],
    [[0, [-0.1, 0, 0.3]], 1],
    [[0.01, [-0.1, 0, 0.3]], 2],
    [[0.1 + 0.2, [-0.1, 0, 0.3]], 2],
    [[0.666666666667, [0, 2 / 3]], 1],
    [[100, tiers], 1],
    [[100.01, tiers], 2],
    [[5_000_000, [0, 5_000_000]], 1],
    [[5_000_000.01, [0, 5_000_000]], 2],
    [[error, tiers], error],
  ],
  draw: rowBegun.draw,
};

/** At its start a row has begun, where a threshold is reached. */
export const rowBegunAt: OperatorTable = {
  ...rowBegun,
  name: 'rowBegun: at its start',
  of: (amount, from) => operators.rowBegun('at', amount, from),
  text: 'MATCH(A,B,1)',
  ofDifferences: 'MATCH(P-Q,B,1)',
  words: { en: 'the row of B that A reaches', da: 'rækken i B, som A når' },
  rows: [
    [[0, tiers], 1],
    [[99.99, tiers], 1],
    [[100, tiers], 2],
    [[200.5, tiers], 3],
    [[error, tiers], error],
  ],
};
