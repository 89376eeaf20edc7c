import { type Column, binding, cellsOf, operator } from '../formula';

/*
 * Which cells hold a formula. Gnumeric asks that of single cells alone, and of more it is an error: there
 * nothing is said of formulas that are gone.
 */

/**
 * How many cells of a column hold a formula. It is asked of columns that calculate, so that what stands
 * there when a workbook is described is one; what a person types over it later is none.
 */
export const formulasIn = operator({
  value: (column: Column<unknown>) => cellsOf(column).filter((cell) => cell !== undefined).length,
  text: (column) => `IFERROR(SUMPRODUCT(--ISFORMULA(${column})),ROWS(${column}))`,
  words: (language, column) =>
    language === 'en' ? `how many formulas are in ${column}` : `antallet af formler i ${column}`,
  unit: () => 'count',
  decimals: () => 0,
});

/** How many formulas of some columns come to an error; none does when a workbook is described. */
export const formulasInError = operator({
  value: (columns: Column<unknown>) => cellsOf(columns).filter(Number.isNaN).length,
  text: (columns) => `IFERROR(SUMPRODUCT(ISFORMULA(${columns})*ISERROR(${columns})),0)`,
  words: (language, columns) =>
    language === 'en'
      ? `how many formulas in ${columns} are an error`
      : `antallet af formler i ${columns}, der er en fejl`,
  unit: () => 'count',
  decimals: () => 0,
});

/**
 * How many of the formulas that a row has are missing in its blocks, or are an error, whatever columns a
 * person has moved into them; a column moved out of them is not asked for. None is missing when a workbook
 * is described.
 */
export const formulasMissing = operator({
  value: (all: number, ...blocks: Column<unknown>[]) =>
    Math.max(
      0,
      all - blocks.flatMap((block) => cellsOf(block)).filter((cell) => cell !== undefined).length,
    ),
  text: (all, ...blocks) => {
    const columns = blocks.map((block) => `COLUMNS(${block})`).join('+');
    const good = blocks.map((block) => `-SUMPRODUCT(ISFORMULA(${block})*NOT(ISERROR(${block})))`);
    return `IFERROR(MAX(MIN(${all},${columns})${good.join('')},0),0)`;
  },
  words: (language, _, ...blocks) =>
    language === 'en'
      ? `how many formulas are missing or an error in ${blocks.join(' and ')}`
      : `antallet af formler, der mangler eller er en fejl, i ${blocks.join(' og ')}`,
  unit: () => 'count',
  decimals: () => 0,
});

/** The first row of a column without a formula, counted from 1; far beyond it where every cell has one. */
export const firstWithoutFormula = operator({
  value: (column: Column<unknown>) => farBelow + cellsOf(column).length,
  text: (column) =>
    `SUMPRODUCT(MIN(ROW(${column})+ISFORMULA(${column})*${String(farBelow)}))-ROW(INDEX(${column},1))+1`,
  binds: binding.add,
  words: (language, column) =>
    language === 'en'
      ? `the first row of ${column} without a formula`
      : `den første række i ${column} uden formel`,
});

/** More rows than a sheet has. */
const farBelow = 10_000_000;
