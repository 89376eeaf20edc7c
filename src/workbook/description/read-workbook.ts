import type { Area } from './description';

/**
 * What was found in a workbook: the same whether Office.js or a file gave it.
 *
 * Rows and columns count from 0, as they do in a description.
 */
export interface ReadWorkbook {
  /** In the order of their tabs. */
  readonly sheets: readonly ReadSheet[];
  readonly names: readonly ReadName[];
  readonly tables: readonly ReadTable[];
  /** XML documents kept inside the workbook whose root is in a namespace of ours, `urn:compsheet:…`. */
  readonly documents: readonly string[];
}

export interface ReadSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** What a cell holds; undefined for one that holds nothing, whatever it looks like. */
  cell(row: number, column: number): ReadCell | undefined;
  /** The last row that holds anything; -1 in an empty sheet. */
  readonly lastRow: number;
  /** The last column that holds anything; -1 in an empty sheet. */
  readonly lastColumn: number;
}

export interface ReadCell {
  /**
   * Begins with `=` and is written as Excel's English shows it: our functions as `COMP.NAME`, and no
   * prefix of the file format. A formula that fills several cells stands in the first of them alone.
   */
  readonly formula?: string;
  /** Dates are days, as Excel counts them. Null: a formula of which nobody has kept the value. */
  readonly value: number | string | boolean | null;
  /** The value is the name of an error, such as `#N/A`. */
  readonly isError?: true;
}

export interface ReadName {
  readonly name: string;
  /** The only sheet on which the name holds; without it, it holds in the whole workbook. */
  readonly sheet?: string;
  /** What it stands for, begins with `=`: `='Plan'!$B$5`. */
  readonly formula: string;
}

/** A table as far as it is no matter of its cells. */
export interface TableShape {
  readonly name: string;
  /** Its heads and its rows, and below them a row of totals where it shows one. */
  readonly area: Area;
  /** What its heads say, from the left. */
  readonly titles: readonly string[];
  readonly style: string;
  readonly hasFilterButtons: boolean;
  readonly isBanded: boolean;
}

/** A table of Excel's, whoever made it. */
export interface ReadTable extends TableShape {
  readonly sheet: string;
  /** Its last row is one of totals. */
  readonly hasTotals: boolean;
}
