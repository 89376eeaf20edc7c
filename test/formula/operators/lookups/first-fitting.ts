import * as operators from '../../../../src/formula/operators/lookups/first-fitting';
import { type Cell, type Operand, type OperatorTable, blank, error } from '../table';

const rates = [0.05, 0.1, 0.2];

export const ofFirstFitting: OperatorTable = {
  name: 'ofFirstFitting',
  reads: ['column', 'text', 'column'],
  of: (numbers, text, column) => operators.ofFirstFitting(numbers, [[text, column]]),
  text: 'INDEX(A,SUMPRODUCT(SMALL(ROW(A)+ROWS(A)*(1-((C="*")+(C&""=B)+(C&""=SUBSTITUTE(B,",","."))+(C&""=SUBSTITUTE(B,".",","))>0)),1))-ROW(INDEX(A,1))+1)',
  words: {
    en: 'A in the first line where C is B or *',
    da: 'A i den første linje, hvor C er B eller *',
  },
  units: [[['percent'], 'percent']],
  rows: [
    [[rates, 'North', ['North', 'South', '*']], 0.05],
    [[rates, 'south', ['North', 'South', '*']], 0.1],
    [[rates, 'West', ['North', 'South', '*']], 0.2],
    // The first that fits, not the one that says most.
    [[rates, 'South', ['North', '*', 'South']], 0.1],
    [[rates, 'West', ['North', 'South', 'East']], error],
    // Only the sign alone stands for any text, and none that a deal says is a pattern.
    [[rates, 'North', ['N*', 'Nort?', 'North']], 0.2],
    [[rates, 'N*', ['North', 'n*', 'South']], 0.1],
    [[rates, '*', ['North', 'South', 'East']], error],
    // A blank fits a line for any text, and a blank one.
    [[rates, blank, ['North', '*', 'South']], 0.1],
    [[rates, blank, ['North', 'South', 'East']], error],
    [[rates, '3', [1, 2, 3]], 0.2],
    // A fraction is one, whichever sign somebody writes it with, or a spreadsheet shows.
    [[rates, '1,5', [1, '1.5', 2]], 0.1],
    [[rates, '1.5', [1, 2, '1,5']], 0.2],
    [[rates, '1,5', [1, 1.5, 2]], 0.1],
    [[rates, error, ['*', 'South', 'East']], error],
    [[[blank, 0.1, 0.2], 'North', ['North', 'South', '*']], 0],
  ],
  draw: (lot) => {
    const count = lot.whole(2, 5);
    const column = <T>(draw: () => T): T[] => Array.from({ length: count }, draw);
    return [
      column(() => lot.share(1, 4)),
      lot.pick<Cell>(['North', 'south', 'Øst', '', 'N*', '3', error]),
      column(() => lot.pick<Cell>(['North', 'NORTH', 'South', 'N*', 'Øst', '*', 3, blank])),
    ];
  },
};

export const ofFirstFittingOfTwo: OperatorTable = {
  ...ofFirstFitting,
  name: 'ofFirstFitting of two columns',
  reads: ['column', 'text', 'column', 'text', 'column'],
  of: (numbers, one, first, other, second) =>
    operators.ofFirstFitting(numbers, [
      [one, first],
      [other, second],
    ]),
  text: 'INDEX(A,SUMPRODUCT(SMALL(ROW(A)+ROWS(A)*(1-((C="*")+(C&""=B)+(C&""=SUBSTITUTE(B,",","."))+(C&""=SUBSTITUTE(B,".",","))>0)*((E="*")+(E&""=D)+(E&""=SUBSTITUTE(D,",","."))+(E&""=SUBSTITUTE(D,".",","))>0)),1))-ROW(INDEX(A,1))+1)',
  words: {
    en: 'A in the first line where C is B or * and E is D or *',
    da: 'A i den første linje, hvor C er B eller * og E er D eller *',
  },
  rows: [
    [[rates, 'North', ['North', 'North', '*'], 'new', ['old', 'new', '*']], 0.1],
    [[rates, 'North', ['North', 'North', '*'], 'later', ['old', 'new', '*']], 0.2],
    [[rates, 'North', ['North', 'North', '*'], 'later', ['old', '*', '*']], 0.1],
    [[rates, 'West', ['North', 'North', '*'], 'later', ['old', 'new', 'new']], error],
  ],
  draw: (lot): Operand[] => {
    const [numbers = [], one, first] = ofFirstFitting.draw(lot);
    const seconds = (numbers as Cell[]).map(() => lot.pick<Cell>(['old', 'new', '*']));
    return [numbers, one, first, lot.pick<Cell>(['old', 'new']), seconds];
  },
};
