/** A workbook as a person finds it, however it was written: what two writers must agree on. */
export interface Look {
  readonly sheets: readonly SheetLook[];
  readonly documents: readonly string[];
}

export interface SheetLook {
  readonly name: string;
  readonly visibility: string;
  readonly gridlines: boolean;
  /** Rows and columns that stay in view. */
  readonly frozen: readonly [rows: number, columns: number];
  readonly cells: Readonly<Record<string, CellLook>>;
  /** The line between a cell and the one below it, by the upper cell's address. */
  readonly lines: Readonly<Record<string, LineLook>>;
  readonly merges: readonly string[];
  /** In pixels, by the column's letter. */
  readonly columnWidths: Readonly<Record<string, number>>;
  /** Columns that are folded away, by their letters. */
  readonly hidden: readonly string[];
  /** In points, by the row's number. */
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly names: readonly (readonly [name: string, cells: string, comment: string])[];
  readonly print: PrintLook;
  readonly charts: readonly ChartLook[];
}

export interface CellLook {
  readonly content: number | string | boolean | null;
  readonly isFormula: boolean;
  readonly numberFormat: string;
  readonly font: readonly [
    name: string,
    size: number,
    color: string,
    bold: boolean,
    italic: boolean,
  ];
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly validation: ValidationLook | null;
}

export interface LineLook {
  readonly weight: string;
  readonly color: string;
}

export interface ValidationLook {
  readonly type: string;
  readonly operator: string;
  readonly formulas: readonly string[];
  readonly prompt: readonly [title: string, text: string];
  readonly error: readonly [title: string, text: string];
}

export interface PrintLook {
  readonly area: string;
  readonly titleRows: string;
  readonly titleColumns: string;
  readonly orientation: string;
  readonly paper: string;
  /** Where a scale says how large, neither. */
  readonly pages: readonly [wide: number, tall: number];
  /** 0 where the pages say it. */
  readonly percent: number;
  /** The columns that begin a page right of another. */
  readonly starts: readonly number[];
  /** Left, right, top, bottom, header and footer, in points. */
  readonly margins: readonly number[];
  readonly footer: readonly [left: string, center: string, right: string];
}

export interface ChartLook {
  readonly name: string;
  readonly kind: 'xy' | 'columns';
  /** The block of cells that it covers. */
  readonly over: string;
  readonly legend: string;
  readonly hiddenCells: boolean;
  readonly blanks: string;
  readonly gap: number | null;
  readonly overlap: number | null;
  readonly x: AxisLook;
  readonly y: AxisLook;
  readonly series: readonly SeriesLook[];
}

export interface AxisLook {
  readonly title: string;
  readonly numberFormat: string;
  readonly scale: readonly (number | null)[];
  readonly gridline: DrawnLine | null;
  readonly line: DrawnLine | null;
  readonly ticks: string;
  readonly labels: string;
  readonly font: FontLook;
}

export interface DrawnLine {
  readonly color: string;
  readonly width: number;
  readonly dash: string;
}

export type FontLook = readonly [name: string, size: number, color: string, bold: boolean];

export interface SeriesLook {
  readonly name: string;
  readonly x: string;
  readonly y: string;
  readonly fill: string;
  readonly line: DrawnLine | null;
  readonly marker: readonly [shape: string, size: number, fill: string, line: string] | null;
  readonly labels: readonly [position: string, numberFormat: string, font: FontLook] | null;
}

/** The upper cell of a line by the address of either of its cells and the edge it was drawn on. */
export const lineBelow = (address: string, edge: 'top' | 'bottom'): string =>
  edge === 'bottom' ? address : address.replace(/\d+$/, (row) => String(Number(row) - 1));

export const sortedByKey = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

/** `'Plan'!$B$5` and `Plan!B5` are the same cell. */
export const plainReference = (reference: string): string =>
  reference.replace(/^=/, '').replaceAll(/[$']/g, '');
