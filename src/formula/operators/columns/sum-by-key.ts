import { type Column, type Text, operator } from '../../formula';

/**
 * What stands in a column beside a key: SUMIFS over keys made by `keyOf`, which no pattern is. Keys are
 * compared without regard to case; cells beside it that hold no number are left out. Nothing is
 * rounded. With a second key both must stand in the row.
 */
export const sumByKey = operator({
  name: 'sumByKey',
  value: (amounts: Column<unknown>, ...keys: (Column<Text> | Text)[]) => {
    const [column, key, otherColumn, other] = keys as [Column<Text>, Text, Column<Text>?, Text?];
    if (key === null || other === null) return NaN;
    if (!otherColumn) return indexed(amounts, column).get(key.toLowerCase()) ?? 0;
    return amounts.reduce<number>(
      (sum, amount, k) =>
        typeof amount === 'number' && isSame(column[k], key) && isSame(otherColumn[k], other ?? '')
          ? sum + amount
          : sum,
      0,
    );
  },
  text: (amounts, ...keys) => `SUMIFS(${[amounts, ...keys].join(',')})`,
  words: (language, amounts, _, key) =>
    language === 'en' ? `${amounts} of ${key ?? ''}` : `${amounts} for ${key ?? ''}`,
  unit: (unit) => unit,
});

const isSame = (one: Text | undefined, other: string): boolean =>
  one?.toLowerCase() === other.toLowerCase();

/** The sums of all keys of a column, made once of it. */
function indexed(amounts: Column<unknown>, keys: Column<Text>): ReadonlyMap<string, number> {
  const known = made.get(amounts);
  if (known?.keys === keys) return known.sums;
  const sums = new Map<string, number>();
  amounts.forEach((amount, k) => {
    const key = keys[k]?.toLowerCase();
    if (key === undefined || typeof amount !== 'number') return;
    sums.set(key, (sums.get(key) ?? 0) + amount);
  });
  made.set(amounts, { keys, sums });
  return sums;
}

const made = new WeakMap<
  Column<unknown>,
  { readonly keys: Column<Text>; readonly sums: ReadonlyMap<string, number> }
>();
