import { roundHalfAway } from '../../engine/money';
import type { Expression } from './parsed-formula';

/** What a cell holds: nothing is null, and an error is an error of the caller's. */
export type Cell = number | string | boolean | null | Error;
export type Cells = readonly (readonly Cell[])[];

/** What stands in the way of a value: the part of the formula that is not calculated here. */
export interface NotCalculated {
  readonly part: Expression;
}

export interface Sources {
  readonly reference: (text: string) => Cells | undefined;
  /** The one cell of it that `@` takes. */
  readonly inOwnLine: (text: string) => Cells | undefined;
  readonly call: (name: string, given: readonly (Cells | undefined)[]) => Cells | undefined;
  readonly error: (code: string) => Error;
}

/**
 * What a part of a formula comes to, cell by cell: calls of ours, arithmetic, and the few functions that
 * stand around them most. Anything else is for Excel alone, and is named.
 */
export function evaluated(expression: Expression, sources: Sources): Cells | NotCalculated {
  const of = (one: Expression) => evaluated(one, sources);
  const unknown: NotCalculated = { part: expression };
  switch (expression.is) {
    case 'value':
      return [[expression.value]];
    case 'error':
      return [[sources.error(expression.text)]];
    case 'reference':
      return sources.reference(expression.text) ?? unknown;
    case 'list': {
      const rows = expression.rows.map((row) => row.map(of));
      const wrong = rows.flat().find(isNotCalculated);
      return wrong ?? rows.map((row) => row.map((one) => (one as Cells)[0]?.[0] ?? null));
    }
    case 'operation': {
      const [first] = expression.operands;
      if (expression.sign === '@x' && first?.is === 'reference') {
        return sources.inOwnLine(first.text) ?? unknown;
      }
      const operands = expression.operands.map(of);
      const wrong = operands.find(isNotCalculated);
      const operation = operations[expression.sign];
      if (wrong || !operation) return wrong ?? unknown;
      return cellByCell(operation, operands as Cells[], sources.error) ?? unknown;
    }
    case 'call': {
      const given = expression.given.map((one) => one && of(one));
      const wrong = given.find((one) => one !== undefined && isNotCalculated(one));
      if (wrong) return wrong;
      const cells = given as (Cells | undefined)[];
      return called(expression.name, cells, sources) ?? unknown;
    }
  }
}

export const isNotCalculated = (found: Cells | NotCalculated): found is NotCalculated =>
  'part' in found;

type Operation = (...operands: number[]) => Cell;

const operations: Readonly<Record<string, Operation>> = {
  '+': (a = 0, b = 0) => a + b,
  '-': (a = 0, b = 0) => a - b,
  '*': (a = 0, b = 0) => a * b,
  '/': (a = 0, b = 0) => (b === 0 ? NaN : a / b),
  '^': (a = 0, b = 0) => a ** b,
  '-x': (a = 0) => -a,
  '+x': (a = 0) => a,
  'x%': (a = 0) => a / 100,
};

const oneByOne: Readonly<Record<string, Operation>> = {
  ROUND: (a = 0, b = 0) => roundHalfAway(a, b),
  ABS: (a = 0) => Math.abs(a),
};

/** Of all numbers in what is given; a text or a truth in a range is none of them. */
const ofNumbers: Readonly<Record<string, (numbers: readonly number[]) => number>> = {
  SUM: (numbers) => numbers.reduce((sum, one) => sum + one, 0),
  MIN: (numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers)),
  MAX: (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers)),
};

function called(
  name: string,
  given: readonly (Cells | undefined)[],
  { call, error }: Sources,
): Cells | undefined {
  if (name.startsWith('COMP.')) return call(name.slice('COMP.'.length), given);
  const cells = given.flatMap((one) => one?.flat() ?? []);
  const each = oneByOne[name];
  const all = ofNumbers[name];
  if (each)
    return cellByCell(
      each,
      given.map((one) => one ?? [[0]]),
      error,
    );
  if (!all) return undefined;
  const wrong = cells.find((cell) => cell instanceof Error);
  return [[wrong ?? all(cells.filter((cell) => typeof cell === 'number'))]];
}

/**
 * Single cells, rows and columns are repeated beside what is larger, as in a dynamic array. Excel reads some
 * texts as numbers, each language its own: where there is one, nothing is calculated.
 */
function cellByCell(
  operation: Operation,
  operands: readonly Cells[],
  error: Sources['error'],
): Cells | undefined {
  if (operands.flat(2).some((cell) => typeof cell === 'string')) return undefined;
  const most = (size: (cells: Cells) => number) => Math.max(...operands.map(size));
  const [rows, columns] = [most((cells) => cells.length), most((cells) => cells[0]?.length ?? 0)];
  const at = (cells: Cells, row: number, column: number): Cell => {
    const line = cells[cells.length === 1 ? 0 : row];
    return line?.[line.length === 1 ? 0 : column] ?? null;
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const cells = operands.map((one) => at(one, row, column));
      const wrong = cells.find((cell) => cell instanceof Error);
      if (wrong) return wrong;
      const value = operation(...cells.map(Number));
      return Number.isNaN(value) ? error('#DIV/0!') : value;
    }),
  );
}
