import { type Column, cellsOf, operator } from '../formula';

/**
 * How many cells of a sheet's column hold something below a table: all of the column, less what stands above
 * the table and in it.
 */
export const typedBelow = operator({
  value: (sheet: Column<unknown>, above: Column<unknown>, table: Column<unknown>) =>
    Math.max(0, filled(sheet) - filled(above) - filled(table)),
  text: (sheet, above, table) => `MAX(0,COUNTA(${sheet})-COUNTA(${above})-COUNTA(${table}))`,
  words: (language, _, __, table) =>
    language === 'en' ? `what stands below ${table}` : `hvad der står under ${table}`,
  unit: () => 'count',
  decimals: () => 0,
});

const filled = (column: Column<unknown>): number =>
  cellsOf(column).filter((cell) => cell !== undefined).length;
