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
 * is described. First of the columns come so many inputs that hold a formula until something is typed:
 * moved into a block, they stand for none that is lost.
 */
export const formulasMissing = (inputs: number) =>
  operator({
    value: (all: number, ...columns: Column<unknown>[]) => {
      const cells = columns.slice(inputs).flatMap((block) => cellsOf(block));
      return Math.max(0, all - cells.filter((cell) => cell !== undefined).length);
    },
    text: (all, ...columns) => {
      const blocks = columns.slice(inputs);
      const asked = blocks.map((block) => `COLUMNS(${block})`).join('+');
      const good = blocks.map((block) => {
        const others = columns.slice(0, inputs).map((one) => `*(COLUMN(${block})<>COLUMN(${one}))`);
        return `-SUMPRODUCT(ISFORMULA(${block})*NOT(ISERROR(${block}))${others.join('')})`;
      });
      return `IFERROR(MAX(MIN(${all},${asked})${good.join('')},0),0)`;
    },
    words: (language, _, ...columns) =>
      language === 'en'
        ? `how many formulas are missing or an error in ${columns.slice(inputs).join(' and ')}`
        : `antallet af formler, der mangler eller er en fejl, i ${columns.slice(inputs).join(' og ')}`,
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
