import * as operators from '../../../../src/formula/operators/conditions/typed';
import type { Lot } from '../../../conformance/native-chance';
import { near, number, typed as drawn } from '../draws';
import { type Cell, type OperatorTable, blank, error } from '../table';

const anything = (lot: Lot): Cell => lot.pick<Cell>([drawn(lot), true, false, '', 'soon', blank]);

export const isUntyped: OperatorTable = {
  name: 'isUntyped',
  reads: ['cell'],
  of: operators.isUntyped,
  text: 'COUNTBLANK(A)=1',
  words: { en: 'A is blank', da: 'A er tom' },
  rows: [
    [[blank], true],
    [[''], true],
    [[0], false],
    [['soon'], false],
    [[false], false],
    [[error], false],
  ],
  draw: (lot) => [anything(lot)],
};

export const isNoNumber: OperatorTable = {
  ...isUntyped,
  name: 'isNoNumber',
  of: operators.isNoNumber,
  text: 'COUNT(A)+COUNTBLANK(A)=0',
  words: { en: 'A is not a number', da: 'A er ikke et tal' },
  rows: [
    [['soon'], true],
    [[true], true],
    [[error], true],
    [[0], false],
    [[blank], false],
    [[''], false],
  ],
};

/** The first of January 1950 and the last of December 9999, with what is beside them. */
const days = [18_263, 18_264, 2_958_465, 2_958_465.5, 2_958_466, 2026, 46_203, 0, -1] as const;

export const isTypedDay: OperatorTable = {
  ...isUntyped,
  name: 'isTypedDay',
  of: operators.isTypedDay,
  text: 'COUNTIFS(A,">=18264",A,"<2958466")=1',
  words: { en: 'A is a day', da: 'A er en dag' },
  rows: [
    [[18_263], false],
    [[18_264], true],
    [[2_958_465.5], true],
    [[2_958_466], false],
    [[0], false],
    [['46000'], false],
    [['soon'], false],
    [[true], false],
    [[error], false],
    [[blank], false],
    [[''], false],
  ],
  draw: (lot) => [lot.pick<Cell>([...days, anything(lot)])],
};

export const isNoDay: OperatorTable = {
  ...isUntyped,
  name: 'isNoDay',
  of: operators.isNoDay,
  text: 'COUNTIFS(A,">=18264",A,"<2958466")+COUNTBLANK(A)=0',
  words: { en: 'A is not a day', da: 'A er ikke en dag' },
  rows: [
    [['46000'], true],
    [[18_263], true],
    [[18_264], false],
    [[2_958_465.5], false],
    [[2_958_466], true],
    [[0], true],
    [['soon'], true],
    [[true], true],
    [[error], true],
    [[blank], false],
    [[''], false],
  ],
  draw: (lot) => [lot.pick<Cell>([anything(lot), lot.pick(days)])],
};

export const isNoDayOrZero: OperatorTable = {
  ...isNoDay,
  name: 'isNoDayOrZero',
  of: operators.isNoDayOrZero,
  text: 'COUNTIFS(A,">=18264",A,"<2958466")+COUNTIF(A,0)+COUNTBLANK(A)=0',
  rows: [
    [[0], false],
    [[18_263], true],
    [[18_264], false],
    [[-1], true],
    [[false], true],
    [['soon'], true],
    [[error], true],
    [[blank], false],
  ],
};

export const isTypedBelow: OperatorTable = {
  name: 'isTypedBelow',
  reads: ['cell', 'number'],
  of: operators.isTypedBelow,
  text: 'COUNTIF(A,"<"&B)=1',
  words: { en: 'A < B', da: 'A < B' },
  rows: [
    [[1.99, 2], true],
    [[2, 2], false],
    [[-1, 0], true],
    [['soon', 2], false],
    [[blank, 2], false],
    [[true, 2], false],
    [[error, 2], false],
  ],
  draw: (lot) => {
    const limit = number(lot);
    return [lot.pick<Cell>([near(lot, limit), near(lot, limit), anything(lot)]), limit];
  },
};

export const isTypedAtMost: OperatorTable = {
  ...isTypedBelow,
  name: 'isTypedAtMost',
  of: operators.isTypedAtMost,
  text: 'COUNTIF(A,"<="&B)=1',
  words: { en: 'A ≤ B', da: 'A ≤ B' },
  rows: [
    [[2, 2], true],
    [[2.01, 2], false],
    [['soon', 2], false],
    [[blank, 2], false],
    [[error, 2], false],
  ],
};

export const isTypedAtLeast: OperatorTable = {
  ...isTypedBelow,
  name: 'isTypedAtLeast',
  of: operators.isTypedAtLeast,
  text: 'COUNTIF(A,">="&B)=1',
  words: { en: 'A ≥ B', da: 'A ≥ B' },
  rows: [
    [[2, 2], true],
    [[1.99, 2], false],
    [['soon', 2], false],
    [[blank, -1], false],
    [[error, 2], false],
  ],
};

export const isTypedAbove: OperatorTable = {
  ...isTypedBelow,
  name: 'isTypedAbove',
  of: operators.isTypedAbove,
  text: 'COUNTIF(A,">"&B)=1',
  words: { en: 'A > B', da: 'A > B' },
  rows: [
    [[2.01, 2], true],
    [[2, 2], false],
    [['soon', 2], false],
    [[blank, -1], false],
    [[error, 2], false],
  ],
};
