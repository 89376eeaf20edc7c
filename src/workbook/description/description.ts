/**
 * A workbook as plain data: everything that is designed about it, nothing about how it is written.
 * Both writers (Office.js and .xlsx) read this and add no taste of their own.
 *
 * Rows and columns count from 0. Colours are `#RRGGBB`. Text is text: a writer never lets it become
 * a formula, whatever it begins with.
 */
export interface WorkbookDescription {
  readonly title: string;
  readonly sheets: readonly SheetDescription[];
  readonly names: readonly NameDescription[];
  /** XML documents kept inside the workbook (the plan itself). */
  readonly documents: readonly string[];
}

export interface SheetDescription {
  readonly name: string;
  readonly cells: readonly CellDescription[];
  /** Width of each column from the left, in characters of the standard font. */
  readonly columnWidths: readonly number[];
  /** Heights in points, of the rows that are not 15 points high. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly merged: readonly Area[];
  readonly validations: readonly ValidationDescription[];
  /** What is typed, so that it is found again where a change moves it. */
  readonly inputs?: readonly InputDescription[];
  /** Their cells are among the sheet's cells, heads too. */
  readonly tables?: readonly TableDescription[];
  readonly charts: readonly ChartDescription[];
  /** Columns under an outline that is closed: a click shows them. */
  readonly folded?: ColumnSpan;
  /** Rows above and columns left of this cell stay in view. */
  readonly frozenAt?: Position;
  /** A very hidden sheet can be shown by a program only. */
  readonly visibility: 'visible' | 'veryHidden';
  readonly print: PrintDescription;
}

export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface Area extends Position {
  readonly rows: number;
  readonly columns: number;
}

/** Columns side by side, from the first to the last. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** What a formula comes to, as the engine calculates it; the .xlsx writer stores it beside the formula. */
export type CellValue = number | string | boolean;

/**
 * Cells to type in. The plan's own are kept in its document, people are read from their sheets, and
 * what is tried or signed stands on the page alone.
 */
export interface InputDescription {
  readonly area: Area;
  /** The same for what means the same, wherever it stands. */
  readonly id: string;
  readonly of: 'plan' | 'people' | 'page';
  /** What belongs to a row of one of the plan's lists goes where that row goes. */
  readonly listed?: ListedInput;
}

/** A row of a list, as `plan/row-moves` knows it, and which of its inputs this is. */
export interface ListedInput {
  readonly list: string;
  readonly row: number;
  readonly column: number;
  /** Sets it apart from other inputs of the same row and column. */
  readonly apart?: string;
}

export interface CellDescription extends Position {
  readonly content: CellContent;
  readonly style: CellStyle;
}

export type CellContent =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  /** `formula` begins with `=` and is written in Excel's English; `value` is what it comes to. */
  | { readonly kind: 'formula'; readonly formula: string; readonly value: CellValue }
  /** One formula at the top that fills `values` cells downwards from itself (a spill in Excel). */
  | { readonly kind: 'spill'; readonly formula: string; readonly values: readonly CellValue[] };

export interface CellStyle {
  readonly font: FontStyle;
  readonly fill?: string;
  /** In Excel's own English codes. */
  readonly numberFormat: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: true;
  readonly indent?: number;
  readonly borders?: BorderStyles;
  /** An input: stays open for typing when the sheet is protected. */
  readonly unlocked?: true;
}

export interface FontStyle {
  readonly name: string;
  readonly size: number;
  readonly color: string;
  readonly bold?: true;
  readonly italic?: true;
}

export interface BorderStyles {
  readonly top?: BorderStyle;
  readonly bottom?: BorderStyle;
}

export interface BorderStyle {
  readonly line: 'hair' | 'thin' | 'medium';
  readonly color: string;
}

/** A name that holds on its own sheet, so that two plans in one workbook keep apart. */
export interface NameDescription {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly comment?: string;
}

