/**
 * A workbook as plain data in one order: two workbooks are the same when their snapshots are equal.
 * Formats stand only where they differ from a new workbook.
 */
import { columnLetters, formatRect } from './model/addresses';
import type { Chart } from './model/chart';
import type { Content } from './model/entry';
import { formatDefaults, type FormatKey } from './model/formats';
import type { Format } from './model/grid';
import type { Sheet, Size } from './model/sheet';
import type { Table } from './model/table';
import type { Workbook } from './model/workbook';
import type { Plain } from './wire';

export interface CellSnapshot {
  /** A formula begins with "="; text that begins so has `isText`. */
  readonly content?: number | string | boolean;
  readonly isText?: true;
  readonly format?: FormatSnapshot;
  readonly validation?: Plain;
}

export type FormatSnapshot = Readonly<Partial<Record<FormatKey, Plain>>>;

export interface ChartSnapshot {
  readonly name: string;
  readonly type: string;
  readonly placement: Plain;
  readonly looks: Plain;
  readonly series: readonly {
    readonly name: string;
    /** Where the name comes from, if it is a cell's. */
    readonly nameFrom: string | null;
    readonly values: string | null;
    readonly xValues: string | null;
    readonly looks: Plain;
    readonly points: Readonly<Record<string, Plain>>;
  }[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: string;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly frozen: string | null;
  readonly protection: Plain;
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  /** Formats of whole columns and rows, by their address; of the whole sheet under "*". */
  readonly formats: Readonly<Record<string, FormatSnapshot>>;
  /** In points; only those that were set. */
  readonly columnWidths: Readonly<Record<string, Size>>;
  readonly rowHeights: Readonly<Record<string, Size>>;
  readonly hidden: readonly string[];
  readonly merges: readonly string[];
  readonly charts: readonly ChartSnapshot[];
  readonly tables: readonly Plain[];
  readonly names: readonly NameSnapshot[];
  readonly shapes: readonly Plain[];
  readonly comments: number;
  readonly pivotTables: number;
  readonly conditionalFormats: readonly Plain[];
  readonly customProperties: Readonly<Record<string, string>>;
  readonly print: {
    readonly area: readonly string[] | null;
    readonly titleRows: string | null;
    readonly titleColumns: string | null;
    readonly breaks: readonly number[];
    readonly layout: Plain;
  };
}

export interface NameSnapshot {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly active: string;
  readonly selection: string;
  readonly isProtected: boolean;
  readonly calculationMode: string;
  /** Whether the add-in starts when the document is opened. */
  readonly startState: string;
  readonly xmlParts: readonly { readonly namespace: string; readonly xml: string }[];
  readonly settings: Readonly<Record<string, Plain>>;
  readonly properties: Plain;
  readonly customProperties: Readonly<Record<string, Plain>>;
}

export function snapshot(workbook: Workbook): WorkbookSnapshot {
  return {
    sheets: workbook.sheets.map(sheetSnapshot),
    names: names(workbook.names),
    active: workbook.active.name,
    selection: formatRect(workbook.selection),
    isProtected: workbook.isProtected,
    calculationMode: workbook.calculationMode,
    startState: workbook.addIn.startState,
    xmlParts: workbook.xmlParts.map(({ namespace, xml }) => ({ namespace, xml })),
    settings: sorted(workbook.settings),
    properties: workbook.properties.snapshot(),
    customProperties: sorted(workbook.customProperties),
  };
}

function sheetSnapshot(sheet: Sheet): SheetSnapshot {
  const cells: Record<string, CellSnapshot> = {};
  for (const { row, column, cell } of sheet.grid.existing()) {
    const format = formatSnapshot(cell.format ?? new Map());
    const one: CellSnapshot = {
      ...contentSnapshot(cell.content),
      ...(Object.keys(format).length > 0 ? { format } : {}),
      ...(cell.validation ? { validation: cell.validation } : {}),
    };
    if (Object.keys(one).length > 0) cells[`${columnLetters(column)}${row + 1}`] = one;
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    frozen: sheet.frozen && formatRect(sheet.frozen),
    protection: sheet.protection && sheet.protection.options,
    cells,
    formats: outerFormats(sheet),
    columnWidths: byKey(sheet.columnWidths, columnLetters),
    rowHeights: byKey(sheet.rowHeights, (row) => String(row + 1)),
    hidden: [
      ...[...sheet.hiddenColumns].sort((a, b) => a - b).map(columnLetters),
      ...[...sheet.hiddenRows].sort((a, b) => a - b).map((row) => String(row + 1)),
    ],
    merges: sheet.merges.map(formatRect).sort(),
    charts: sheet.charts.map(chartSnapshot),
    tables: sheet.tables.map(tableSnapshot),
    names: names(sheet.names),
    shapes: sheet.shapes.map((shape) => ({ type: shape.type, ...shape.state.snapshot() })),
    comments: sheet.comments,
    pivotTables: sheet.pivotTables,
    conditionalFormats: sheet.conditionalFormats.map(({ area, type, stopIfTrue, state }) => ({
      ...{ area: formatRect(area.rect), type, stopIfTrue, looks: state.snapshot() },
    })),
    customProperties: sorted(sheet.customProperties),
    print: {
      area: sheet.printArea && sheet.printArea.map(formatRect),
      titleRows: sheet.printTitleRows && formatRect(sheet.printTitleRows),
      titleColumns: sheet.printTitleColumns && formatRect(sheet.printTitleColumns),
      breaks: [...sheet.verticalPageBreaks],
      layout: sheet.pageLayout.snapshot(),
    },
  };
}

function contentSnapshot(content: Content | undefined): Pick<CellSnapshot, 'content' | 'isText'> {
  if (!content) return {};
  if (content.kind === 'formula') return { content: content.formula };
  const isText = content.kind === 'text' && content.value.startsWith('=');
  return { content: content.value, ...(isText ? { isText } : {}) };
}

function formatSnapshot(format: Format): FormatSnapshot {
  const differing = [...format].filter(([key, value]) => value !== formatDefaults[key]);
  return Object.fromEntries(differing.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function outerFormats(sheet: Sheet): Record<string, FormatSnapshot> {
  const { sheet: all, columns, rows } = sheet.grid.outerFormats();
  const formats: Record<string, FormatSnapshot> = { '*': formatSnapshot(all) };
  for (const [column, format] of columns) formats[columnLetters(column)] = formatSnapshot(format);
  for (const [row, format] of rows) formats[String(row + 1)] = formatSnapshot(format);
  const written = Object.entries(formats).filter(([, format]) => Object.keys(format).length > 0);
  return Object.fromEntries(written.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function chartSnapshot(chart: Chart): ChartSnapshot {
  return {
    name: chart.name,
    type: chart.type,
    placement: { ...chart.placement },
    looks: chart.state.snapshot(),
    series: chart.series.map((series) => ({
      name: series.shownName,
      nameFrom: series.name instanceof Object ? series.name.absoluteAddress : null,
      values: series.values?.absoluteAddress ?? null,
      xValues: series.xValues?.absoluteAddress ?? null,
      looks: series.state.snapshot(),
      points: Object.fromEntries([...series.points].map(([at, bag]) => [at, bag.snapshot()])),
    })),
  };
}

function tableSnapshot(table: Table): Plain {
  const { name, style, showHeaders, showTotals, showBandedRows, showBandedColumns } = table;
  const { showFilterButton, highlightFirstColumn, highlightLastColumn, isFiltered } = table;
  return {
    ...{ name, style, showHeaders, showTotals, showBandedRows, showBandedColumns },
    ...{ showFilterButton, highlightFirstColumn, highlightLastColumn },
    ...{ area: formatRect(table.rect), ...(isFiltered && { isFiltered }) },
  };
}

const names = (list: Workbook['names']): NameSnapshot[] =>
  list
    .map(({ name, formula, comment, visible }) => ({ name, formula, comment, visible }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

const sorted = <T>(map: ReadonlyMap<string, T>): Record<string, T> =>
  Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));

const byKey = <T>(map: ReadonlyMap<number, T>, key: (at: number) => string): Record<string, T> =>
  Object.fromEntries([...map].sort(([a], [b]) => a - b).map(([at, value]) => [key(at), value]));
