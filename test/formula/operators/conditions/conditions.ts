import * as operators from '../../../../src/formula/operators/conditions/conditions';
import { condition } from '../draws';
import { type OperatorTable, error } from '../table';

export const allOf: OperatorTable = {
  name: 'allOf',
  reads: ['condition', 'condition', 'condition'],
  of: (...conditions) => operators.allOf(conditions),
  text: 'AND(A,B,C)',
  sql: '(A AND B AND C)',
  words: { en: 'A and B and C', da: 'A og B og C' },
  shorter: [
    [[true, undefined, undefined], 'AND(B,C)'],
    [[true, undefined, true], 'B'],
    [[true, true, true], 'TRUE'],
    [[undefined, false, undefined], 'FALSE'],
  ],
  rows: [
    [[true, true, true], true],
    [[false, true, true], false],
    [[true, true, false], false],
    [[false, false, false], false],
    [[error, true, true], error],
    [[true, true, error], error],
    [[false, false, error], error],
  ],
  draw: (lot) => [condition(lot), condition(lot), condition(lot)],
};

export const anyOf: OperatorTable = {
  name: 'anyOf',
  reads: ['condition', 'condition', 'condition'],
  of: (...conditions) => operators.anyOf(conditions),
  text: 'OR(A,B,C)',
  sql: '(A OR B OR C)',
  words: { en: 'A or B or C', da: 'A eller B eller C' },
  shorter: [
    [[false, undefined, undefined], 'OR(B,C)'],
    [[false, undefined, false], 'B'],
    [[false, false, false], 'FALSE'],
    [[undefined, true, undefined], 'TRUE'],
  ],
  rows: [
    [[false, false, false], false],
    [[true, false, false], true],
    [[false, false, true], true],
    [[true, true, true], true],
    [[error, false, false], error],
    [[true, true, error], error],
  ],
  draw: (lot) => [condition(lot), condition(lot), condition(lot)],
};

export const not: OperatorTable = {
  name: 'not',
  reads: ['condition'],
  of: operators.not,
  text: 'NOT(A)',
  sql: '(NOT A)',
  words: { en: 'not A', da: 'ikke A' },
  shorter: [
    [[true], 'FALSE'],
    [[false], 'TRUE'],
  ],
  rows: [
    [[true], false],
    [[false], true],
    [[error], error],
  ],
  draw: (lot) => [condition(lot)],
};
