import type { Area } from './description';
import { answered, persistently } from './excel-batches';
import { codeOf } from './failure-code';
import { planNamespace } from './plan-document';
import { type CellBlock, sheetOfBlocks } from './read-cells';
import type { ReadName, ReadSheet, ReadWorkbook } from './read-workbook';

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

/**
 * Reads sheets of the open workbook, hidden ones too, in the same shape as a file gives them. Those
 * that are not there are left out.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  wanted: readonly string[],
  patience: number,
): Promise<ReadWorkbook> {
  const sheets = await readSheets(
    context,
    wanted.map((name) => ({ name })),
    patience,
  );
  const names = await readNames(context, wanted, patience);
  const documents = await readDocuments(context, patience);
  return {
    sheets: sheets.map(({ sheet }) => sheet),
    names,
    documents: documents.map(({ xml }) => xml),
  };
}

export async function readSheets(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  patience: number,
): Promise<ReadTab[]> {
  return readExtended(context, await readExtents(context, wanted, patience), patience);
}

/** Reads sheets of which it is known how far they reach. */
export async function readExtended(
  context: Excel.RequestContext,
  extents: readonly Extent[],
  patience: number,
): Promise<ReadTab[]> {
  const blocks = await readBlocks(context, extents, patience);
  return extents.map(({ name, visibility, reachesBeyond }, index) => ({
    sheet: sheetOfBlocks(name, visibility, blocks[index] ?? []),
    reachesBeyond,
  }));
}

function readExtents(
  context: Excel.RequestContext,
  wanted: readonly Wanted[],
  patience: number,
): Promise<Extent[]> {
  return persistently(async () => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await answered(context, patience);
    const there = wanted.flatMap(({ name, within }) => {
      const sheet = worksheets.items.find((one) => isSame(one.name, name));
      return sheet ? [{ sheet, within }] : [];
    });
    const asked = there.map(({ sheet, within }) => ({ sheet, extent: askExtent(sheet, within) }));
    if (asked.length > 0) await answered(context, patience);
    return asked.map(({ sheet, extent }) => ({
      ...{ name: sheet.name, visibility: visibilities[sheet.visibility] },
      ...extent(),
    }));
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

/** Cells of one answer: 2 MB where formulas are long. What is more than the 5 MB of the web is asked in halves. */
const mostCells = 40_000;

async function readBlocks(
  context: Excel.RequestContext,
  extents: readonly { readonly name: string; readonly area: Area | undefined }[],
  patience: number,
): Promise<CellBlock[][]> {
  const found: CellBlock[][] = extents.map(() => []);
  const pieces = extents.flatMap(({ name, area }, index) =>
    area ? inRows(area).map((piece) => ({ index, name, piece })) : [],
  );
  while (pieces.length > 0) {
    const some = pieces.splice(0, countWithin(pieces.map(({ piece }) => piece)));
    const blocks = await readTogether(context, some, patience);
    blocks.forEach((block, at) => found[some[at]?.index ?? 0]?.push(block));
  }
  return found;
}

/** Slices of whole rows, none larger than one answer takes. */
function inRows(area: Area, most = mostCells): Area[] {
  const rows = Math.max(1, Math.floor(most / area.columns));
  const slices: Area[] = [];
  for (let down = 0; down < area.rows; down += rows) {
    slices.push({ ...area, row: area.row + down, rows: Math.min(rows, area.rows - down) });
  }
  return slices;
}

/** How many of the pieces, from the first, go into one answer: one at least. */
function countWithin(pieces: readonly Area[]): number {
  let cells = 0;
  const over = pieces.findIndex(({ rows, columns }) => (cells += rows * columns) > mostCells);
  return over < 0 ? pieces.length : Math.max(1, over);
}

interface Piece {
  readonly name: string;
  readonly piece: Area;
}

async function readTogether(
  context: Excel.RequestContext,
  pieces: readonly Piece[],
  patience: number,
): Promise<CellBlock[]> {
  try {
    return await persistently(async () => {
      const ranges = pieces.map(({ name, piece: { row, column, rows, columns } }) => {
        const sheet = context.workbook.worksheets.getItem(name);
        const range = sheet.getRangeByIndexes(row, column, rows, columns);
        range.load('formulas,values');
        return { row, column, range };
      });
      await answered(context, patience);
      return ranges.map(({ row, column, range: { formulas, values } }) => ({
        ...{ row, column },
        formulas: formulas as unknown[][],
        values: values as unknown[][],
      }));
    });
  } catch (error) {
    if (codeOf(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    const smaller = halves(pieces);
    if (!smaller) throw error;
    const [first, second] = smaller;
    return joined(pieces, [
      ...(await readTogether(context, first, patience)),
      ...(await readTogether(context, second, patience)),
    ]);
  }
}

/** Half of the pieces, or both halves of the only one; a single row is not divided. */
function halves(pieces: readonly Piece[]): [Piece[], Piece[]] | undefined {
  const middle = Math.ceil(pieces.length / 2);
  if (pieces.length > 1) return [pieces.slice(0, middle), pieces.slice(middle)];
  const [only] = pieces;
  if (!only || only.piece.rows < 2) return undefined;
  const rows = Math.ceil(only.piece.rows / 2);
  const rest = only.piece.rows - rows;
  return [
    [{ ...only, piece: { ...only.piece, rows } }],
    [{ ...only, piece: { ...only.piece, row: only.piece.row + rows, rows: rest } }],
  ];
}

/** Blocks as they were asked for: the halves of one piece are put together again. */
function joined(pieces: readonly Piece[], blocks: readonly CellBlock[]): CellBlock[] {
  const [first] = blocks;
  if (pieces.length > 1 || !first) return [...blocks];
  return [
    {
      ...first,
      formulas: blocks.flatMap(({ formulas }) => formulas),
      values: blocks.flatMap(({ values }) => values),
    },
  ];
}

/** The names of all sheets, in the order of their tabs. */
export function readTabs(context: Excel.RequestContext, patience: number): Promise<string[]> {
  return persistently(async () => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await answered(context, patience);
    return worksheets.items.map(({ name }) => name);
  });
}

/** The names that hold on these sheets, and those of the whole workbook. */
export function readNames(
  context: Excel.RequestContext,
  sheets: readonly string[],
  patience: number,
): Promise<ReadName[]> {
  return persistently(async () => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name,items/formula');
    await answered(context, patience);
    const own = worksheets.items
      .filter(({ name }) => sheets.some((wanted) => isSame(wanted, name)))
      .map((sheet) => {
        sheet.names.load('items/name,items/formula');
        return sheet;
      });
    if (own.length > 0) await answered(context, patience);
    const read = ({ name, formula }: Excel.NamedItem) => ({ name, formula: String(formula) });
    return [
      ...names.items.map(read),
      ...own.flatMap((sheet) =>
        sheet.names.items.map((item) => ({ ...read(item), sheet: sheet.name })),
      ),
    ];
  });
}

export interface KeptDocument {
  readonly id: string;
  readonly xml: string;
}

/** Every document of ours that the workbook keeps as a part of XML. */
export function readDocuments(
  context: Excel.RequestContext,
  patience: number,
): Promise<KeptDocument[]> {
  return persistently(async () => {
    const parts = context.workbook.customXmlParts.getByNamespace(planNamespace);
    parts.load('items/id');
    await answered(context, patience);
    const found = parts.items.map((part) => ({ id: part.id, xml: part.getXml() }));
    if (found.length > 0) await answered(context, patience);
    return found.map(({ id, xml }) => ({ id, xml: xml.value }));
  });
}
