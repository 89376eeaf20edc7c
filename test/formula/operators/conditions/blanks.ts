import * as operators from '../../../../src/formula/operators/conditions/blanks';
import { type OperatorTable, blank, error } from '../table';

export const isBlank: OperatorTable = {
  name: 'isBlank',
  reads: ['cell'],
  of: operators.isBlank,
  text: 'A=""',
  ofItself: 'X-(A=""="")',
  ofDifferences: 'P-Q=""',
  sql: '(A IS NULL)',
  words: { en: 'A is blank', da: 'A er tom' },
  units: [[['money'], undefined]],
  rows: [
    [[blank], true],
    [[''], true],
    [[0], false],
    [[-1], false],
    [['soon'], false],
    [[' '], false],
    [[false], false],
    [[error], error],
  ],
  draw: (lot) => [lot.pick([blank, '', 'soon', 0, error, true, lot.money(1e6)])],
};

export const isFilled: OperatorTable = {
  ...isBlank,
  name: 'isFilled',
  of: operators.isFilled,
  text: 'A<>""',
  ofItself: 'X-(A<>""<>"")',
  ofDifferences: 'P-Q<>""',
  sql: '(A IS NOT NULL)',
  words: { en: 'A is not blank', da: 'A er ikke tom' },
  rows: [
    [[blank], false],
    [[''], false],
    [[0], true],
    [[-1], true],
    [['soon'], true],
    [[' '], true],
    [[false], true],
    [[error], error],
  ],
};

export const blankText: OperatorTable = {
  name: 'blank',
  reads: [],
  of: () => operators.blank,
  text: '""',
  sql: "''",
  words: { en: '', da: '' },
  rows: [[[], '']],
  draw: () => [],
};
