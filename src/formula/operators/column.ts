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

/** The largest number of a column; 0 of none. */
export const largest = operator({
  name: 'largest',
  value: (column: Column<number>) => (column.length === 0 ? 0 : Math.max(...column)),
  text: (column) => `MAX(${column})`,
  words: (language, column) => `${language === 'en' ? 'largest of' : 'største af'} ${column}`,
  unit: (unit) => unit,
});
