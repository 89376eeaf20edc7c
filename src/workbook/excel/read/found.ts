import type { Area, SheetDescription, WorkbookDescription } from '../../description/description';
import type { FoundWorkbook } from '../../difference/difference';
import { sync, withRetry } from '../batches';
import type { Look } from './workbook';
import { type Extent, type KeptDocument, askExtent, readExtended } from './sheets';
import { type FoundTable, askTables, readAsked } from './tables';
import { type FoundObjects, resized } from '../../difference/object-difference';
import { withOurTables } from '../../difference/renamed-tables';
import type { ReadName } from '../../description/read-workbook';
import { areaOf } from '../../description/rectangles';
import type { Size } from '../../difference/sheet-edit';

/** What a change meets in the workbook. */
export interface Snapshot {
  readonly found: FoundWorkbook;
  readonly protectedSheets: readonly string[];
  /** The documents of which the ids were given. */
  readonly kept: readonly KeptDocument[];
}

/**
 * Reads what a change touches: the cells of its own sheets, as far as either description reaches, and
 * whether anything stands beyond. Sheets of neither description are not read.
 */
export async function readTouchedSheets(
  context: Excel.RequestContext,
  { tabs, documents }: Pick<Look, 'tabs' | 'documents'>,
  { before, after }: Pair<WorkbookDescription>,
  timeout: number,
): Promise<Snapshot> {
  const touched = pairs(before, after).flatMap((pair) => {
    const tab = tabs.find(isNamed(pair.name));
    return tab ? [{ ...pair, tab }] : [];
  });
  if (touched.length + documents.length === 0) {
    return { found: { ...empty, tabs }, protectedSheets: [], kept: [] };
  }
  const { seen, kept } = await withRetry(async () => {
    const sheets = touched.map((one) => askSheet(context, one));
    const parts = documents.map((id) => ({
      id,
      xml: context.workbook.customXmlParts.getItem(id).getXml(),
    }));
    await sync(context, timeout);
    const tables = await readAsked(
      context,
      sheets.map(({ tables }) => tables),
      timeout,
    );
    return {
      seen: sheets.map(({ answer }) => answer(tables)),
      kept: parts.map(({ id, xml }) => ({ id, xml: xml.value })),
    };
  });
  const sheets = await readExtended(
    context,
    seen.map(({ extent }) => extent),
    timeout,
  );
  const found = {
    ...{ tabs, documents: [], sheets: sheets.map(({ sheet }) => sheet) },
    tables: seen.flatMap(({ objects }) => objects.tables),
    names: seen.flatMap(({ names }) => names),
    objects: new Map(seen.map(({ extent, objects }) => [extent.name.toLowerCase(), objects])),
  };
  return {
    found: before ? withOurTables(found, before) : found,
    protectedSheets: seen.flatMap(({ extent, isProtected }) => (isProtected ? [extent.name] : [])),
    kept,
  };
}

const empty = { sheets: [], names: [], tables: [], documents: [], objects: new Map() } as const;

export interface Pair<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
}

interface Touched extends Pair<SheetDescription> {
  readonly name: string;
}

const isNamed = (name: string) => (one: { readonly name: string }) =>
  one.name.toLowerCase() === name.toLowerCase();

function pairs(
  before: WorkbookDescription | undefined,
  after: WorkbookDescription | undefined,
): Touched[] {
  const [old, young] = [before?.sheets ?? [], after?.sheets ?? []];
  return [
    ...old.map((was) => ({ name: was.name, before: was, after: young.find(isNamed(was.name)) })),
    ...young
      .filter(({ name }) => !old.some(isNamed(name)))
      .map((wanted) => ({ name: wanted.name, before: undefined, after: wanted })),
  ];
}

/**
 * The smallest area that holds the cells of both; all of a sheet that nobody sees, as everything on
 * it is ours.
 */
function reach({ before, after }: Touched): Area | undefined {
  if ((after ?? before)?.visibility === 'veryHidden') return undefined;
  const cells = [...(before?.cells ?? []), ...(after?.cells ?? [])];
  return cells.length > 0 ? areaOf(cells) : { row: 0, column: 0, rows: 1, columns: 1 };
}

interface Asked {
  readonly tables: { readonly sheet: string; readonly tables: Excel.TableCollection };
  readonly answer: (tables: readonly FoundTable[]) => Seen;
}

interface Seen {
  readonly extent: Extent;
  readonly objects: FoundObjects & { readonly tables: readonly FoundTable[] };
  readonly names: readonly ReadName[];
  readonly isProtected: boolean;
}

/** Pictures and drawings; what else Excel may count among the shapes of a sheet is none of these. */
const drawings: readonly string[] = ['Image', 'GeometricShape', 'Group', 'Line'];

function askSheet(
  context: Excel.RequestContext,
  { tab, ...pair }: Touched & { readonly tab: Look['tabs'][number] },
): Asked {
  const sheet = context.workbook.worksheets.getItem(tab.name);
  const extent = askExtent(sheet, reach(pair));
  sheet.protection.load('protected');
  sheet.charts.load('items/id,items/name');
  sheet.names.load('items/name,items/formula');
  sheet.shapes.load('items/type');
  const tables = askTables(context, tab.name);
  const others = [sheet.pivotTables, sheet.comments].map((all) => all.getCount());
  const { before, after } = pair;
  const sizes = before && after ? resized(before, after) : { widths: [], heights: [] };
  const widths = sizes.widths.map(({ at }) => ({ at, size: askWidth(sheet, at) }));
  const heights = sizes.heights.map(({ at }) => ({ at, size: askHeight(sheet, at) }));
  const answer = (found: readonly FoundTable[]) => {
    const reached = extent();
    return {
      extent: { ...reached, name: tab.name, visibility: tab.visibility },
      isProtected: sheet.protection.protected,
      names: sheet.names.items.map(({ name, formula }) => ({
        ...{ name, sheet: tab.name },
        formula: String(formula),
      })),
      objects: {
        charts: sheet.charts.items.map(({ id, name }) => ({ id, name })),
        tables: found.filter((table) => table.sheet === tab.name),
        widths: new Map(widths.map(({ at, size }) => [at, size()])),
        heights: new Map(heights.map(({ at, size }) => [at, size()])),
        holdsMore:
          reached.reachesBeyond ||
          others.some(({ value }) => value > 0) ||
          sheet.shapes.items.some(({ type }) => drawings.includes(type)),
      },
    };
  };
  return { tables: { sheet: tab.name, tables }, answer };
}

function askWidth(sheet: Excel.Worksheet, column: number): () => Size {
  const { format } = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
  format.load('columnWidth,useStandardWidth');
  return () => sizeOf(format.useStandardWidth, format.columnWidth);
}

function askHeight(sheet: Excel.Worksheet, row: number): () => Size {
  const { format } = sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow();
  format.load('rowHeight,useStandardHeight');
  return () => sizeOf(format.useStandardHeight, format.rowHeight);
}

const sizeOf = (isStandard: boolean, points: number): Size =>
  isStandard ? { kind: 'standard' } : { kind: 'points', points };
