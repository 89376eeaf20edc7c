import * as operators from '../../../../src/formula/operators/numbers/rounded';
import { dusty } from '../../../conformance/native-chance';
import { nearWithDust, typed } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const rounded: OperatorTable = {
  name: 'rounded',
  reads: ['number', 'number'],
  of: operators.rounded,
  text: 'ROUND(A,B)',
  sql: 'ROUND(CAST(A AS DECIMAL(38, 12)), B)',
  words: { en: 'A, to B decimals', da: 'A, til B decimaler' },
  units: [
    [['money', undefined], 'money'],
    [[undefined, 'count'], undefined],
  ],
  rows: [
    [[1.005, 2], 1.01],
    [[-1.005, 2], -1.01],
    [[1.0049, 2], 1],
    [[2.5, 0], 3],
    [[-2.5, 0], -3],
    [[2.4999, 0], 2],
    [[1_250, -2], 1_300],
    [[-0.004, 2], 0],
    [[1.23456, 4], 1.2346],
    [[1.23456, blank], 1],
    [[blank, 2], 0],
    [[error, 2], error],
    [[2, error], error],
    [['soon', 2], error],
  ],
  draw: (lot) => [
    lot.pick([typed(lot), (lot.whole(-2e6, 2e6) + 0.5) / 10 ** lot.whole(0, 4)]),
    lot.pick([0, 1, 2, 4, 9, 12]),
  ],
};

export const toTheCent: OperatorTable = {
  name: 'toTheCent',
  reads: ['number'],
  of: operators.toTheCent,
  text: 'ROUND(ROUND(A,8),2)',
  sql: 'ROUND(ROUND(CAST(A AS DECIMAL(38, 12)), 8), 2)',
  words: { en: 'A, to the cent', da: 'A, til nærmeste øre' },
  units: [
    [['money'], 'money'],
    [[undefined], undefined],
  ],
  rows: [
    [[1.005], 1.01],
    [[-1.005], -1.01],
    // To 8 decimals it is 100.005: what is missing is dust.
    [[100.004999999999], 100.01],
    [[100.00499], 100],
    [[-0.004], 0],
    [[1_234_567.895], 1_234_567.9],
    [[blank], 0],
    [[error], error],
    [['soon'], error],
  ],
  draw: (lot) => {
    const half = (lot.whole(-2e9, 2e9) + 0.5) / 100;
    return [lot.pick([typed(lot), half, dusty(lot, half, 3)])];
  },
};

export const toTheUnitOfMoney: OperatorTable = {
  ...toTheCent,
  name: 'toTheUnit of money',
  of: (amount) => operators.toTheUnit('money', amount),
};

export const toTheUnitOfPercent: OperatorTable = {
  ...toTheCent,
  name: 'toTheUnit of a percentage',
  of: (amount) => operators.toTheUnit('percent', amount),
  text: 'ROUND(A,12)',
  sql: 'ROUND(CAST(A AS DECIMAL(38, 12)), 12)',
  words: { en: 'A, to 12 decimals', da: 'A, til 12 decimaler' },
  rows: [
    [[0.896], 0.896],
    [[0.1234567890123], 0.123456789012],
    [[blank], 0],
    [[error], error],
    [['soon'], error],
  ],
  draw: (lot) => [lot.pick([typed(lot), lot.share(3, 4), lot.share(1, 4) / lot.whole(1, 7)])],
};

export const attained: OperatorTable = {
  name: 'attainedOf',
  reads: ['number', 'number'],
  of: operators.attainedOf,
  text: 'ROUND(A/B,12)',
  sql: 'ROUND(CAST((A / NULLIF(B, 0)) AS DECIMAL(38, 12)), 12)',
  words: { en: 'A / B, to 12 decimals', da: 'A / B, til 12 decimaler' },
  units: [
    [['money', 'money'], 'percent'],
    [['count', 'count'], 'percent'],
  ],
  rows: [
    [[98, 100], 0.98],
    [[0.1 + 0.2, 0.3], 1],
    [[1, 3], 0.333333333333],
    [[-50, 100], -0.5],
    [[blank, 100], 0],
    [[5, 0], error],
    [[5, blank], error],
    [['soon', 100], error],
  ],
  draw: (lot) => {
    const quota = lot.money(1e6);
    return lot.pick([
      [nearWithDust(lot, quota), quota],
      [typed(lot), typed(lot)],
    ]);
  },
};

export const creditedAs: OperatorTable = {
  ...rounded,
  name: 'creditedAs money',
  reads: ['number'],
  of: (amount) => operators.creditedAs('money', amount),
  text: 'ROUND(A,2)',
  sql: 'ROUND(CAST(A AS DECIMAL(38, 12)), 2)',
  words: { en: 'A, to 2 decimals', da: 'A, til 2 decimaler' },
  units: [[['money'], 'money']],
  rows: [
    [[1.005], 1.01],
    [[-1.005], -1.01],
    [[0.1 + 0.2], 0.3],
    [[blank], 0],
    [[error], error],
    [['soon'], error],
  ],
  draw: (lot) => [lot.pick([typed(lot), (lot.whole(-2e6, 2e6) + 0.5) / 100])],
};

/** A count is compared as it is, without its dust. */
export const creditedAsCount: OperatorTable = {
  ...creditedAs,
  name: 'creditedAs a count',
  of: (amount) => operators.creditedAs('count', amount),
  text: 'ROUND(A,9)',
  sql: 'ROUND(CAST(A AS DECIMAL(38, 12)), 9)',
  words: { en: 'A, to 9 decimals', da: 'A, til 9 decimaler' },
  rows: [
    [[2.8], 2.8],
    [[2.0000000001], 2],
    [[2.0000000006], 2.000000001],
    [[error], error],
  ],
};

export const wholePart: OperatorTable = {
  name: 'wholePart',
  reads: ['number'],
  of: operators.wholePart,
  text: 'INT(A)',
  sql: 'FLOOR(A)',
  words: { en: 'A, rounded down', da: 'A, rundet ned' },
  units: [[['count'], 'count']],
  rows: [
    [[2.9], 2],
    [[3], 3],
    [[-0.1], -1],
    [[-2], -2],
    [[blank], 0],
    [[error], error],
    [['soon'], error],
  ],
  draw: (lot) => [lot.pick([typed(lot), lot.whole(-90, 90) / 8])],
};
