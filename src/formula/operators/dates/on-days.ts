import { type Column, type Text, binding, operator } from '../../formula';
import { rowsOfKey } from './rows-of-key';

/*
 * Rows of a key whose days, from a first to a last, meet some days: one of them is enough, the first and
 * the last of each too. Keys are made by `keyOf` and compared without regard to case; a row in which a
 * day is no number meets none.
 */

export const rowsOnDays = operator({
  value: (...rows: Rows): number => meeting(...rows).length,
  text: (...rows) => `COUNTIFS(${criteria(rows)})`,
  holds: binding.join,
  words: (language, _, key, ...of) => said(language, key, of, { en: 'how many rows', da: 'antal' }),
  unit: () => 'count',
});

/** What stands beside them, added up. */
export const sumOnDays = operator({
  value: (beside: Column<unknown>, ...rows: Rows): number =>
    meeting(...rows)
      .map((row) => beside[row])
      .reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : 0), 0),
  text: (beside, ...rows) => `SUMIFS(${beside},${criteria(rows)})`,
  holds: binding.join,
  words: (language, beside, _, key, ...of) => said(language, key, of, { en: beside, da: beside }),
  unit: (unit) => unit,
});

type Rows = [
  ...[keys: Column<Text>, key: Text],
  ...[firsts: Column<unknown>, lasts: Column<unknown>, from: number, to: number],
];

const criteria = (rows: readonly string[]): string => {
  const [keys = '', key = '', firsts = '', lasts = '', from = '', to = ''] = rows;
  return `${keys},${key},${firsts},"<="&${to},${lasts},">="&${from}`;
};

const said = (
  language: 'en' | 'da',
  key = '',
  of: readonly string[],
  what: Readonly<Record<'en' | 'da', string>>,
): string => {
  const [, , from = '', to = ''] = of;
  const days = from === to ? from : `${from}–${to}`;
  return language === 'en'
    ? `${what.en} of ${key} on ${days}`
    : `${what.da} for ${key} den ${days}`;
};

const meeting = (...[keys, key, firsts, lasts, from, to]: Rows): readonly number[] =>
  rowsOfKey(keys, key).filter((row) => {
    const [first, last] = [firsts[row], lasts[row]];
    return typeof first === 'number' && typeof last === 'number' && first <= to && last >= from;
  });
