import type { LocalizedText } from '../../../src/engine/words';
import { type Formula, place } from '../../../src/formula/formula';
import type { Unit } from '../../../src/formula/unit';
import type { Lot } from '../../conformance/native-chance';

/** What a cell holds: a number, a condition, a text, nothing, or an error. */
export type Cell = number | boolean | string | undefined | typeof error;
export const error = Symbol('error');
export const blank = undefined;

/** A cell, or a column of them. */
export type Operand = Cell | readonly Cell[];

/**
 * What an operator reads an operand as. A `cell` is read as it is; the others have no blanks or texts.
 * Of the first column a number names a cell: `within` is what it holds, `placed` where it stands. Cells
 * `across` stand in a row, those of a `grid`, always the last operand, in rows of three.
 */
export type Reads =
  'number' | 'condition' | 'text' | 'cell' | 'column' | 'across' | 'grid' | 'within' | 'placed';

export const gridWidth = 3;

export const isOfColumn = (as: Reads | undefined): boolean => as === 'within' || as === 'placed';

/** What an operator means, worked out by hand: its test holds it, and two spreadsheets agree. */
export interface OperatorTable {
  readonly name: string;
  readonly reads: readonly Reads[];
  /** The operator over operands, which are the places A, B, C and so on. */
  readonly of: (...operands: Formula<never>[]) => Formula;
  readonly text: string;
  /** X less the operator, of itself: where its brackets stand. Left out where it is a call and needs none. */
  readonly ofItself?: string;
  /** Of numbers that are each the difference P-Q. */
  readonly ofDifferences?: string;
  /** Left out where a database would need more than an expression. */
  readonly sql?: string;
  readonly words: LocalizedText;
  /** Units of operands, and the unit that they make: none, or no formula at all. */
  readonly units?: readonly (readonly [
    of: readonly (Unit | undefined)[],
    makes: Unit | undefined | 'refused',
  ])[];
  /** Of constants, where one stands: a shorter text that comes to the same. */
  readonly shorter?: readonly (readonly [
    of: readonly (number | boolean | string | undefined)[],
    text: string,
  ])[];
  /** What a spreadsheet in English says for it, where that is not what it comes to. */
  readonly inSheets?: (comesTo: Cell) => Cell;
  /** The largest number that it adds up, where that is none of its operands. */
  readonly largest?: (operands: readonly Operand[]) => number;
  readonly rows: readonly (readonly [operands: readonly Operand[], comesTo: Cell])[];
  /** Operands as they may be drawn: ordinary ones and those on a boundary. */
  readonly draw: (lot: Lot) => readonly Operand[];
}

export const keys = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;

/** The operator over its places, of these units. */
export const formulaOf = (
  { reads, of }: OperatorTable,
  units: readonly (Unit | undefined)[] = [],
): Formula => of(...reads.map((_, k) => place<never>(keys[k] ?? '', units[k])));

/** What stands in a place for a formula: a blank is 0, a text where a number belongs is an error. */
export function standing(operand: Operand, as: Reads): unknown {
  if (as === 'grid') {
    const cells = operand as readonly Cell[];
    return Array.from({ length: cells.length / gridWidth }, (_, row) =>
      standing(cells.slice(gridWidth * row, gridWidth * (row + 1)), 'column'),
    );
  }
  if (Array.isArray(operand)) {
    return (operand as readonly Cell[]).map((cell) => standing(cell, 'cell'));
  }
  if (operand === error) return as === 'condition' || as === 'text' ? null : NaN;
  if (as === 'text') return operand === blank ? '' : operand;
  if (as === 'number') {
    return operand === blank ? 0 : typeof operand === 'string' ? NaN : operand;
  }
  return operand;
}

/** What stands in an operator's places. */
export const valuesOf =
  ({ reads }: OperatorTable, operands: readonly Operand[]) =>
  (key: string): unknown => {
    const k = (keys as readonly string[]).indexOf(key);
    const as = reads[k] ?? 'cell';
    const operand = operands[k];
    if (!isOfColumn(as)) return standing(operand, as);
    const row = (operand as number) - 1;
    return as === 'placed'
      ? { row }
      : standing((operands[0] as readonly Cell[])[row] as Cell, 'cell');
  };

/** What a value is in a cell. */
export const cellOf = (value: unknown): Cell =>
  value === null || Number.isNaN(value) ? error : (value as Cell);

/**
 * Whether two cells hold the same: numbers to 1e-12 of their size, beside the last bit of what they are
 * made of; everything else exactly.
 */
export function isSame(one: Cell, other: Cell, size: number): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.abs(one) + 4e-16 * size;
}

/** The largest number among operands. */
export const sizeOf = (operands: readonly Operand[]): number =>
  Math.max(0, ...operands.flat().map((cell) => (typeof cell === 'number' ? Math.abs(cell) : 0)));
