import { type Column, operator } from '../formula';

/* What a whole column comes to. Blank cells and texts in it are left out, an error is an error. */

/** All of a column, added up. */
export const total = operator({
  name: 'total',
  value: (column: Column<number>) => column.reduce((sum, one) => sum + one, 0),
  text: (column) => `SUM(${column})`,
  words: (language, column) => `${language === 'en' ? 'total of' : 'summen af'} ${column}`,
  unit: (unit) => unit,
});

/** The largest number of some columns; 0 of none. */
export const largest = operator({
  name: 'largest',
  value: (...columns: Column<number>[]) => {
    const cells = columns.flat();
    return cells.length === 0 ? 0 : Math.max(...cells);
  },
  text: (...columns) => `MAX(${columns.join(',')})`,
  words: (language, ...columns) =>
    `${language === 'en' ? 'largest of' : 'største af'} ${columns.join(', ')}`,
});
