import { letters } from '../../description/addresses';
import { piecesOf } from '../../description/formula-pieces';

/** A formula that other cells repeat, each with its references moved by so much. */
export type SharedFormula = (rows: number, columns: number) => string;

/**
 * Beside texts and what stands in brackets, in this order: quoted sheet names, whole rows, numbers,
 * whole columns, and last the words, of which some are cells.
 */
const pieces =
  /'[^']*'|\$?\d+:\$?\d+|\d+(?:\.\d*)?(?:e[+-]?\d+)?|(?:\$?[a-z]{1,3}:\$?[a-z]{1,3}|[$\p{L}_\\][$\p{L}\d_.\\?]*)(?![$\p{L}\d_.\\?])/giu;

const oneCell = /^(\$?)([a-z]{1,3})(\$?)(\d{1,7})$/i;
const wholeColumns = /^(\$?)([a-z]{1,3}):(\$?)([a-z]{1,3})$/i;
const wholeRows = /^(\$?)(\d+):(\$?)(\d+)$/;

const lastColumn = 16384;
const lastRow = 1048576;

/** Splits the formula once, so that a column of 20,000 cells joins and does not search. */
export function sharedFormula(formula: string): SharedFormula {
  const parts = piecesOf(formula).flatMap(({ kind, text }) =>
    kind === 'rest' ? split(text) : [text],
  );
  return (rows, columns) =>
    parts.map((part) => (typeof part === 'string' ? part : part(rows, columns))).join('');
}

function split(formula: string): (string | SharedFormula)[] {
  const parts: (string | SharedFormula)[] = [];
  let end = 0;
  for (const { 0: piece, index } of formula.matchAll(pieces)) {
    const next = formula.charAt(index + piece.length);
    const moving = next === '(' || next === '!' ? undefined : reference(piece);
    if (moving === undefined) continue;
    parts.push(formula.slice(end, index), moving);
    end = index + piece.length;
  }
  return [...parts, formula.slice(end)];
}

function reference(piece: string): SharedFormula | undefined {
  const cell = oneCell.exec(piece);
  if (cell !== null) {
    const [, dollar = '', column = '', dollarOfRow = '', row = ''] = cell;
    if (numberOf(column) > lastColumn || Number(row) > lastRow) return undefined;
    return both(movingColumn(dollar, column), '', movingRow(dollarOfRow, row));
  }
  const overColumns = wholeColumns.exec(piece);
  if (overColumns !== null) {
    const [, dollar = '', first = '', dollarOfLast = '', last = ''] = overColumns;
    return both(movingColumn(dollar, first), ':', movingColumn(dollarOfLast, last));
  }
  const overRows = wholeRows.exec(piece);
  if (overRows === null) return undefined;
  const [, dollar = '', first = '', dollarOfLast = '', last = ''] = overRows;
  return both(movingRow(dollar, first), ':', movingRow(dollarOfLast, last));
}

type Moving = (rows: number, columns: number) => string | undefined;

/** A reference that would leave the sheet is none. */
function both(one: Moving, between: string, other: Moving): SharedFormula {
  return (rows, columns) => {
    const [first, last] = [one(rows, columns), other(rows, columns)];
    return first === undefined || last === undefined ? '#REF!' : first + between + last;
  };
}

function movingColumn(dollar: string, column: string): Moving {
  if (dollar !== '') return () => dollar + column;
  const number = numberOf(column);
  return (_, columns) => {
    const moved = number + columns;
    return moved < 1 || moved > lastColumn ? undefined : letters(moved - 1);
  };
}

function movingRow(dollar: string, row: string): Moving {
  if (dollar !== '') return () => dollar + row;
  const number = Number(row);
  return (rows) => {
    const moved = number + rows;
    return moved < 1 || moved > lastRow ? undefined : String(moved);
  };
}

/** A is 1, Z is 26, AA is 27. */
function numberOf(column: string): number {
  let number = 0;
  for (const letter of column.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
