import type { Area } from '../../description/description';
import { sync, withRetry } from '../batches';
import { codeOf } from '../../change/failure-code';
import type { CellBlock } from './cells';

/** Cells of one answer: 2 MB where formulas are long. What is more than the 5 MB of the web is asked in halves. */
const mostCells = 40_000;

/** The cells of each sheet in blocks from above, in as few answers as Excel can give. */
export async function readBlocks(
  context: Excel.RequestContext,
  extents: readonly { readonly name: string; readonly area: Area | undefined }[],
  timeout: number,
): Promise<CellBlock[][]> {
  const found: CellBlock[][] = extents.map(() => []);
  const pieces = extents.flatMap(({ name, area }, index) =>
    area ? inRows(area).map((piece) => ({ index, name, piece })) : [],
  );
  while (pieces.length > 0) {
    const some = pieces.splice(0, countWithin(pieces.map(({ piece }) => piece)));
    const blocks = await readTogether(context, some, timeout);
    blocks.forEach((block, at) => found[some[at]?.index ?? 0]?.push(block));
  }
  return found;
}

/** Slices of whole rows, none larger than one answer takes. */
function inRows(area: Area): Area[] {
  const rows = Math.max(1, Math.floor(mostCells / area.columns));
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
  timeout: number,
): Promise<CellBlock[]> {
  try {
    return await withRetry(async () => {
      const ranges = pieces.map(({ name, piece: { row, column, rows, columns } }) => {
        const sheet = context.workbook.worksheets.getItem(name);
        const range = sheet.getRangeByIndexes(row, column, rows, columns);
        range.load('formulas,values');
        return { row, column, range };
      });
      await sync(context, timeout);
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
      ...(await readTogether(context, first, timeout)),
      ...(await readTogether(context, second, timeout)),
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
