import { type Column, type Formula, type Text, cellsOf, constant, operator } from '../../formula';
import { pairsOf } from '../../pairs';
import { anyNumber } from '../texts/criterion';

/**
 * What stands in a column in the rows where other columns are as their criteria say: `">=5"`, `"<"&limit`,
 * or a key made by `keyOf`. A comparison is one of numbers, which a blank and a text never meet; cells
 * of the first column that hold no number are left out.
 */
export const sumWhere = operator({
  value: (amounts: Column<unknown>, ...pairs: (Column<unknown> | Text)[]) => {
    if (pairs.includes(null)) return NaN;
    const asked = pairsOf(pairs).map(([column, text]) => ({
      cells: cellsOf(column) as Column<unknown>,
      meets: criterionOf(text as string),
    }));
    return cellsOf(amounts).reduce<number>(
      (sum, amount, row) =>
        typeof amount === 'number' && asked.every(({ cells, meets }) => meets(cells[row]))
          ? sum + amount
          : sum,
      0,
    );
  },
  text: (...columns) => `SUMIFS(${columns.join(',')})`,
  words: (language, amounts, ...pairs) => {
    const [and, where] = language === 'en' ? [' and ', 'where'] : [' og ', 'hvor'];
    const said = pairsOf(pairs).map((pair) => pair.join(' '));
    return `${amounts}, ${where} ${said.join(and)}`;
  },
  unit: (unit) => unit,
});

/** The same of a column in which people paste: an error in a cell is left out as a text is. */
export const numbersWhere = (
  amounts: Formula<Column<number>>,
  ...pairs: readonly Formula<Column<unknown> | Text>[]
): Formula<number> => sumWhere(amounts, ...pairs, amounts, constant(anyNumber));

const comparisons: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  '>=': (one, other) => one >= other,
  '<=': (one, other) => one <= other,
  '>': (one, other) => one > other,
  '<': (one, other) => one < other,
};

function criterionOf(text: string): (cell: unknown) => boolean {
  const [, sign = '', limit = ''] = /^(>=|<=|>|<)(.*)$/s.exec(text) ?? [];
  const compare = comparisons[sign];
  if (compare) return (cell) => typeof cell === 'number' && compare(cell, Number(limit));
  return (cell) => typeof cell === 'string' && cell.toLowerCase() === text.toLowerCase();
}
