import * as operators from '../../../../src/formula/operators/conditions/is-text';
import { word } from '../draws';
import { type Cell, type OperatorTable, blank, error } from '../table';

export const isText: OperatorTable = {
  name: 'isText',
  reads: ['text'],
  of: (cell) => operators.isText(cell, 'Anna'),
  text: 'A="Anna"',
  words: { en: 'A is Anna', da: 'A er Anna' },
  rows: [
    [['Anna'], true],
    [['anna'], true],
    [['Bo'], false],
    [[blank], false],
    [[error], error],
  ],
  draw: (lot) => [word(lot)],
};

export const isNotText: OperatorTable = {
  ...isText,
  name: 'isNotText',
  of: (cell) => operators.isNotText(cell, 'Anna'),
  text: 'A<>"Anna"',
  words: { en: 'A is not Anna', da: 'A er ikke Anna' },
  rows: [
    [['Anna'], false],
    [['anna'], false],
    [['Bo'], true],
    [[blank], true],
    [[error], error],
  ],
};

/** A text that a cell takes for a number is compared as the text that the cell shows. */
export const isNumberAsText: OperatorTable = {
  ...isText,
  name: 'isText of a number',
  reads: ['cell'],
  of: (cell) => operators.isText(cell, '7'),
  text: 'A&""="7"',
  words: { en: 'A is 7', da: 'A er 7' },
  rows: [
    [[77], false],
    [[7], true],
    [['7 '], false],
    [[7.5], false],
    [[blank], false],
    [[error], error],
  ],
  draw: (lot) => [lot.pick<Cell>([7, 7.5, 70, 'seven', blank, error])],
};

export const isOtherNumberAsText: OperatorTable = {
  ...isNumberAsText,
  name: 'isNotText of a number',
  of: (cell) => operators.isNotText(cell, '7'),
  text: 'A&""<>"7"',
  words: { en: 'A is not 7', da: 'A er ikke 7' },
  rows: [
    [[7], false],
    [[7.5], true],
    [[blank], true],
    [[error], error],
  ],
};

/** A word that a cell takes for a truth; a blank is not it. */
export const isTruthAsText: OperatorTable = {
  ...isNumberAsText,
  name: 'isText of a truth',
  of: (cell) => operators.isText(cell, 'true'),
  text: 'A&""="true"',
  words: { en: 'A is true', da: 'A er true' },
  rows: [
    [[false], false],
    [['true'], true],
    [['TRUE'], true],
    [['false'], false],
    [[blank], false],
    [[1], false],
    [[error], error],
  ],
  draw: (lot) => [lot.pick<Cell>(['True', 'false', 1, 0, blank, error])],
};

export const isTextOfOneLetter: OperatorTable = {
  ...isText,
  reads: ['cell'],
  name: 'isText of a letter',
  of: (cell) => operators.isText(cell, 'x'),
  text: 'A="x"',
  words: { en: 'A is x', da: 'A er x' },
  rows: [
    [['X'], true],
    [[blank], false],
  ],
};

export const isEmptyText: OperatorTable = {
  ...isText,
  name: 'isText of nothing',
  reads: ['cell'],
  of: (cell) => operators.isText(cell, ''),
  text: 'A=""',
  words: { en: 'A is ', da: 'A er ' },
  rows: [
    [[blank], true],
    [['x'], false],
    [[0], false],
  ],
};
