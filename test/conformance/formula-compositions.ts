import fc from 'fast-check';
import {
  type Condition,
  type Formula,
  type Operator,
  binding,
  constant,
  place,
} from '../../src/formula/formula';
import { isBlank } from '../../src/formula/operators/conditions/blanks';
import { choose } from '../../src/formula/operators/conditions/choose';
import { largest, total } from '../../src/formula/operators/columns/column';
import * as comparisons from '../../src/formula/operators/conditions/comparisons';
import { allOf, anyOf, not } from '../../src/formula/operators/conditions/conditions';
import { dayOf } from '../../src/formula/operators/dates/days';
import { greatest } from '../../src/formula/operators/numbers/greatest';
import { least } from '../../src/formula/operators/numbers/least';
import { inRow, rowReached, rowsOf } from '../../src/formula/operators/lookups/lookups';
import { minus } from '../../src/formula/operators/numbers/minus';
import { negative } from '../../src/formula/operators/numbers/negative';
import { over } from '../../src/formula/operators/numbers/over';
import { payoutAt } from '../../src/formula/operators/pay/payout-at';
import { plus } from '../../src/formula/operators/numbers/plus';
import { reaches } from '../../src/formula/operators/conditions/reaches';
import { refuseWhen } from '../../src/formula/operators/conditions/refused';
import { rounded, toTheCent } from '../../src/formula/operators/numbers/rounded';
import { times } from '../../src/formula/operators/numbers/times';
import { valueOf } from '../../src/formula/value';
import { type Cell, blank, cellOf, error, standing } from '../formula/operators/table';

/** A formula of operators over six typed cells, A to F, and a payout table that all of them share. */
export interface Composition {
  readonly formula: Formula;
  readonly cells: readonly Cell[];
  readonly wanted: Cell;
}

export const sharedColumns = {
  from: [0, 100, 1_000, 5_000.5],
  payout: [0, 20, 250, 1_500.25],
  rate: [0.01, 0.25, 0.3125, 0.5],
} as const;
const [from, payout, rate] = [
  place<readonly number[]>('from'),
  place<readonly number[]>('payout'),
  place<readonly number[]>('rate'),
];

const table = { from, payout, rate, bonusIs: 'rates', isFlat: false } as const;

/** Any operator may stand in any other here, whatever they measure. */
const withoutUnit = <T>(formula: Formula<T>): Formula<T> => ({ ...formula, unit: undefined });

const cellKeys = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
const typedCell = fc.constantFrom(...cellKeys);
const cents = (amount: Formula<number>) => rounded(amount, constant(2));

const { number: anyNumber, condition: anyCondition } = fc.letrec<{
  number: Formula<number>;
  condition: Formula<Condition>;
}>((tie) => {
  const deeper = { number: tie('number'), condition: tie('condition') };
  const rounds = deeper.number.map(cents);
  const two = fc.tuple(deeper.number, deeper.number);
  const twoRounded = fc.tuple(rounds, rounds);
  const typed = typedCell.map((key) => place(key));
  const number = fc.oneof(
    { maxDepth: 4, depthIdentifier: 'formula', depthSize: 'small' },
    typed,
    fc.constantFrom(0, 1, 0.05, -3, 1_250.5, 1e-7, 1e9).map((value) => constant(value)),
    two.map((of) => plus(...of)),
    two.map((of) => minus(...of)),
    two.map((of) => times(...of)),
    two.map((of) => over(...of)),
    deeper.number.map(negative),
    rounds,
    deeper.number.map(toTheCent),
    twoRounded.map((of) => greatest(...of)),
    twoRounded.map((of) => least(...of)),
    rounds.map(dayOf),
    rounds.map((of) => inRow(rate, rowReached(of, from))),
    fc.constantFrom(total(payout), largest(rate), withoutUnit(rowsOf(from))),
    rounds.map((of) => withoutUnit(payoutAt(table, of, undefined))),
    fc.tuple(deeper.condition, two).map(([when, of]) => choose(when, ...of)),
    fc.tuple(deeper.condition, deeper.number).map((of) => refuseWhen(...of)),
  );
  const condition = fc.oneof(
    { maxDepth: 4, depthIdentifier: 'formula', depthSize: 'small' },
    typedCell.map((key) => isBlank(place(`${key} as it is`))),
    two.map((of) => reaches(...of)),
    fc
      .tuple(fc.constantFrom(...Object.values(comparisons)), twoRounded)
      .map(([compares, of]) => compares(...of)),
    fc.tuple(deeper.condition, deeper.condition).map(allOf),
    fc.tuple(deeper.condition, deeper.condition).map(anyOf),
    deeper.condition.map(not),
  );
  return { number, condition };
});

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -2_000_000, max: 20_000_000 }).map((n) => n / 100) },
  { weight: 4, arbitrary: fc.constantFrom(0, 1, 100, 1_000, 5_000.5, 999.99, 0.8, 1.005, -2.5) },
  { weight: 1, arbitrary: fc.constantFrom<Cell>(blank, error, 'soon') },
);

