import { roundHalfAway } from '../../engine/money';
import type { Cell, Cells } from './cells';
import { compared, excelFunctions, holds, isSameCell, oneOf, order } from './excel-functions';
import type { Expression } from './parsed-formula';

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
      if (wrong) return wrong;
      const isOrder = order(expression.sign);
      if (isOrder) return inOrder(isOrder, expression.sign, operands as Cells[]) ?? unknown;
      if (!operation) return unknown;
      return cellByCell(operation, operands as Cells[], sources.error) ?? unknown;
    }
    case 'call': {
      const taken = branchOf(expression, of);
      if (taken) return taken === 'unknown' ? unknown : taken;
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

/** What IF and its like take of what they are given, of which the rest may be for Excel alone. */
function branchOf(
  { name, given }: Extract<Expression, { is: 'call' }>,
  of: (one: Expression) => Cells | NotCalculated,
): Cells | NotCalculated | 'unknown' | undefined {
  const [first, then, otherwise] = given;
  const isChoice = name === 'IF';
  const excuses = { IFERROR: /./, IFNA: /^#N\/A$/ }[name];
  if (!isChoice && !excuses) return undefined;
  if (!first || !then || given.length > (isChoice ? 3 : 2)) return 'unknown';
  const asked = of(first);
  if (isNotCalculated(asked)) return asked;
  /** A blank that is taken is a cell to Excel, and 0 or nothing by where it goes. */
  const whole = (found: Cells | NotCalculated) =>
    !isNotCalculated(found) && found.flat().includes(null) ? 'unknown' : found;
  if (excuses) {
    const cell = oneOf(asked);
    if (cell === undefined) return 'unknown';
    const isExcused =
      cell instanceof Error && excuses.test(String((cell as unknown as { code: string }).code));
    return whole(isExcused ? of(then) : asked);
  }
  const is = holds(asked);
  if (is === undefined) return 'unknown';
  if (is instanceof Error) return [[is]];
  if (is) return whole(of(then));
  if (given.length < 3) return [[false]];
  return otherwise ? whole(of(otherwise)) : 'unknown';
}

/** A comparison cell by cell; undefined where one of them is for Excel alone. */
function inOrder(
  isOrder: (by: number) => boolean,
  sign: string,
  [left = [], right = []]: readonly Cells[],
): Cells | undefined {
  const isOfEquals = sign === '=' || sign === '<>';
  let isUnknown = false;
  const found = besides([left, right], ([one = null, other = null]) => {
    const wrong = [one, other].find((cell) => cell instanceof Error);
    if (wrong) return wrong;
    const same = isOfEquals ? isSameCell(one, other) : undefined;
    const by = isOfEquals ? (same === undefined ? undefined : same ? 0 : 1) : compared(one, other);
    if (by === undefined) isUnknown = true;
    return by !== undefined && isOrder(by);
  });
  return isUnknown ? undefined : found;
}

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
  if (!all) return excelFunctions[name]?.(given, error);
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
  return besides(operands, (cells) => {
    const wrong = cells.find((cell) => cell instanceof Error);
    if (wrong) return wrong;
    const value = operation(...cells.map(Number));
    return Number.isNaN(value) ? error('#DIV/0!') : value;
  });
}

function besides(operands: readonly Cells[], made: (cells: readonly Cell[]) => Cell): Cells {
  const most = (size: (cells: Cells) => number) => Math.max(...operands.map(size));
  const [rows, columns] = [most((cells) => cells.length), most((cells) => cells[0]?.length ?? 0)];
  const at = (cells: Cells, row: number, column: number): Cell => {
    const line = cells[cells.length === 1 ? 0 : row];
    return line?.[line.length === 1 ? 0 : column] ?? null;
  };
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) =>
      made(operands.map((one) => at(one, row, column))),
    ),
  );
}
