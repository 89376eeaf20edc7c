import { type Column, type Formula, type Text, constant, place } from '../../../formula/formula';
import { isBlank } from '../../../formula/operators/conditions/blanks';
import { choose } from '../../../formula/operators/conditions/choose';
import type { Unit } from '../../../formula/unit';
import type { DealReview } from '../../../plan/deals/flags';
import type { Deal } from '../../../plan/people';
import type { CellStyle, CellValue, ValidationDescription } from '../../description/description';

/** One column of the table of deals: what it is called, what a row of it holds, how it looks. */
export interface DealColumn {
  readonly id: string;
  /** Stands above the first of the columns that share it. */
  readonly group: string;
  readonly head: string;
  readonly width: number;
  readonly style: CellStyle;
  /** Whether its total stands under the head. */
  readonly isSum?: true;
  /** What a deal brings along; undefined leaves the formula or, without one, an open cell. */
  readonly typed?: (deal: DealReview) => string | number | undefined;
  /** Takes a typed cell back into a deal. */
  readonly read?: (deal: Deal, value: string | number) => Deal;
  /** Over the cells of its row, whole columns, what stands above the table, and other sheets. */
  readonly formula?: Formula;
  /** What the formula comes to; in a row without a deal it comes to nothing. */
  readonly value?: (deal: DealReview) => CellValue;
  readonly validation?: Omit<ValidationDescription, 'area'>;
}

/** Inputs above the table, and the middle that amounts are compared with. */
export type AboveKey = 'days' | 'smallSale' | 'sensitivity' | 'median' | 'deviation';

/** A column's cell in the same row. */
export const own = <T = number>(id: string, unit?: Unit): Formula<T> => place(`row:${id}`, unit);
/** A column over all its rows. */
export const all = <T = number>(id: string): Formula<Column<T>> => place(`all:${id}`);
export const above = (key: AboveKey): Formula<number> => place(`above:${key}`);

export const blank: Formula<Text> = constant('');
export const zero = constant(0);

/** A number to so many decimals. */
export const cents = constant(2);

/** Nothing where a cell is blank; else the formula. */
export const unlessBlank = (cell: Formula, formula: Formula): Formula =>
  choose<unknown>(isBlank(cell), blank, formula);

/** Empty for a row without a deal, or with an error in a name; else the formula. */
export const ofDeal = (formula: Formula): Formula => unlessBlank(own('named'), formula);
