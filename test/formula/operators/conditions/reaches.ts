import { reaches as operator } from '../../../../src/formula/operators/conditions/reaches';
import { nearWithDust, number, typed } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const reaches: OperatorTable = {
  name: 'reaches',
  reads: ['number', 'number'],
  of: operator,
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
