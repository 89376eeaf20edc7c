import { type Column, type Text, cellsOf, operator } from '../../formula';

/**
 * What stands in a column beside a key: SUMIFS over keys made by `keyOf`, which no pattern is. Keys are
 * compared without regard to case; cells beside it that hold no number are left out. Nothing is
 * rounded. With a second key both must stand in the row.
 */
export const sumByKey = operator({
  value: (amounts: Column<unknown>, ...keys: (Column<Text> | Text)[]) => {
    const [column, key, otherColumn, other] = keys as [Column<Text>, Text, Column<Text>?, Text?];
    if (key === null || other === null) return NaN;
    return (
      indexed(cellsOf(amounts), cellsOf(column), otherColumn && cellsOf(otherColumn)).get(
        inOne(key, other),
      ) ?? 0
    );
  },
  text: (amounts, ...keys) => `SUMIFS(${[amounts, ...keys].join(',')})`,
  words: (language, amounts, _, key) =>
    language === 'en' ? `${amounts} of ${key ?? ''}` : `${amounts} for ${key ?? ''}`,
  unit: (unit) => unit,
});

const inOne = (...keys: (Text | undefined)[]): string => keys.join('\n').toLowerCase();

/** The sums of all keys of a column, or of pairs of them, made once of it. */
function indexed(
  amounts: Column<unknown>,
  keys: Column<Text>,
  others?: Column<Text>,
): ReadonlyMap<string, number> {
  const known = made.get(amounts);
  if (known?.keys === keys && known.others === others) return known.sums;
  const sums = new Map<string, number>();
  amounts.forEach((amount, k) => {
    if (typeof amount !== 'number') return;
    const key = inOne(keys[k], others?.[k]);
    sums.set(key, (sums.get(key) ?? 0) + amount);
  });
  made.set(amounts, { keys, others, sums });
  return sums;
}

const made = new WeakMap<
  Column<unknown>,
  {
    readonly keys: Column<Text>;
    readonly others: Column<Text> | undefined;
    readonly sums: ReadonlyMap<string, number>;
  }
>();
