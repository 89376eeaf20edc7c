import { associated, errorValue, isCellFault } from './custom-functions-stub';
import '../../src/functions/associate';
import type { Entry } from '../spreadsheet/entry-workbook';
import { parametersOf } from './signatures';

type Matrix = readonly (readonly unknown[])[];

/**
 * What a formula with COMP functions spills, computed as dynamic arrays are: arithmetic cell by
 * cell, single cells repeated. It knows what the plan's calls are made of, and fails on all else.
 */
export function evaluate(formula: string, cells: readonly (readonly Entry[])[]): Matrix {
  const tokens = formula.match(token) ?? [];
  if (tokens.join('') !== formula) throw new Error(`Cannot read ${formula}.`);
  let at = 0;
  const next = () => tokens[at++] ?? '';
  const isNext = (...wanted: string[]) => wanted.includes(tokens[at] ?? '');
  const expectNext = (wanted: string) => {
    if (next() !== wanted) throw new Error(`${wanted} is missing in ${formula}.`);
  };

  const comparison = () => level(['>=', '<=', '<>', '>', '<', '='], sum);
  const sum = () => level(['+', '-'], product);
  const product = () => level(['*', '/'], primary);
  function level(operators: readonly string[], below: () => Matrix): Matrix {
    let left = below();
    while (isNext(...operators)) {
      const operator = next();
      left = cellByCell(operations[operator], left, below());
    }
    return left;
  }
  function primary(): Matrix {
    const word = next();
    if (word === '-') return cellByCell(operations['*'], [[-1]], primary());
    if (word === '(') {
      const inside = comparison();
      expectNext(')');
      return inside;
    }
    if (word.startsWith('{')) return [word.slice(1, -1).split(',').map(Number)];
    if (word.startsWith('"')) return [[word.slice(1, -1)]];
    if (/^\d/.test(word)) return [[Number(word)]];
    if (word === 'TRUE' || word === 'FALSE') return [[word === 'TRUE']];
    if (isNext('(')) return call(word);
    return isNext(':') ? (next(), range(word, next())) : range(word, word);
  }
  function call(name: string): Matrix {
    const args: (Matrix | null)[] = [];
    expectNext('(');
    while (!isNext(')')) {
      args.push(isNext(',') ? null : comparison());
      if (isNext(',')) next();
    }
    expectNext(')');
    return result(name, args);
  }
  function range(from: string, to: string): Matrix {
    const [first, last] = [placeOf(from), placeOf(to)];
    const rows = Array.from({ length: last.row - first.row + 1 }, (_, k) => first.row + k);
    const columns = Array.from(
      { length: last.column - first.column + 1 },
      (_, k) => first.column + k,
    );
    return rows.map((row) => columns.map((column) => cells[row]?.[column] ?? null));
  }

  const spilled = comparison();
  if (at < tokens.length) throw new Error(`${tokens.slice(at).join('')} is left over.`);
  return spilled;
}

const token =
  /\{[\d,]+\}|"[^"]*"|\d+(?:\.\d+)?(?:E-?\d+)?|\$?[A-Z]+\$?\d+|[A-Z_.]+|>=|<=|<>|[-+*/<>=(),:]/g;

function result(name: string, args: readonly (Matrix | null)[]): Matrix {
  const [first, second] = args;
  if (name === 'ROUND' && first && second) return cellByCell(rounded, first, second);
  if (name === 'CHOOSE') return sideBySide(args.slice(1).map((column) => column ?? []));
  if (name === 'IF') return eitherOf(first ?? [], second ?? [], args[2] ?? []);
  const ofAll = ofAllCells[name];
  if (ofAll) return [[ofAll(args.flatMap((matrix) => matrix?.flat() ?? []))]];
  if (name === 'ROWS' && first) return [[first.length]];
  if (name === 'SUMPRODUCT' && first) {
    return [[first.flat().reduce<number>((sum, cell) => sum + Number(cell), 0)]];
  }
  const id = name.replace(/^COMP\./, '');
  const cellFunction = associated.get(id);
  if (!cellFunction) throw new Error(`No function ${name}.`);
  const given = parametersOf(id).map(({ isRange }, k) => {
    const arg = args[k] ?? null;
    return isRange || arg === null ? arg : arg[0]?.[0];
  });
  try {
    return cellFunction(...given) as Matrix;
  } catch (fault) {
    if (isCellFault(fault)) return [[fault]];
    throw fault;
  }
}

