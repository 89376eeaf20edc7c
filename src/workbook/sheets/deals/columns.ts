import type { DealReview } from '../../../plan/deal-flags';
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
  readonly formula?: (row: DealRow) => string;
  /** What the formula comes to; in a row without a deal it comes to nothing. */
  readonly value?: (deal: DealReview) => CellValue;
  /** The same for all filled rows at once, where a COMP function pays. */
  readonly spill?: (filled: DealRow) => string;
  readonly validation?: Omit<ValidationDescription, 'area'>;
}

/** How formulas name cells: those of one row, or whole columns. */
export interface DealRow {
  /** A column's cell in this row, or, of a spill, its filled rows. */
  readonly of: (id: string) => string;
  /** A column over all its rows. */
  readonly all: (id: string) => string;
  readonly days: string;
  readonly smallSale: string;
  readonly sensitivity: string;
  readonly median: string;
  readonly deviation: string;
}

/** Empty for a row without a deal, or with an error in a name; else the formula. */
export const ofDeal = (row: DealRow, formula: string): string =>
  `IF(${row.of('named')}="","",${formula})`;
