import { areaAt } from '../../description/addresses';
import type { Position } from '../../description/description';
import { shownColumns, titlesIn } from '../../description/structured-reference';
import type { Cell } from '../../own-formula/cells';
import { type OwnCell, withoutSheet } from './own-cell';
import { inExcel } from './pages';

/** What a reference of a formula stands for, as it is in the workbook now. */
export interface FoundCells extends Position {
  readonly sheet: string;
  readonly address: string;
  readonly cells: readonly (readonly Cell[])[];
  readonly formats: readonly (readonly string[])[];
}

/** More cells than this are read as far as they are used. */
const readAsWritten = 50_000;

/** Each reference of a formula with what stands there; one that is no cells of this workbook is left out. */
export const readReferences = (
  cell: OwnCell,
  references: readonly string[],
  error: (code: string) => Error,
): Promise<ReadonlyMap<string, FoundCells>> =>
  inExcel(async (context) => {
    const tables = await readTables(context, cell, references);
    const ranges = references.flatMap((reference) => {
      const range = rangeOf(context, cell, tables, reference);
      return range ? [{ reference, ...range }] : [];
    });
    for (const { range, used } of ranges) {
      range.load('address, rowIndex, columnIndex');
      range.worksheet.load('name');
      (used ?? range).load('rowIndex, columnIndex, values, valueTypes, numberFormat');
    }
    await context.sync();
    return new Map(
      ranges.flatMap(({ reference, range, used = range }) => {
        if (range.isNullObject) return [];
        const { rowIndex: row, columnIndex: column } = range;
        const read = used.isNullObject ? undefined : used;
        const values = (read?.values ?? [[]]) as unknown[][];
        const above = Array.from({ length: (read?.rowIndex ?? row) - row }, () => [null]);
        const left = Array.from({ length: (read?.columnIndex ?? column) - column }, () => null);
        const cells = values.map((line, k) => [
          ...left,
          ...line.map((value, n) => asCell(value, read?.valueTypes[k]?.[n], error)),
        ]);
        const found: FoundCells = {
          ...{ sheet: range.worksheet.name, address: withoutSheet(range.address), row, column },
          cells: [...above, ...cells],
          formats: (read?.numberFormat ?? []) as string[][],
        };
        return [[reference, found] as const];
      }),
    );
  });

function asCell(value: unknown, type: unknown, error: (code: string) => Error): Cell {
  if (type === 'Empty') return null;
  return type === 'Error' ? error(String(value)) : (value as Cell);
}

interface Tables {
  readonly names: ReadonlySet<string>;
  /** The table in which the cell stands. */
  readonly own: string | undefined;
  readonly named: ReadonlyMap<string, Excel.NamedItem>;
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
}

/** What the workbook calls tables, names and sheets, as far as the references speak of such. */
async function readTables(
  context: Excel.RequestContext,
  cell: OwnCell,
  references: readonly string[],
): Promise<Tables> {
  const { worksheets, tables, names } = context.workbook;
  const here = worksheets.getItem(cell.sheet);
  tables.load('items/name');
  here.tables.load('items/name');
  await context.sync();
  const areas = here.tables.items.map((table) => {
    const range = table.getRange();
    range.load('rowIndex, columnIndex, rowCount, columnCount');
    return { name: table.name, range };
  });
  const named = references.filter((one) => /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(one));
  const found = named.map((name) => {
    const [own, all] = [here.names.getItemOrNullObject(name), names.getItemOrNullObject(name)];
    own.load('name, type');
    all.load('name, type');
    return { name, own, all };
  });
  const sheets = [...new Set(references.map(sheetIn))].map((name) => {
    const sheet = name === undefined ? here : worksheets.getItemOrNullObject(name);
    sheet.load('name');
    return { name: name ?? '', sheet };
  });
  await context.sync();
  const isIn = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range) =>
    cell.row >= rowIndex &&
    cell.row < rowIndex + rowCount &&
    cell.column >= columnIndex &&
    cell.column < columnIndex + columnCount;
  return {
    names: new Set(tables.items.map(({ name }) => name.toLowerCase())),
    own: areas.find(({ range }) => isIn(range))?.name,
    named: new Map(
      found.flatMap(({ name, own, all }) => {
        const item = own.isNullObject ? all : own;
        return item.isNullObject || item.type !== 'Range' ? [] : [[name, item] as const];
      }),
    ),
    sheets: new Map(
      sheets.flatMap(({ name, sheet }) => (sheet.isNullObject ? [] : [[name, sheet] as const])),
    ),
  };
}

const sheetIn = (reference: string): string | undefined => {
  const [, name] = /^((?:'(?:[^']|'')+')|[^'[!]+)!/.exec(reference) ?? [];
  return name?.replace(/^'|'$/g, '').replaceAll("''", "'");
};

interface Ranges {
  readonly range: Excel.Range;
  /** Of so many cells as nobody fills. */
  readonly used?: Excel.Range;
}

function rangeOf(
  context: Excel.RequestContext,
  cell: OwnCell,
  { names, own, named, sheets }: Tables,
  reference: string,
): Ranges | undefined {
  const { tables } = context.workbook;
  const open = reference.indexOf('[');
  const columns =
    open < 0 ? undefined : titlesIn(reference.slice(0, open) + shownColumns(reference.slice(open)));
  if (columns) {
    const name = columns.table === '' ? own : columns.table;
    const [first, last = first] = columns.titles;
    if (name === undefined || first === undefined || last === undefined) return undefined;
    if (first.startsWith('#') || !names.has(name.toLowerCase())) return undefined;
    const table = tables.getItem(name);
    const [one, other] = [table.columns.getItem(first), table.columns.getItem(last)];
    const body = one.getDataBodyRange().getBoundingRect(other.getDataBodyRange());
    if (!columns.isOfRow) return { range: body };
    const row = context.workbook.worksheets.getItem(cell.sheet).getCell(cell.row, 0).getEntireRow();
    return { range: body.getIntersectionOrNullObject(row) };
  }
  const item = named.get(reference);
  if (item) return { range: item.getRange() };
  if (names.has(reference.toLowerCase()))
    return { range: tables.getItem(reference).getDataBodyRange() };
  const sheet = sheets.get(sheetIn(reference) ?? '');
  const address = withoutSheet(reference).replaceAll('$', '').toUpperCase();
  if (!sheet || !/^[A-Z]*[0-9]*(?::[A-Z]*[0-9]*)?#?$/.test(address)) return undefined;
  if (address.endsWith('#')) {
    return { range: sheet.getRange(address.slice(0, -1)).getSpillingToRangeOrNullObject() };
  }
  const area = areaAt(address);
  if (!area && !address.includes(':')) return undefined;
  const range = sheet.getRange(address);
  const isUsual = area && area.rows * area.columns <= readAsWritten;
  return isUsual ? { range } : { range, used: range.getUsedRangeOrNullObject(true) };
}
