import type { Area } from '../../description/description';
import { sync, withRetry } from '../batches';
import { readBlocks } from './blocks';
import { planNamespace } from '../../kept/plan-document';
import { sheetOfBlocks } from './cells';
import { type FoundTable, askTables, readAsked } from './tables';
import type { ReadSheet } from '../../description/read-workbook';

/** A sheet to read, and how far: without an area, all that is used. */
export interface Wanted {
  readonly name: string;
  readonly within?: Area;
}

export interface ReadTab {
  readonly sheet: ReadSheet;
  /** Something stands outside the area that was to be read. */
  readonly reachesBeyond: boolean;
}

interface ReadSheets {
  readonly sheets: readonly ReadSheet[];
  readonly tables: readonly FoundTable[];
  readonly tabs: readonly string[];
  readonly words: readonly string[];
}

/**
 * Reads sheets of the open workbook with their tables, hidden ones too, in the same shape as a file
 * gives them. Those that are not there are left out. `tabs` are the names of all sheets, in the order
 * of their tabs; `words` are what the whole workbook's tables and cells are called.
 */
export async function readSheets(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  timeout: number,
): Promise<ReadSheets> {
  const { extents, ...others } = await readExtents(context, wanted, timeout);
  const read = await readExtended(context, extents, timeout);
  return { sheets: read.map(({ sheet }) => sheet), ...others };
}

/** Reads sheets of which it is known how far they reach. */
export async function readExtended(
  context: Excel.RequestContext,
  extents: readonly Extent[],
  timeout: number,
): Promise<ReadTab[]> {
  const blocks = await readBlocks(context, extents, timeout);
  return extents.map(({ name, visibility, reachesBeyond }, index) => ({
    sheet: sheetOfBlocks(name, visibility, blocks[index] ?? []),
    reachesBeyond,
  }));
}

function readExtents(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  timeout: number,
): Promise<Omit<ReadSheets, 'sheets'> & { readonly extents: readonly Extent[] }> {
  return withRetry(async () => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    const words = askWords(context);
    await sync(context, timeout);
    const there = wanted.flatMap(({ name, within }) => {
      const sheet = worksheets.items.find((one) => isSame(one.name, name));
      return sheet ? [{ sheet, within }] : [];
    });
    const asked = there.map(({ sheet, within }) => ({
      ...{ sheet, extent: askExtent(sheet, within) },
      tables: { sheet: sheet.name, tables: askTables(context, sheet.name) },
    }));
    if (asked.length > 0) await sync(context, timeout);
    const tables = await readAsked(
      context,
      asked.map((one) => one.tables),
      timeout,
    );
    const extents = asked.map(({ sheet, extent }) => ({
      ...{ name: sheet.name, visibility: visibilities[sheet.visibility] },
      ...extent(),
    }));
    return { extents, tables, tabs: worksheets.items.map(({ name }) => name), words: words() };
  });
}

/** A sheet, and how far its cells reach within what is wanted of them. */
export interface Extent extends Reach {
  readonly name: string;
  readonly visibility: ReadSheet['visibility'];
}

export interface Reach {
  readonly area: Area | undefined;
  readonly reachesBeyond: boolean;
}

/** Asks how far a sheet's cells reach; the answer can be read when the request was answered. */
export function askExtent(sheet: Excel.Worksheet, within?: Area): () => Reach {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  return () => {
    if (used.isNullObject) return { area: undefined, reachesBeyond: false };
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = used;
    const all = { row, column, rows, columns };
    const area = within ? common(all, within) : all;
    return { area, reachesBeyond: JSON.stringify(all) !== JSON.stringify(area) };
  };
}

export const visibilities = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
} as const;
const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

function common(one: Area, other: Area): Area | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** The names of all sheets, in the order of their tabs, and of the workbook's tables and cells. */
export function readTabs(
  context: Excel.RequestContext,
  timeout: number,
): Promise<Pick<ReadSheets, 'tabs' | 'words'>> {
  return withRetry(async () => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const words = askWords(context);
    await sync(context, timeout);
    return { tabs: worksheets.items.map(({ name }) => name), words: words() };
  });
}

/** Asks for the words that formulas of every sheet use: what tables are called, and what cells. */
function askWords({ workbook: { tables, names } }: Excel.RequestContext): () => string[] {
  tables.load('items/name');
  names.load('items/name');
  return () => [...tables.items, ...names.items].map(({ name }) => name);
}

export interface KeptDocument {
  readonly id: string;
  readonly xml: string;
}

/** Every document of ours that the workbook keeps as a part of XML. */
export function readDocuments(
  context: Excel.RequestContext,
  timeout: number,
): Promise<KeptDocument[]> {
  return withRetry(async () => {
    const parts = context.workbook.customXmlParts.getByNamespace(planNamespace);
    parts.load('items/id');
    await sync(context, timeout);
    const found = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
    if (found.length > 0) await sync(context, timeout);
    return found.map(({ id, xml }) => ({ id, xml: xml.value }));
  });
}
