import { type Column, type Text, cellsOf, operator } from '../../formula';
import { anyNumber } from '../texts/criterion';

/**
 * What stands in a column beside a key: SUMIFS over keys made by `keyOf`, which no pattern is. Keys are
 * compared without regard to case; cells beside it that hold no number are left out. Nothing is
 * rounded. With a second key both must stand in the row. A key may be a number, such as a row's place.
 */
export const sumByKey = summed(false);

/** The same of a column in which people paste: an error in a cell is left out as a text is. */
export const numbersByKey = summed(true);

function summed(leavesErrorsOut: boolean) {
  const made = new WeakMap<Column<unknown>, Indexed>();
  const counts = (amount: unknown): amount is number =>
    typeof amount === 'number' && !(leavesErrorsOut && Number.isNaN(amount));
  return operator({
    value: (amounts: Column<unknown>, ...of: (Column<Key> | Key)[]) => {
      const [column, key, otherColumn, other] = of as [Column<Key>, Key, Column<Key>?, Key?];
      if (key === null || other === null) return NaN;
      const [cells, keys] = [cellsOf(amounts), cellsOf(column)];
      const others = otherColumn && cellsOf(otherColumn);
      const known = made.get(cells);
      const isKnown = known?.keys === keys && known.others === others;
      const one = isKnown ? known : { keys, others, sums: indexed(cells, keys, others, counts) };
      if (!isKnown) made.set(cells, one);
      return one.sums.get(inOne(key, other)) ?? 0;
    },
    text: (amounts, ...keys) =>
      `SUMIFS(${[amounts, ...keys, ...(leavesErrorsOut ? [amounts, `"${anyNumber}"`] : [])].join(',')})`,
    words: (language, amounts, _, key) =>
      language === 'en' ? `${amounts} of ${key ?? ''}` : `${amounts} for ${key ?? ''}`,
    unit: (unit) => unit,
  });
}

type Key = Text | number;

const inOne = (...keys: (Key | undefined)[]): string => keys.join('\n').toLowerCase();

interface Indexed {
  readonly keys: Column<Key>;
  readonly others: Column<Key> | undefined;
  readonly sums: ReadonlyMap<string, number>;
}

function indexed(
  amounts: Column<unknown>,
  keys: Column<Key>,
  others: Column<Key> | undefined,
  counts: (amount: unknown) => amount is number,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  amounts.forEach((amount, k) => {
    if (!counts(amount)) return;
    const key = inOne(keys[k], others?.[k]);
    sums.set(key, (sums.get(key) ?? 0) + amount);
  });
  return sums;
}
