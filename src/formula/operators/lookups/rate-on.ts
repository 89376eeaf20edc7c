import { type Column, type Text, cellsOf, operator } from '../../formula';

/**
 * The rate of a currency on a day: of the rows with its name, the one with the last day that is not later;
 * 0 where there is none. Names are the same without regard to case; a currency has each day once.
 */
export const rateOn = operator({
  value: (
    names: Column<Text>,
    days: Column<number>,
    rates: Column<number>,
    name: Text,
    day: number,
  ): number => {
    if (name === null || Number.isNaN(day)) return NaN;
    const [firsts, values] = [cellsOf(days), cellsOf(rates)];
    const rows = cellsOf(names).flatMap((one, row) => {
      const first = firsts[row] ?? 0;
      const isOf = typeof one === 'string' && one.toLowerCase() === name.toLowerCase();
      return isOf && first <= day ? [{ first, rate: values[row] ?? 0 }] : [];
    });
    return rows.reduce((last, one) => (one.first > last.first ? one : last), { first: 0, rate: 0 })
      .rate;
  },
  text: (names, days, rates, name, day) =>
    `SUMPRODUCT((${names}=${name})*(${days}=SUMPRODUCT(MAX((${names}=${name})*(${days}<=${day})*${days})))*${rates})`,
  words: (language, names, _, rates, name, day) =>
    language === 'en'
      ? `${rates} of ${name} among ${names} on ${day}`
      : `${rates} for ${name} blandt ${names} den ${day}`,
});
