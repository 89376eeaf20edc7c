import { type Column, type Text, binding, operator } from '../../formula';
import { rowsOfKey } from './rows-of-key';

/**
 * How many dates of a key lie within some days before a day, that day and the last of them too. Keys are
 * made by `keyOf`.
 */
export const datesBefore = operator({
  value: (
    key: Text,
    keys: Column<Text>,
    dates: Column<unknown>,
    day: number,
    days: number,
  ): number =>
    rowsOfKey(keys, key).filter((row) => {
      const date = dates[row];
      return typeof date === 'number' && date >= day - days && date <= day;
    }).length,
  text: (key, keys, dates, day, days) =>
    `COUNTIFS(${keys},${key},${dates},">="&(${day}-${days}),${dates},"<="&${day})`,
  holds: binding.join,
  words: (language, key, _, dates, day, days) =>
    language === 'en'
      ? `how many ${dates} of ${key} are up to ${days} days before ${day}`
      : `hvor mange ${dates} for ${key} der er op til ${days} dage før ${day}`,
  unit: () => 'count',
});