/** What comes to one cell, of all cells that are given: an error among them is what it comes to. */
const ofAllCells: Readonly<Record<string, (cells: readonly unknown[]) => unknown>> = {
  NA: () => errorValue('#N/A'),
  ABS: ofNumbers(([one = 0]) => Math.abs(one)),
  N: ([one]) => (isCellFault(one) || typeof one === 'number' ? one : one === true ? 1 : 0),
  INT: ofNumbers(([one = 0]) => Math.floor(one)),
  MAX: ofNumbers((cells) => Math.max(...cells)),
  MIN: ofNumbers((cells) => Math.min(...cells)),
  OR: (cells) => cells.find(isCellFault) ?? cells.some(Boolean),
  AND: (cells) => cells.find(isCellFault) ?? cells.every(Boolean),
};

function ofNumbers(operation: (cells: readonly number[]) => number) {
  return (cells: readonly unknown[]) =>
    cells.find(isCellFault) ??
    (cells.some((cell) => typeof cell === 'string')
      ? errorValue('#VALUE!')
      : operation(cells.map(Number)));
}

type Operation = (one: number, other: number) => unknown;
const rounded: Operation = (value, decimals) =>
  Math.round(Number((value * 10 ** decimals).toPrecision(15))) / 10 ** decimals;
const operations: Readonly<Record<string, Operation>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
  '<>': (a, b) => !isSame(a, b),
  '=': isSame,
};

/** A blank is an empty text, and case does not matter. */
function isSame(one: unknown, other: unknown): boolean {
  const [a, b] = [one, other].map((cell) =>
    typeof cell === 'string' ? cell.toLowerCase() : (cell ?? ''),
  );
  return a === b;
}

const comparisons = ['>=', '<=', '>', '<'].map((sign) => operations[sign]);

function cellByCell(operation: Operation | undefined, one: Matrix, other: Matrix): Matrix {
  if (!operation) throw new Error('No such operation.');
  const length = Math.max(one.length, other.length);
  const at = (matrix: Matrix, row: number) => matrix[matrix.length === 1 ? 0 : row]?.[0];
  return Array.from({ length }, (_, row) => {
    const pair = [at(one, row), at(other, row)];
    if (operation === isSame || operation === operations['<>']) {
      return [pair.find(isCellFault) ?? operation(...(pair as [never, never]))];
    }
    const fault =
      pair.find(isCellFault) ??
      (pair.some((cell) => typeof cell === 'string') ? errorValue('#VALUE!') : undefined);
    return [fault ?? operation(...asCompared(operation, pair[0], pair[1]))];
  });
}

/** In arithmetic FALSE is 0 and TRUE is 1; compared with a number, both are more than every number. */
function asCompared(operation: Operation, one: unknown, other: unknown): [number, number] {
  const isMixed = (typeof one === 'boolean') !== (typeof other === 'boolean');
  if (!comparisons.includes(operation) || !isMixed) return [Number(one), Number(other)];
  return typeof one === 'boolean' ? [1, 0] : [0, 1];
}

/** What CHOOSE({1,2},left,right) comes to, for as many columns as there are. */
const sideBySide = (columns: readonly Matrix[]): Matrix =>
  (columns[0] ?? []).map((_, row) => columns.map((column) => column[row]?.[0]));

/** What IF comes to, cell by cell. */
function eitherOf(condition: Matrix, yes: Matrix, no: Matrix): Matrix {
  const at = (matrix: Matrix, row: number) => matrix[matrix.length === 1 ? 0 : row]?.[0];
  const length = Math.max(condition.length, yes.length, no.length);
  return Array.from({ length }, (_, row) => {
    const holds = at(condition, row);
    if (isCellFault(holds)) return [holds];
    return [at(holds ? yes : no, row)];
  });
}

function placeOf(address: string): { row: number; column: number } {
  const [, column = '', row = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  if (row === '') throw new Error(`${address} is no cell.`);
  const number = [...column].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row) - 1, column: number - 1 };
}
