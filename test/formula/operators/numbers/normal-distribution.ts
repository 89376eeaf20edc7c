import * as operators from '../../../../src/formula/operators/numbers/normal-distribution';
import { type OperatorTable, blank, error } from '../table';

/** Published values of the standard normal distribution. */
export const normalBelow: OperatorTable = {
  name: 'normalBelow',
  reads: ['number'],
  of: operators.normalBelow,
  text: 'NORMSDIST(A)',
  words: { en: 'the normal chance below A', da: 'normalfordelingens chance under A' },
  units: [[[undefined], 'percent']],
  rows: [
    [[0], 0.5],
    [[blank], 0.5],
    [[1], 0.841344746068543],
    [[-1], 0.158655253931457],
    [[1.96], 0.97500210485178],
    [[-3], 0.00134989803163009],
    [[error], error],
    [['soon'], error],
  ],
  draw: (lot) => [lot.pick([1, -1]) * lot.share(5, lot.pick([1, 4]))],
};

export const normalDensity: OperatorTable = {
  name: 'normalDensity',
  reads: ['number'],
  of: operators.normalDensity,
  text: 'EXP(-A*A/2)/SQRT(2*PI())',
  ofDifferences: 'EXP(-(P-Q)*(P-Q)/2)/SQRT(2*PI())',
  words: { en: 'the normal density at A', da: 'normalfordelingens tæthed ved A' },
  rows: [
    [[0], 0.398942280401433],
    [[blank], 0.398942280401433],
    [[1], 0.241970724519143],
    [[-1], 0.241970724519143],
    [[2.5], 0.0175283004935685],
    [[error], error],
    [['soon'], error],
  ],
  draw: (lot) => [lot.pick([1, -1]) * lot.share(5, lot.pick([1, 4]))],
};
