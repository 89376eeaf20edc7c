import type { CellStyle } from '../../description/description';
import { cell } from '../../design/sheet-builder';
import { heightOf, linesOf } from '../../design/text-lines';
import { type PlanPage, columnWidths } from './context';

/** A column's head, on two lines where its words are wider than the column. */
export function writeHead(
  { sheet }: PlanPage,
  row: number,
  column: number,
  words: string,
  style: CellStyle,
): void {
  const lines = linesOf(words, columnWidths[column] ?? 0);
  const tall: CellStyle = { ...style, wrap: true, vertical: 'bottom' };
  sheet.text(cell(row, column), words, lines > 1 ? tall : style);
  if (lines > 1) sheet.heighten(row, heightOf(lines));
}
