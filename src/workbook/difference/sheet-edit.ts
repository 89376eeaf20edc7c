import type { Entry } from '../description/cell-entry';
import type {
  Area,
  CellStyle,
  ChartDescription,
  ColumnSpan,
  Position,
  PrintDescription,
  ValidationDescription,
} from '../description/description';
import type { TableShape } from '../description/read-workbook';

/**
 * What is done to a sheet that stands already. Every part says what is to be there afterwards and not
 * what to add, so doing it twice, or over half of itself, comes to the same.
 */
export interface SheetEdit {
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
  readonly names: readonly NameEdit[];
  readonly tables: readonly TableEdit[];
  readonly unmerged: readonly Area[];
  readonly merged: readonly Area[];
  readonly unvalidated: readonly Area[];
  readonly validated: readonly ValidationDescription[];
  readonly widths: readonly SizeEdit[];
  readonly heights: readonly SizeEdit[];
  /** Charts that go, by name; a chart that is drawn replaces the one of its name. */
  readonly erased: readonly string[];
  readonly drawn: readonly ChartDescription[];
  /** Undefined: what is folded stays so. */
  readonly folds?: { readonly from?: ColumnSpan; readonly to?: ColumnSpan };
  /** Null: no panes are frozen. Undefined: they stay as they are. */
  readonly frozenAt?: Position | null;
  readonly print?: PrintDescription;
}

export interface CellEdit extends Position {
  /** Undefined: the content stays. */
  readonly entry?: Entry;
  /** The number format, where it changes, and where a formula might bring one of its own. */
  readonly format?: string;
  /** Undefined: the rest of the look stays. */
  readonly style?: StyleEdit;
}

/** From one look to another, of which only what differs is written. Undefined is a bare cell. */
export interface StyleEdit {
  readonly from: CellStyle | undefined;
  readonly to: CellStyle | undefined;
}

/** What a table is to be; without that, its cells stay and are no table any more. */
export interface TableEdit {
  /** Under which of these it stands, nobody knows before it is asked. */
  readonly names: readonly string[];
  /** Where it is, or would be, described. */
  readonly over: Area;
  readonly to?: TableShape;
}

/** Without an area the name goes. */
export interface NameEdit {
  readonly name: string;
  readonly area?: Area;
  readonly comment?: string;
}

/** Of a column or a row, counted from 0. */
export interface SizeEdit {
  readonly at: number;
  readonly size: Size;
}

export type Size =
  | { readonly kind: 'standard' }
  | { readonly kind: 'points'; readonly points: number }
  /** Of the standard font; columns only. */
  | { readonly kind: 'characters'; readonly characters: number };

export const isEmpty = (edit: SheetEdit): boolean =>
  edit.frozenAt === undefined &&
  edit.print === undefined &&
  edit.folds === undefined &&
  Object.values(edit).every((part) => !Array.isArray(part) || part.length === 0);

/** An edit and the one that takes it back, from wherever the first one got to. */
export interface Reversible {
  readonly forward: SheetEdit;
  readonly back: SheetEdit;
}