export const composition = fc.tuple(
  fc.oneof({ weight: 3, arbitrary: anyNumber }, { weight: 1, arbitrary: anyCondition }),
  fc.array(anyCell, { minLength: cellKeys.length, maxLength: cellKeys.length }),
);

/**
 * So many compositions whose value does not hang on the last bits of a double: with those of each step of
 * arithmetic changed, they come to the same. Where a difference cancels or a rounding stands on the
 * edge, two programs that are both right may differ.
 */
export function compositionsOf(count: number, seed: number): Composition[] {
  return fc
    .sample(composition, { numRuns: 3 * count, seed })
    .filter(([formula]) => operatorsIn(formula) >= 3)
    .flatMap(([formula, cells]): Composition[] => {
      const value = (one: Formula) => cellOf(valueOf(one, (key) => standsAt(key, cells)));
      const wanted = value(formula);
      const shaken = [1e-15, -1e-15, 3e-15].map((by) => value(withDust(formula, by)));
      return shaken.every((one) => isClose(wanted, one)) ? [{ formula, cells, wanted }] : [];
    })
    .slice(0, count);
}

const operatorsIn = (formula: Formula): number =>
  formula.is === 'applied'
    ? formula.operands.reduce((count, operand) => count + operatorsIn(operand), 1)
    : 0;

export function standsAt(key: string, cells: readonly Cell[]): unknown {
  if (key in sharedColumns) return sharedColumns[key as keyof typeof sharedColumns];
  const cell = cells[(cellKeys as readonly string[]).indexOf(key.charAt(0))];
  return standing(cell, key.length === 1 ? 'number' : 'cell');
}

function isClose(one: Cell, other: Cell): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one) < 1e14 && Math.abs(one - other) <= 5e-13 * Math.abs(one);
}

/** Whether an operator calculates: it adds, multiplies, or reads what a payout table pays. */
const isArithmetic = ({ binds, words }: Operator) =>
  [binding.add, binding.multiply].some((one) => one === binds) ||
  words('en', '', '').startsWith('the payout table');

/** The formula as it is in a program whose last bits are others. */
function withDust(formula: Formula, by: number): Formula {
  if (formula.is !== 'applied') return formula;
  const { operator } = formula;
  const operands = formula.operands.map((operand, k) => withDust(operand, k % 2 === 0 ? by : -by));
  if (!isArithmetic(operator)) return { ...formula, operands };
  const value = (...of: never[]): unknown => {
    const exact = operator.value(...of);
    const size = Math.max(
      Number(exact),
      ...of.filter((one) => typeof one === 'number').map(Math.abs),
    );
    const scale = operator.binds === binding.add ? size : Number(exact);
    return typeof exact === 'number' ? exact + by * scale : exact;
  };
  return { ...formula, operands, operator: { ...operator, value } };
}
