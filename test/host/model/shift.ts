import { excelError, Refusal } from '../errors';
import { columnNumber, contains, intersect, isEntireRow, type Rect } from './addresses';
import type { Sheet } from './sheet';

/**
 * Rows of cells put in or taken out, with all that lies below them: in the whole width of the sheet, or
 * under a table alone. Excel refuses what would move a part of a table away from the rest.
 */
export function shiftRows(sheet: Sheet, at: Rect, by: 'in' | 'out'): void {
  sheet.assertFormattable();
  for (const table of sheet.tables) {
    const across = intersect({ ...at, row: 0, rows: 1 }, { ...table.rect, row: 0, rows: 1 });
    if (!across || table.rect.row + table.rect.rows <= at.row) continue;
    // "This operation is not allowed. The operation is attempting to shift cells in a table."
    if (across.columns < table.rect.columns) throw excelError('InsertDeleteConflict');
    const holdsHead = by === 'out' && intersect(at, { ...table.rect, rows: 1 });
    if (holdsHead && !contains(at, table.rect)) throw excelError('InsertDeleteConflict');
    const data = table.rect.rows - 1;
    if (by === 'out' && table.isFiltered) throw excelError('InsertDeleteConflict');
    const gone = intersect(at, table.rect)?.rows ?? 0;
    if (by === 'out' && gone === data && !isEntireRow(at)) {
      throw new Refusal('the blank row that is left of a table without any');
    }
  }
  const [from, rows] = [at.row, at.rows];
  const moved = (row: number) =>
    by === 'in' ? (row >= from ? row + rows : row) : row >= from + rows ? row - rows : row;
  const isGone = (row: number) => by === 'out' && row >= from && row < from + rows;
  const within = (rect: Rect) =>
    rect.column >= at.column && rect.column + rect.columns <= at.column + at.columns;
  /** What is left of an area, which grows with rows put in between its own. */
  const areaAfter = (rect: Rect): Rect | null => {
    if (!within(rect)) return rect;
    const last = rect.row + rect.rows - 1;
    const kept = Array.from(
      { length: Math.min(rect.rows, 100_000) },
      (_, k) => rect.row + k,
    ).filter((row) => !isGone(row));
    if (kept.length === 0) return null;
    const first = moved(kept[0] ?? rect.row);
    const end = moved(kept.at(-1) ?? last);
    return { ...rect, row: first, rows: end - first + 1 };
  };
  sheet.grid.moveRows(at, by);
  rewriteAddresses(sheet, areaAfter);
  for (const table of [...sheet.tables]) {
    const after = areaAfter(table.rect);
    if (!after) table.drop();
    else {
      const grew = after.rows - table.rect.rows;
      table.rect = after;
      if (grew > 0) table.fill(from, grew);
    }
  }
  sheet.merges = sheet.merges.flatMap((rect) => areaAfter(rect) ?? []);
  if (isEntireRow(at)) {
    for (const sizes of [sheet.rowHeights]) {
      const all = [...sizes].filter(([row]) => !isGone(row));
      sizes.clear();
      for (const [row, size] of all) sizes.set(moved(row), size);
    }
    const hidden = [...sheet.hiddenRows].filter((row) => !isGone(row)).map(moved);
    sheet.hiddenRows.clear();
    for (const row of hidden) sheet.hiddenRows.add(row);
  }
}

const reference =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_(.[])/gu;

/** Addresses in all formulas and names that lie on the sheet, as they are afterwards. */
function rewriteAddresses(sheet: Sheet, after: (rect: Rect) => Rect | null): void {
  const { workbook } = sheet;
  const rewritten = (formula: string, on: Sheet | undefined) =>
    formula.replace(reference, (whole, prefix: string | undefined, address: string | undefined) => {
      if (address === undefined) return whole;
      const named = prefix?.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
      const isHere =
        named === undefined ? on === sheet : named.toLowerCase() === sheet.name.toLowerCase();
      return isHere ? (prefix ?? '') + addressAfter(address, after) : whole;
    });
  for (const one of workbook.sheets) {
    for (const { cell } of one.grid.existing()) {
      const { content } = cell;
      if (content?.kind !== 'formula') continue;
      const formula = rewritten(content.formula, one);
      if (formula !== content.formula) cell.content = { ...content, formula };
    }
  }
  for (const name of [...workbook.names, ...workbook.sheets.flatMap((one) => one.names)]) {
    name.formula = rewritten(name.formula, undefined);
  }
}

function addressAfter(address: string, after: (rect: Rect) => Rect | null): string {
  const parts = address.split(':').map((part) => {
    const [, dollar = '', letters = '', fixed = '', row = ''] =
      /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(part) ?? [];
    return { dollar, letters, fixed, row: Number(row) - 1 };
  });
  const [first, last = first] = parts;
  if (!first || !last) return address;
  const column = columnNumber(first.letters);
  const area = {
    ...{ row: Math.min(first.row, last.row), rows: Math.abs(last.row - first.row) + 1 },
    ...{ column, columns: columnNumber(last.letters) - column + 1 },
  };
  const found = after(area);
  if (!found) return '#REF!';
  const rows = [found.row, found.row + found.rows - 1];
  return parts
    .map(
      ({ dollar, letters, fixed }, index) => `${dollar}${letters}${fixed}${(rows[index] ?? 0) + 1}`,
    )
    .join(':');
}
