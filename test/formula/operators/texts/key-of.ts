import * as operators from '../../../../src/formula/operators/texts/key-of';
import { word } from '../draws';
import { type Cell, type OperatorTable, blank, error } from '../table';

/** 110 characters are compared, whatever comes after them. */
const long = 'a'.repeat(110);

export const keyOf: OperatorTable = {
  name: 'keyOf',
  reads: ['text'],
  of: operators.keyOf,
  text:
    '"k "&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LEFT(A,110),"!","!0"),"~","!1"),' +
    '"*","!2"),"?","!3")',
  words: { en: 'A', da: 'A' },
  rows: [
    [['Anna'], 'k Anna'],
    [['A*'], 'k A!2'],
    [['?o'], 'k !3o'],
    [['~'], 'k !1'],
    // What stands for a sign is told from the sign's own letters.
    [['!2'], 'k !02'],
    [['!*~?'], 'k !0!2!1!3'],
    [['>5'], 'k >5'],
    [['7'], 'k 7'],
    [[long], `k ${long}`],
    [[`${long}b`], `k ${long}`],
    [[''], 'k '],
    [[blank], 'k '],
    [[error], error],
  ],
  draw: (lot) => [lot.pick<Cell>([word(lot), '!*', '~~', '<vacant>', '!0', 'a!?*~b'])],
};
