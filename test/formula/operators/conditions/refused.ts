import * as operators from '../../../../src/formula/operators/conditions/refused';
import { cell, condition } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const refused: OperatorTable = {
  name: 'refused',
  reads: [],
  of: operators.refused,
  text: 'NA()',
  sql: 'NULL',
  words: { en: 'refused', da: 'afvist' },
  rows: [[[], error]],
  draw: () => [],
};

export const refuseWhen: OperatorTable = {
  name: 'refuseWhen',
  reads: ['condition', 'number'],
  of: operators.refuseWhen,
  text: 'IF(A,NA(),B)',
  sql: 'CASE WHEN A THEN NULL WHEN NOT A THEN B END',
  words: { en: 'refused if A, otherwise B', da: 'afvist, hvis A, ellers B' },
  units: [[[undefined, 'money'], 'money']],
  rows: [
    [[false, 5], 5],
    [[true, 5], error],
    [[error, 5], error],
    [[false, blank], 0],
    [[false, error], error],
  ],
  draw: (lot) => [condition(lot), cell(lot)],
};
