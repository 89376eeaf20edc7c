import * as operators from '../../../../src/formula/operators/columns/shares';
import { type OperatorTable, blank, error } from '../table';

export const isWhole: OperatorTable = {
  name: 'isWhole',
  reads: ['column'],
  of: operators.isWhole,
  text: 'ROUND(SUM(A),9)=1',
  ofItself: 'X-(ROUND(SUM(ROUND(SUM(A),9)=1),9)=1)',
  words: { en: '((total of A), to 9 decimals) = 1', da: '((summen af A), til 9 decimaler) = 1' },
  rows: [
    [[[0.5, 0.3, 0.2]], true],
    [[[0.1, 0.2, 0.7]], true],
    [[[0.333333, 0.333333, 0.333334]], true],
    [[[0.3333, 0.3333, 0.3333]], false],
    [[[0.5, 0.6]], false],
    // A billionth is seen, half of it is dust.
    [[[0.5, 0.500000001]], false],
    [[[0.5, 0.5000000004]], true],
    [[[1, blank]], true],
    [[[1]], true],
    [[[error, 1]], error],
  ],
  draw: (lot) => {
    const shares = lot.shares(lot.whole(2, 6));
    return [lot.pick([shares, shares.map((share) => share + lot.pick([0, 0, 0.0001]))])];
  },
};
