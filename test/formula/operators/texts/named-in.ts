import * as operators from '../../../../src/formula/operators/texts/named-in';
import { type Cell, type OperatorTable, blank, error } from '../table';

const names = ['Anna', 'Bo', 'A*'];

export const isNamedIn: OperatorTable = {
  name: 'isNamedIn',
  reads: ['text', 'column'],
  of: operators.isNamedIn,
  text: 'SUMPRODUCT(--(B=A))>0',
  words: { en: 'A is among B', da: 'A er blandt B' },
  rows: [
    [['Anna', names], true],
    [['bo', names], true],
    // No name is a pattern.
    [['A*', names], true],
    [['A?na', names], false],
    [['Åse', names], false],
    [['', ['Anna', blank]], true],
    [[error, names], error],
  ],
  draw: (lot) => [
    lot.pick<Cell>(['Anna', 'bo', 'Åse', 'B*']),
    Array.from({ length: 3 }, () => lot.pick<Cell>(['Anna', 'ANNA', 'Bo', 'Carl', 'Åse', blank])),
  ],
};
