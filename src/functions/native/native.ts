import type { Language, LocalizedText } from '../../engine/words';
import type { Column as ColumnOf, Condition, Formula, Text } from '../../formula/formula';

/**
 * What every COMP function is in plain formulas, for colleagues who have no add-in: Excel 2016,
 * LibreOffice, Gnumeric and Google Sheets calculate the same, without LAMBDA, LET, IFERROR,
 * structured references or array entry.
 *
 * An entry is told where its arguments stand and makes formulas of them, of the same operators and rules
 * as a plan's sheets. Given the parameters' names it is what the reference shows; given cells it is
 * what spreadsheets are asked about. A step that the formula names stands in a cell of its own.
 *
 * What one row can get wrong is refused as in the function: a quota or a date that is none, an
 * unknown word, shares that do not add up to 1. A table is taken as it stands: that thresholds
 * ascend, rates and bonuses make sense and nothing is there twice is for the function or the pane to
 * check. Text that looks like a number counts as one wherever a spreadsheet thinks so.
 */
export interface Native {
  /** The parameters in the order of the signature. */
  readonly takes: Parameters;
  /** The forms worth showing: which optional parameters are given, and which words. */
  readonly shown: readonly Shown[];
  /** Its helper columns depend on the call, so that each call has its own beside its table. */
  readonly oneCall?: true;
  /** The formula of one cell, or the columns that hold the answer. */
  write(places: Readonly<Record<string, Place | undefined>>, sheet: Sheet): Written;
}

export type Written = Formula<number> | Column[];

/** A column of cells beside each other in a table (or a row, where the table lies across). */
export interface Column<T = number> {
  /** Every cell of it; copying leaves this reference as it is. */
  readonly all: Formula<ColumnOf<T>>;
  readonly first: Formula<T>;
  /** The cell in the same row as the formula, and its neighbours; these move along when copied. */
  readonly here: Formula<T>;
  readonly above: Formula<T>;
  readonly below: Formula<T>;
  readonly rows: number;
}

/** Where the columns of formulas are written: in cells of a sheet, or in the lines of a page. */
export interface Sheet {
  readonly language: Language;
  /** A step for each row of a table, beside it. `own` is the column that is being written. */
  column<T = number>(
    beside: Column<unknown>,
    name: LocalizedText,
    write: (own: Column<T>) => ColumnFormulas<T>,
  ): Column<T>;
  /** The numbers 1, 2, 3 down a column, for an answer of as many rows as it takes. */
  lines(table: Column, count: (rows: number) => number): Column;
}

export interface ColumnFormulas<T = unknown> {
  /** Copied down to every row of the table. */
  readonly formula: Formula<T>;
  /** In place of it, in the last row. */
  readonly last?: Formula<T>;
  /** In the row above the first, which then belongs to the column. */
  readonly start?: Formula<T>;
}

/** How an argument stands on a sheet. */
export type Parameter = {
  readonly optional?: true;
} & (
  | { readonly kind: 'cell'; readonly holds?: 'text' }
  /** Several cells of the row itself. */
  | { readonly kind: 'row'; readonly holds?: 'conditions' }
  | { readonly kind: 'list'; readonly across?: true }
  /** `before` names columns that may stand before the others. */
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly before?: readonly string[];
    }
  /** Cells with an edge down their first column and one across their first row. */
  | { readonly kind: 'grid' }
  /** A word, a cell or a table, as the call has it. */
  | { readonly kind: 'either'; readonly columns: readonly string[] }
  /** Decides how the formula is built, and so is no part of it. */
  | { readonly kind: 'word'; readonly words: readonly string[] }
);
export type Parameters = Readonly<Record<string, Parameter>>;

export type Table<C extends string = string> = Readonly<Record<C, Column>>;
export interface Either<C extends string = string> {
  readonly word?: string;
  readonly cell?: Formula<number>;
  readonly table?: Table<C>;
}
/** A grid without its edges, and each edge by itself. */
export interface Grid {
  readonly down: Column;
  readonly across: Column;
  readonly cells: Formula<ColumnOf<ColumnOf<number>>>;
}
export type Place = string | Formula | Column | Table | Either | Grid;

type PlaceOf<P extends Parameter> = P extends { kind: 'cell' }
  ? Formula<P extends { holds: 'text' } ? Text : number>
  : P extends { kind: 'row' }
    ? Formula<ColumnOf<P extends { holds: 'conditions' } ? Condition : number>>
    : P extends { kind: 'list' }
      ? Column
      : P extends { kind: 'grid' }
        ? Grid
        : P extends { kind: 'either'; columns: readonly (infer C extends string)[] }
          ? Either<C>
          : P extends { kind: 'word'; words: readonly (infer W)[] }
            ? W
            : P extends {
                  columns: readonly (infer C extends string)[];
                  before: readonly (infer B extends string)[];
                }
              ? Table<C> & Partial<Table<B>>
              : P extends { columns: readonly (infer C extends string)[] }
                ? Table<C>
                : never;

export type Places<T extends Parameters> = {
  readonly [K in keyof T]: T[K] extends { optional: true }
    ? PlaceOf<T[K]> | undefined
    : PlaceOf<T[K]>;
};

/** A call as the reference shows it: optional parameters by name, with a word where one is needed. */
export interface Shown<K extends string = string> {
  readonly when: LocalizedText;
  readonly given: Readonly<Partial<Record<K, string>>>;
}

/** An entry whose places have the types that its parameters say. */
export function native<const T extends Parameters>(entry: {
  readonly takes: T;
  readonly shown?: readonly Shown<keyof T & string>[];
  readonly oneCall?: true;
  write(places: Places<T>, sheet: Sheet): Written;
}): Native {
  return { shown: [{ when: always, given: {} }], ...entry } as Native;
}

const always: LocalizedText = { en: 'Always', da: 'Altid' };

/** Shorthands for what most functions take. */
export const optionalTruth = { kind: 'word', words: ['TRUE', 'FALSE'], optional: true } as const;
export const cell = { kind: 'cell' } as const;
export const text = { kind: 'cell', holds: 'text' } as const;
export const optionalText = { kind: 'cell', holds: 'text', optional: true } as const;
export const optionalCell = { kind: 'cell', optional: true } as const;
