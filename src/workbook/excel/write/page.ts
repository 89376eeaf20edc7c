import type { Position, SheetDescription } from '../../description/description';
import { letters, relativeOver } from '../../description/addresses';
import { rangeOver } from './range';
import { edgeMargin, pageFooter } from '../../description/page-footer';

/**
 * Print setup; it changes nothing of what the sheet says. The sheet comes to the front first: on one
 * that is behind, Excel takes the pages to fit and does not keep them.
 */
export function writePageLayout(
  target: Excel.Worksheet,
  { print, visibility }: SheetDescription,
): void {
  target.activate();
  const layout = target.pageLayout;
  layout.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  layout.paperSize = print.paper === 'A4' ? 'A4' : 'Letter';
  layout.zoom = print.sideBySide
    ? { scale: print.sideBySide.percent }
    : {
        horizontalFitToPages: print.pagesWide,
        ...(print.pagesTall > 0 && { verticalFitToPages: print.pagesTall }),
      };
  if (print.sideBySide) {
    target.verticalPageBreaks.removePageBreaks();
    for (const column of print.sideBySide.starts) {
      target.verticalPageBreaks.add(`${letters(column)}1`);
    }
  }
  const margin = print.margin * pointsInMillimetre;
  layout.leftMargin = margin;
  layout.rightMargin = margin;
  layout.topMargin = margin;
  layout.bottomMargin = margin;
  layout.headerMargin = layout.footerMargin = edgeMargin(print) * pointsInMillimetre;
  // A sheet that nobody sees has no area, here as in the file: LibreOffice prints all that have one.
  if (visibility !== 'veryHidden') layout.setPrintArea(rangeOver(target, print.area));
  const { repeatedRows: rows, repeatedColumns: columns } = print;
  if (rows) layout.setPrintTitleRows(`$${rows.first + 1}:$${rows.last + 1}`);
  if (columns) {
    layout.setPrintTitleColumns(`$${letters(columns.first)}:$${letters(columns.last)}`);
  }
  const footer = layout.headersFooters.defaultForAllPages;
  const text = pageFooter(print);
  footer.leftFooter = text.left;
  footer.centerFooter = text.center;
  footer.rightFooter = text.right;
}

/** Keeps the rows above and the columns left of a cell in view. */
export function freeze({ freezePanes }: Excel.Worksheet, { row, column }: Position): void {
  if (row > 0 && column > 0) {
    freezePanes.freezeAt(relativeOver({ row: 0, column: 0, rows: row, columns: column }));
  } else if (row > 0) freezePanes.freezeRows(row);
  else if (column > 0) freezePanes.freezeColumns(column);
}

const pointsInMillimetre = 72 / 25.4;
