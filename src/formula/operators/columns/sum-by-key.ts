import { type Column, type Text, cellsOf, operator } from '../../formula';

/**
 * What stands in a column beside a key: SUMIFS over keys made by `keyOf`, which no pattern is. Keys are
 * compared without regard to case; cells beside it that hold no number are left out. Nothing is
 * rounded. With a second key both must stand in the row. A key may be a number, such as a row's place.
 */
export const sumByKey = operator({
  value: (amounts: Column<unknown>, ...keys: (Column<Key> | Key)[]) => {
    const [column, key, otherColumn, other] = keys as [Column<Key>, Key, Column<Key>?, Key?];
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

type Key = Text | number;

const inOne = (...keys: (Key | undefined)[]): string => keys.join('\n').toLowerCase();

/** The sums of all keys of a column, or of pairs of them, made once of it. */
function indexed(
  amounts: Column<unknown>,
  keys: Column<Key>,
  others?: Column<Key>,
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
    readonly keys: Column<Key>;
    readonly others: Column<Key> | undefined;
    readonly sums: ReadonlyMap<string, number>;
  }
>();
