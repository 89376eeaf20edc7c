import type { CellDescription, SheetDescription } from '../description/description';
import { styles } from '../design/styles';

/** A cell takes 32,767 characters; a piece stays below, with room for the apostrophe of text. */
const pieceLength = 32_000;

/**
 * A very hidden sheet that holds the same document as the workbook's part of XML: some programs drop
 * such parts when they save, and none drops a sheet. It is named after the sheet that shows the plan.
 */
export function documentSheet(xml: string, planSheet: string): SheetDescription {
  const rows = [`Compsheet keeps the plan of the sheet "${planSheet}" here.`, ...pieces(xml)];
  const text = (value: string, row: number): CellDescription => ({
    ...{ row, column: 0, style: styles.note },
    content: { kind: 'text', value },
  });
  return {
    name: documentSheetName(planSheet),
    cells: rows.map(text),
    columnWidths: [],
    rowHeights: new Map(),
    merged: [],
    validations: [],
    charts: [],
    visibility: 'veryHidden',
    print: {
      area: { row: 0, column: 0, rows: rows.length, columns: 1 },
      ...{ orientation: 'portrait', paper: 'A4', margin: 15, pagesWide: 1, pagesTall: 0 },
      pageNumber: '&P',
    },
  };
}

/** The end of a sheet's name tells two plans apart, so it is the beginning that gives way. */
const documentSheetName = (planSheet: string) =>
  `Compsheet ${planSheet.slice(-(31 - 'Compsheet '.length)).replace(/^[\s']+/, '')}`;

/** No piece ends between the two halves of a character, which no file could hold. */
function pieces(xml: string): string[] {
  const found: string[] = [];
  for (let from = 0; from < xml.length;) {
    const end = from + pieceLength;
    const splits = /[\uD800-\uDBFF]/.test(xml.charAt(end - 1));
    const to = splits ? end - 1 : end;
    found.push(xml.slice(from, to));
    from = to;
  }
  return found;
}
