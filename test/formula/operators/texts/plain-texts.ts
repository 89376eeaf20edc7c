import * as operators from '../../../../src/formula/operators/texts/plain-texts';
import { word } from '../draws';
import { type Cell, type OperatorTable, blank, error } from '../table';

export const plainTexts: OperatorTable = {
  name: 'arePlainTexts',
  reads: ['column'],
  of: operators.arePlainTexts,
  text:
    'COUNTIF(A,"?*")+COUNTBLANK(A)-COUNT(A)-COUNTIF(A,"*~**")-COUNTIF(A,"*~?*")-' +
    'COUNTIF(A,"*~~*")-COUNTIF(A,REPT("?",101)&"*")=ROWS(A)',
  words: { en: 'A are plain texts', da: 'A er almindelige tekster' },
  rows: [
    [[['Anna']], true],
    [[['Anna', 'Bo', blank]], true],
    [[[blank, '', 'Anna']], true],
    [[[blank, blank]], true],
    // Signs in front of a text are no wildcards.
    [[['<>x', '<vacant>', '>A', '!']], true],
    [[['7', 'Anna']], true],
    [[['a'.repeat(100), 'Bo']], true],
    [[['a'.repeat(101), 'Bo']], false],
    [[['Anna*', 'Bo']], false],
    [[['?o', 'Bo']], false],
    [[['Bo', '~']], false],
    [[[7, 'Bo']], false],
    [[[true, 'Bo']], false],
    [[['Anna', error]], false],
  ],
  draw: (lot) => [
    [0, 1, 2, 3].map(() => lot.pick<Cell>([word(lot), word(lot), word(lot), blank, '>1', 'a?', 3])),
  ],
};
