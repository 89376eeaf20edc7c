import * as operators from '../../../../src/formula/operators/conditions/reaches';
import { isAtLeast } from '../../../../src/formula/operators/conditions/comparisons';
import { nearWithDust, number, typed } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const reaches: OperatorTable = {
  name: 'reaches',
  reads: ['number', 'number'],
  of: operators.reaches,
  text: 'A-B>=-5E-13*ABS(B)',
  ofItself: 'X-((A-B>=-5E-13*ABS(B))-(A-B>=-5E-13*ABS(B))>=-5E-13*ABS((A-B>=-5E-13*ABS(B))))',
  ofDifferences: 'P-Q-(P-Q)>=-5E-13*ABS((P-Q))',
  sql: '(A >= B - 5e-13 * ABS(B))',
  words: { en: 'A reaches B', da: 'A når B' },
  units: [[['money', 'money'], undefined]],
  rows: [
    [[100, 100], true],
    [[99.99, 100], false],
    [[100.01, 100], true],
    [[50, 100], false],
    // The last bit of a double is dust, above the threshold and below it.
    [[99.99999999999999, 100], true],
    [[100, 100.00000000000001], true],
    [[0.3, 0.1 + 0.2], true],
    // 4e-13 of 100 is dust, 1e-12 of it is not.
    [[99.99999999996, 100], true],
    [[99.9999999999, 100], false],
    [[999_999_999.99, 1_000_000_000], false],
    [[0, 0], true],
    [[-0.01, 0], false],
    [[-100, -100], true],
    [[-100.01, -100], false],
    [[-100.00000000004, -100], true],
    [[-99.99, -100], true],
    [[blank, 0], true],
    [[0, blank], true],
    [[blank, 0.01], false],
    [[error, 1], error],
    [[1, error], error],
    [['soon', 1], error],
    [[1, 'soon'], error],
  ],
  draw: (lot) => {
    const threshold = number(lot);
    return lot.pick([
      [nearWithDust(lot, threshold), threshold],
      [nearWithDust(lot, threshold), threshold],
      [typed(lot), typed(lot)],
    ]);
  },
};

/** Ratios are credited to 12 decimals, and a threshold may be typed as =1/3. */
export const ratioReaches: OperatorTable = {
  name: 'ratioReaches',
  reads: ['number', 'number'],
  of: operators.ratioReaches,
  text: 'A-B>=-5E-13',
  ofItself: 'X-((A-B>=-5E-13)-(A-B>=-5E-13)>=-5E-13)',
  ofDifferences: 'P-Q-(P-Q)>=-5E-13',
  sql: '(A - B >= -5e-13)',
  words: { en: 'A reaches B', da: 'A når B' },
  units: [[['percent', 'percent'], undefined]],
  rows: [
    [[1, 1], true],
    [[0.999999999999, 1], false],
    [[0.99, 1], false],
    [[1.01, 1], true],
    [[0.333333333333, 1 / 3], true],
    [[0.333333333332, 1 / 3], false],
    [[0.666666666667, 2 / 3], true],
    [[1.333333333333, 4 / 3], true],
    [[0.3, 0.1 + 0.2], true],
    [[0.896, 0.9], false],
    [[0, 0], true],
    [[-0.01, 0], false],
    [[-0.1, -0.1], true],
    [[blank, 0], true],
    [[0, blank], true],
    [[blank, 0.01], false],
    [[error, 1], error],
    [[1, error], error],
    [['soon', 1], error],
    [[1, 'soon'], error],
  ],
  draw: (lot) => {
    const threshold = lot.whole(0, 300) / lot.pick([100, 3, 7, 9]);
    return [Math.round((threshold + lot.pick([0, 0, 0.01, -0.01])) * 1e12) / 1e12, threshold];
  },
};

export const lifted: OperatorTable = {
  name: 'lifted',
  reads: ['number'],
  of: operators.lifted,
  text: 'ROUND(A,12)+5E-13*ABS(A)',
  ofItself: 'X-(ROUND(ROUND(A,12)+5E-13*ABS(A),12)+5E-13*ABS(ROUND(A,12)+5E-13*ABS(A)))',
  ofDifferences: 'ROUND(P-Q,12)+5E-13*ABS(P-Q)',
  words: { en: 'A', da: 'A' },
  units: [[['money'], 'money']],
  rows: [
    [[100], 100.00000000005],
    [[0.1 + 0.2], 0.30000000000015],
    [[-100], -99.99999999995],
    [[99.99999999999999], 100.00000000005],
    [[blank], 0],
    [[error], error],
    [['soon'], error],
  ],
  draw: (lot) => [lot.pick([typed(lot), nearWithDust(lot, number(lot))])],
};

/** What it is for: a plain comparison sees what is reached, and to 12 decimals no more. */
export const liftedTo: OperatorTable = {
  name: 'lifted, compared with a threshold',
  reads: ['number', 'number'],
  of: (measure, threshold) => isAtLeast(operators.lifted(measure), threshold),
  text: 'ROUND(A,12)+5E-13*ABS(A)>=B',
  words: { en: 'A ≥ B', da: 'A ≥ B' },
  rows: [
    [[0.1 + 0.2, 0.3], true],
    [[0.3, 0.1 + 0.2], true],
    [[99.99999999996, 100], true],
    [[99.9999999999, 100], false],
    [[-100.00000000004, -100], true],
    [[-100.00000000006, -100], false],
    // 4e-13 below 0.3 is more than what 12 digits forgive, and less than 12 decimals show.
    [[0.2999999999996, 0.3], true],
    [[0.2999999999992, 0.3], false],
  ],
  draw: (lot) => {
    const threshold = lot.money(1e6);
    return [nearWithDust(lot, threshold), threshold];
  },
};
