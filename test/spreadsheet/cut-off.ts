import { relative } from '../../src/workbook/description/addresses';
import type {
  Area,
  CellDescription,
  SheetDescription,
} from '../../src/workbook/description/description';
import { linesOf } from '../../src/workbook/design/text-lines';

/** Words on a sheet's printed page that run over the edge of their cell and the free cells beside it. */
export function cutOff(sheet: SheetDescription): string[] {
  const printed = sheet.print.area.columns;
  return sheet.cells.flatMap((one) => {
    const text = textOf(one);
    // The plan's own name stands over everything, in letters twice as high.
    if (text === '' || one.column >= printed || one.row === 0) return [];
    const merged = mergedAt(sheet, one);
    const rows = Array.from({ length: merged?.rows ?? 1 }, (_, k) => one.row + k);
    const height = sum(rows.map((row) => sheet.rowHeights.get(row) ?? 15));
    const allowed = one.style.wrap ? Math.floor(height / 13) : 1;
    const room = (roomFor(sheet, one) * 11) / one.style.font.size;
    return linesOf(text, room) > allowed ? [`${relative(one)}: ${text}`] : [];
  });
}

function textOf({ content }: CellDescription): string {
  if (content.kind !== 'text' && content.kind !== 'formula') return '';
  return typeof content.value === 'string' ? content.value : '';
}

const mergedAt = ({ merged }: SheetDescription, { row, column }: CellDescription) =>
  merged.find((area: Area) => area.row === row && area.column === column);

/** How wide a text may be: right-aligned ones grow to the left. */
function roomFor(sheet: SheetDescription, one: CellDescription): number {
  const { row, column, style } = one;
  const widthOf = (at: number) => sheet.columnWidths[at] ?? 0;
  const merged = mergedAt(sheet, one);
  if (merged) {
    return sum(Array.from({ length: merged.columns }, (_, k) => widthOf(column + k)));
  }
  const isFree = (at: number) =>
    at >= 0 &&
    at < sheet.print.area.columns &&
    !sheet.cells.some(
      (other) => other.row === row && other.column === at && other.content.kind !== 'blank',
    );
  const step = style.horizontal === 'right' ? -1 : 1;
  let width = widthOf(column) - (style.indent ?? 0);
  for (let at = column + step; !style.wrap && isFree(at); at += step) width += widthOf(at);
  return width;
}

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
