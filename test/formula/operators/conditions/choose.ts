import * as operators from '../../../../src/formula/operators/conditions/choose';
import { cell, condition } from '../draws';
import { type OperatorTable, blank, error } from '../table';

export const choose: OperatorTable = {
  name: 'choose',
  reads: ['condition', 'number', 'number'],
  of: operators.choose,
  text: 'IF(A,B,C)',
  sql: 'CASE WHEN A THEN B WHEN NOT A THEN C END',
  words: { en: 'B if A, otherwise C', da: 'B, hvis A, ellers C' },
  units: [
    [[undefined, 'money', undefined], 'money'],
    [[undefined, undefined, 'count'], 'count'],
    [[undefined, 'money', 'money'], 'money'],
    [[undefined, 'money', 'percent'], 'refused'],
  ],
  shorter: [
    [[true, undefined, undefined], 'B'],
    [[false, undefined, undefined], 'C'],
  ],
  rows: [
    [[true, 1, 2], 1],
    [[false, 1, 2], 2],
    [[error, 1, 2], error],
    [[true, 1, error], 1],
    [[false, 1, error], error],
    [[true, error, 2], error],
    [[false, error, 2], 2],
    [[true, blank, 2], 0],
    [[false, 1, blank], 0],
    [[true, -1, 2], -1],
  ],
  draw: (lot) => [condition(lot), cell(lot), cell(lot)],
};

export const chooseText: OperatorTable = {
  ...choose,
  name: 'choose between texts',
  reads: ['condition', 'cell', 'cell'],
  units: [],
  rows: [
    [[true, 'paid', 'due'], 'paid'],
    [[false, 'paid', 'due'], 'due'],
    [[error, 'paid', 'due'], error],
    [[false, 'paid', ''], ''],
  ],
  draw: (lot) => [condition(lot), lot.pick(['paid', 'due', '']), lot.pick(['paid', 'due', ''])],
};

export const chooseCondition: OperatorTable = {
  ...choose,
  name: 'choose between conditions',
  reads: ['condition', 'condition', 'condition'],
  units: [],
  rows: [
    [[true, false, true], false],
    [[false, false, true], true],
    [[error, true, true], error],
    [[true, error, true], error],
    [[true, true, error], true],
  ],
  draw: (lot) => [condition(lot), condition(lot), condition(lot)],
};
