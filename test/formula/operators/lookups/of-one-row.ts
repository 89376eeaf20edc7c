import * as operators from '../../../../src/formula/operators/lookups/of-one-row';
import { type Cell, type Operand, type OperatorTable, blank, error } from '../table';

const rates = [0.05, 0.1, 0.2];
const names = ['Anna', 'Bo', 'A*'];

export const ofOneRow: OperatorTable = {
  name: 'ofOneRow',
  reads: ['column', 'text', 'column'],
  of: (numbers, text, column) => operators.ofOneRow(numbers, [[text, column]]),
  text: 'IF(SUMPRODUCT(--(C=B))=1,SUMPRODUCT((C=B)*A),NA())',
  words: { en: 'A, where C = B', da: 'A, hvor C = B' },
  units: [[['percent'], 'percent']],
  rows: [
    [[rates, 'Anna', names], 0.05],
    [[rates, 'bo', names], 0.1],
    // No name is a pattern.
    [[rates, 'A*', names], 0.2],
    [[rates, 'Åse', names], error],
    [[rates, 'Bo', ['Bo', 'Anna', 'bo']], error],
    // A blank stands where a blank is looked for.
    [[rates, blank, ['Anna', blank, 'Bo']], 0.1],
    [[rates, error, names], error],
    [[[blank, 0.1], 'Anna', ['Anna', 'Bo']], 0],
  ],
  draw: (lot) => {
    const count = lot.whole(2, 5);
    const column = <T>(draw: () => T): T[] => Array.from({ length: count }, draw);
    return [
      column(() => lot.share(1, 4)),
      lot.pick<Cell>(['Anna', 'bo', 'Åse', '', error]),
      column(() => lot.pick<Cell>(['Anna', 'ANNA', 'Bo', 'Carl', 'Dorte', 'Åse', blank])),
    ];
  },
};

export const ofOneRowOfTwo: OperatorTable = {
  ...ofOneRow,
  name: 'ofOneRow of two columns',
  reads: ['column', 'text', 'column', 'text', 'column'],
  of: (numbers, one, first, other, second) =>
    operators.ofOneRow(numbers, [
      [one, first],
      [other, second],
    ]),
  text: 'IF(SUMPRODUCT((C=B)*(E=D))=1,SUMPRODUCT((C=B)*(E=D)*A),NA())',
  words: { en: 'A, where C = B and E = D', da: 'A, hvor C = B og E = D' },
  rows: [
    [[rates, 'Anna', ['Anna', 'Anna', 'Bo'], 'new', ['old', 'new', 'new']], 0.1],
    [[rates, 'Bo', ['Anna', 'Anna', 'Bo'], 'old', ['old', 'new', 'new']], error],
    [[rates, 'Anna', ['Anna', 'Anna', 'Bo'], 'new', ['new', 'new', 'new']], error],
  ],
  draw: (lot): Operand[] => {
    const [numbers = [], one, first] = ofOneRow.draw(lot);
    const seconds = (numbers as Cell[]).map(() => lot.pick<Cell>(['old', 'new']));
    return [numbers, one, first, lot.pick<Cell>(['old', 'new']), seconds];
  },
};