export interface ValidationDescription {
  readonly area: Area;
  readonly rule:
    | { readonly kind: 'decimal'; readonly minimum: number; readonly maximum?: number }
    | { readonly kind: 'above'; readonly minimum: number }
    | { readonly kind: 'whole'; readonly minimum: number; readonly maximum?: number }
    /** Days, as Excel counts them. */
    | { readonly kind: 'date'; readonly first: number; readonly last?: number }
    | { readonly kind: 'list'; readonly words: readonly string[] }
    /** Whatever is typed: only the prompt is shown. */
    | { readonly kind: 'any' }
    /** The words that stand in cells, so that the list follows them. */
    | { readonly kind: 'listIn'; readonly sheet: string; readonly area: Area };
  readonly prompt: { readonly title: string; readonly text: string };
  readonly error: { readonly title: string; readonly text: string };
}

/**
 * A real table of Excel's: a row of heads and the rows below it, one rectangle. Whoever types a row
 * under the last one makes the table longer, and every calculated column follows.
 */
export interface TableDescription {
  /** As formulas call it, `Team[Payout]`: unique in the workbook, like the name of a cell. */
  readonly name: string;
  /** The heads, in its first row, and the rows. */
  readonly area: Area;
  readonly columns: readonly TableColumn[];
  /** One of Excel's own looks, under that of the cells; `TableStyleLight1` is two lines, unbanded. */
  readonly style: string;
  readonly hasFilterButtons: boolean;
  readonly isBanded: boolean;
}

export interface TableColumn {
  /** What its head says. */
  readonly title: string;
  /** Typed, calculated from the row, or a step on the way that is folded away. */
  readonly is: 'input' | 'calculated' | 'helper';
  /** Of every row, beginning with `=`. Of an input, what holds until something else is typed. */
  readonly formula?: string;
  /** What it is, its unit, how it comes about: shown where somebody stands on the head. */
  readonly note?: string;
}

/**
 * An XY chart, the only kind whose x axis is a measure, and so the only one that can draw a step;
 * or columns, whose x are the categories' names, side by side where there are several series.
 */
export interface ChartDescription {
  readonly kind: 'xy' | 'columns';
  readonly name: string;
  /** Says to a screen reader what the chart shows. */
  readonly alternativeText: string;
  /** The block of cells that the chart covers. */
  readonly over: Area;
  readonly series: readonly SeriesDescription[];
  /** A legend below the chart that names the series. */
  readonly hasLegend?: true;
  readonly xAxis: AxisDescription;
  readonly yAxis: AxisDescription;
}

/** One column of x and one of y, both on the chart's own sheet and of the same number of rows. */
export interface SeriesDescription {
  readonly name: string;
  readonly x: Area;
  readonly y: Area;
  readonly line?: LineDescription;
  readonly marker?: MarkerDescription;
  /** Of the columns of a column chart. */
  readonly fill?: string;
  /** Writes each point's y value beside it. */
  readonly labels?: {
    readonly position: 'above' | 'below' | 'left' | 'right';
    readonly color: string;
    readonly bold: boolean;
    readonly numberFormat: string;
  };
}

export interface LineDescription {
  readonly color: string;
  /** In points. */
  readonly width: number;
  readonly dash: 'solid' | 'dash' | 'dot';
}

export interface MarkerDescription {
  readonly shape: 'circle' | 'dash' | 'plus';
  /** In points, 2 to 72. */
  readonly size: number;
  readonly fill: string;
  readonly line: string;
}

export interface AxisDescription {
  readonly title?: string;
  readonly numberFormat: string;
  /** Without it, Excel finds its own end, so that the axis follows the inputs. */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly gridlines: boolean;
  readonly line: boolean;
  /** Numbers that stand at the columns themselves are not told a second time. */
  readonly isUnlabelled?: boolean;
}

export interface PrintDescription {
  readonly area: Area;
  readonly orientation: 'portrait' | 'landscape';
  readonly paper: 'A4' | 'letter';
  /** On all sides, in millimetres. */
  readonly margin: number;
  readonly pagesWide: number;
  /** The columns that begin the second page and those right of it, and the scale at which each fits. */
  readonly sideBySide?: { readonly starts: readonly number[]; readonly percent: number };
  /** 0: as many as it takes. */
  readonly pagesTall: number;
  readonly repeatedRows?: { readonly first: number; readonly last: number };
  readonly repeatedColumns?: { readonly first: number; readonly last: number };
  /** The plan's name, in the footer. */
  readonly plan?: string;
  /** In the footer: `&P` stands for the page and `&N` for their count. */
  readonly pageNumber: string;
}
