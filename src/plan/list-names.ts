import type { LocalizedText } from '../engine/words';
import { type ListField, columnAt } from './field';

/** What a row of a list is called: step 2. A grid's first row holds the thresholds across. */
export const rowName = <C>({ row, across }: ListField<C>, k: number): LocalizedText =>
  across && k === 0
    ? across.from.label
    : { en: `${row.en} ${k + (across ? 0 : 1)}`, da: `${row.da} ${k + (across ? 0 : 1)}` };

/** What a column of a list is called in a row; of a grid, by its number: column 3. */
export function columnName<C>(list: ListField<C>, row: number, column: number): LocalizedText {
  const { across } = list;
  if (!across || column === 0) return columnAt(list, row, column)?.label ?? { en: '', da: '' };
  return { en: `${across.column.en} ${column}`, da: `${across.column.da} ${column}` };
}
