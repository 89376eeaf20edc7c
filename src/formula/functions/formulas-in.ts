import { type Column, cellsOf, operator } from '../formula';

/**
 * How many cells of a column hold a formula. It is asked of columns that calculate, so that what stands
 * there when a workbook is described is one; what a person types over it later is none. Gnumeric asks that
 * of single cells alone, and of more it is an error: there nothing is said of formulas that are gone.
 */
export const formulasIn = operator({
  value: (column: Column<unknown>) => cellsOf(column).filter((cell) => cell !== undefined).length,
  text: (column) => `IFERROR(SUMPRODUCT(--ISFORMULA(${column})),ROWS(${column}))`,
  words: (language, column) =>
    language === 'en' ? `how many formulas are in ${column}` : `antallet af formler i ${column}`,
  unit: () => 'count',
});
