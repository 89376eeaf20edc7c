import type {
  CellDescription,
  CellStyle,
  SheetDescription,
  WorkbookDescription,
} from '../../src/workbook/description/description';

/**
 * The part of a workbook that a spreadsheet calculates: nothing of how it looks but the formats of its numbers,
 * by which it tells TRUE from 1, and no sheet that has no formula and of which none speaks. LibreOffice takes
 * as long to open a sheet as to read 150 of its cells, and as long to read a look as to read what has it.
 */
export function calculatedPart(workbook: WorkbookDescription): WorkbookDescription {
  const formulas = workbook.sheets.map(({ cells }) => cells.flatMap(formulaOf));
  const isSpokenOf = ({ name }: SheetDescription) =>
    formulas.some((all) => all.some((formula) => formula.includes(name)));
  const sheets = workbook.sheets.filter(
    (sheet, k) => formulas[k]?.length !== 0 || sheet.tables?.length || isSpokenOf(sheet),
  );
  const names = new Set(sheets.map(({ name }) => name));
  return {
    title: workbook.title,
    sheets: sheets.map(plain),
    names: workbook.names.filter(({ sheet }) => names.has(sheet)),
    documents: [],
  };
}

const formulaOf = ({ content }: CellDescription): string[] =>
  content.kind === 'formula' || content.kind === 'spill' ? [content.formula] : [];

const plain = ({ name, cells, tables, print }: SheetDescription): SheetDescription => ({
  ...{ name, ...(tables && { tables }) },
  cells: cells
    .filter(({ content }) => content.kind !== 'blank')
    .map((cell) => ({ ...cell, style: plainStyle(cell.style) })),
  ...{ columnWidths: [], rowHeights: new Map(), merged: [], validations: [], charts: [] },
  ...{ visibility: 'visible', print },
});

const known = new Map<string, CellStyle>();

/** One for each format of numbers, so that a writer knows it again. */
function plainStyle({ font, numberFormat }: CellStyle): CellStyle {
  const style = known.get(numberFormat) ?? { font, numberFormat };
  known.set(numberFormat, style);
  return style;
}
