import { type Column, type Formula, binding, cellsOf, operator } from '../../formula';

/*
 * Columns as a COMP function takes them: a table made of two columns that do not stand beside each
 * other, and a column times one number, in which a blank is 0. Whole columns come of them, which only functions take.
 */

const beside = operator({
  value: (...columns: unknown[]): Column<readonly unknown[]> => {
    const [first = [], ...others] = columns.map(cellsOf);
    return first.map((cell, k) => [cell, ...others.map((column) => column[k])]);
  },
  text: (...columns) => `CHOOSE({${columns.map((_, k) => k + 1).join(',')}},${columns.join(',')})`,
  words: (language, ...columns) => columns.join(language === 'en' ? ' and ' : ' og '),
});

/** Columns, or cells, as one table; of one the same. */
export function sideBySide(...columns: Formula[]): Formula<Column<readonly unknown[]>> {
  const [only] = columns;
  return columns.length === 1 && only ? (only as ReturnType<typeof beside>) : beside(...columns);
}

/** A number times every cell of a column. */
export const eachTimes = operator({
  value: (factor: number, column: Column<number | undefined>): Column<number> =>
    cellsOf(column).map((cell) => factor * (cell ?? 0)),
  text: (factor, column) => `${factor}*${column}`,
  binds: binding.multiply,
  words: (_, factor, column) => `${factor} × ${column}`,
  unit: (_, unit) => unit,
});
