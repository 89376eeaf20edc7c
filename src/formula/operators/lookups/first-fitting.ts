import { anyText, asWritten, sameText } from '../../../engine/compared-texts';
import { type Column, type Formula, type Text, operator } from '../../formula';
import { pairsOf } from '../../pairs';

/**
 * The number of the first row that fits: every text stands in it, each in its own column, or the sign
 * for any text does; a number is the text of its digits, whichever sign a fraction is written with.
 * Compared without case, and never read as a pattern. Where no row fits it is an error, never 0.
 */
export function ofFirstFitting(
  numbers: Formula<Column<number>>,
  stands: readonly (readonly [text: Formula<Text>, column: Formula<Column<Text>>])[],
): Formula<number> {
  return found(numbers, ...stands.flat());
}

/** As `asWritten`, of the text alone: Gnumeric takes but the first of a column that SUBSTITUTE reads there. */
const written = (text: string): readonly string[] => [
  text,
  `SUBSTITUTE(${text},",",".")`,
  `SUBSTITUTE(${text},".",",")`,
];

const found = operator({
  value: (numbers: Column<number>, ...stands: (Text | Column<Text>)[]): number => {
    const pairs = pairsOf(stands) as [Text, Column<Text>][];
    const row = numbers.findIndex((_, k) =>
      pairs.every(([text, column]) => {
        const there = String(column[k] ?? '');
        const isSame = (written: string) => sameText(written, there);
        return text !== null && (there === anyText || asWritten(text).some(isSame));
      }),
    );
    return row < 0 ? NaN : (numbers[row] ?? 0);
  },
  // SMALL and not MIN, of which Gnumeric inside SUMPRODUCT takes the first row alone.
  text: (numbers, ...stands) => {
    const fits = pairsOf(stands).map(([text, column]) => {
      const same = written(text).map((one) => `(${column}&""=${one})`);
      return `(${[`(${column}="${anyText}")`, ...same].join('+')}>0)`;
    });
    const row = `ROW(${numbers})+ROWS(${numbers})*(1-${fits.join('*')})`;
    return `INDEX(${numbers},SUMPRODUCT(SMALL(${row},1))-ROW(INDEX(${numbers},1))+1)`;
  },
  words: (language, numbers, ...stands) => {
    const [and, where] =
      language === 'en'
        ? [' and ', 'in the first line where']
        : [' og ', 'i den første linje, hvor'];
    const row = pairsOf(stands).map(([text, column]) =>
      language === 'en' ? `${column} is ${text} or *` : `${column} er ${text} eller *`,
    );
    return `${numbers} ${where} ${row.join(and)}`;
  },
  unit: (unit) => unit,
});
