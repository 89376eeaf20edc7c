import { type Column, type Formula, type Text, operator } from '../../formula';
import { pairsOf } from '../../pairs';
import { sameText } from '../../../engine/compared-texts';

/**
 * The number of the one row in which every text stands, each in its own column: compared without case,
 * and never read as a pattern, as MATCH and VLOOKUP would. A text that no row has, or several, is #N/A,
 * never 0. A blank text stands in a blank row: ask `isFilled` first where both can be.
 */
export function ofOneRow(
  numbers: Formula<Column<number>>,
  stands: readonly (readonly [text: Formula<Text>, column: Formula<Column<Text>>])[],
): Formula<number> {
  return found(numbers, ...stands.flat());
}

const found = operator({
  value: (numbers: Column<number>, ...stands: (Text | Column<Text>)[]): number => {
    const pairs = pairsOf(stands) as [Text, Column<Text>][];
    const rows = numbers.filter((_, row) =>
      pairs.every(([text, column]) => sameText(text, column[row] ?? '')),
    );
    return rows.length === 1 ? (rows[0] ?? 0) : NaN;
  },
  text: (numbers, ...stands) => {
    const row = pairsOf(stands).map(([text, column]) => `(${column}=${text})`);
    const found = row.join('*');
    const isOne = row.length === 1 ? `--${found}` : found;
    return `IF(SUMPRODUCT(${isOne})=1,SUMPRODUCT(${found}*${numbers}),NA())`;
  },
  words: (language, numbers, ...stands) => {
    const [and, where] = language === 'en' ? [' and ', 'where'] : [' og ', 'hvor'];
    const row = pairsOf(stands).map(([text, column]) => `${column} = ${text}`);
    return `${numbers}, ${where} ${row.join(and)}`;
  },
  unit: (unit) => unit,
});
