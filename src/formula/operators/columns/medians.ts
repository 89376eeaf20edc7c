import { median as middle } from '../../../functions/outliers/rule';
import { type Column, type Formula, cellsOf, constant, operator } from '../../formula';
import { orIfError } from '../conditions/errors';

/** The middle number of a column, or the mean of the two in the middle; of none it is an error. */
export const medianIn = operator({
  value: (column: Column<unknown>) => {
    const numbers = cellsOf(column).filter((cell) => typeof cell === 'number');
    const isError = numbers.length === 0 || numbers.some(Number.isNaN);
    return isError ? NaN : middle(Float64Array.from(numbers));
  },
  text: (column) => `MEDIAN(${column})`,
  words: (language, column) =>
    language === 'en' ? `the median of ${column}` : `medianen af ${column}`,
  unit: (unit) => unit,
});

/** The same, and 0 of none or where one of them is an error. */
export const median = (column: Formula<Column<unknown>>): Formula<number> =>
  orIfError(medianIn(column), constant(0));
