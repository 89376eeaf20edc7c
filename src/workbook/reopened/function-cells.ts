import { relative } from '../description/addresses';
import { holds } from '../description/cell-entry';
import type { WorkbookDescription } from '../description/description';
import type { ReadSheet } from '../description/read-workbook';

/** A cell with a COMP function that holds what was written into it. */
export interface FunctionCell {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  /** It shows #NAME?: Excel does not know the function, as it does not before the add-in is loaded. */
  readonly isUnknown: boolean;
}

/** The cells with COMP functions that nobody has changed. */
export const functionCells = (
  { sheets }: WorkbookDescription,
  found: readonly ReadSheet[],
): readonly FunctionCell[] =>
  sheets.flatMap(({ name: sheet, cells }) => {
    const there = found.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
    return cells.flatMap(({ row, column, content }) => {
      const isFormula = content.kind === 'formula' || content.kind === 'spill';
      if (!isFormula || !content.formula.includes('COMP.')) return [];
      const cell = there?.cell(row, column);
      if (!cell || !holds(cell, content)) return [];
      const isUnknown = cell.isError === true && cell.value === '#NAME?';
      const { formula } = content;
      return [{ sheet, address: relative({ row, column }), formula, isUnknown }];
    });
  });
