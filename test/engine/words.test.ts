import { da, en } from '../../src/engine/words';
test('numbers are written as Intl writes them', () => {
  const nums = [
    0,
    1,
    -1,
    12,
    123,
    1234,
    -1234567.891,
    0.1 + 0.2,
    1e-11,
    0.07,
    98.123456789123,
    333333.33,
    -0.5,
    999999.99999999999,
    123456789012.345,
  ];
  for (const n of nums) {
    const f = (l: string) => new Intl.NumberFormat(l, { maximumFractionDigits: 10 }).format(n);
    const p = (l: string) =>
      new Intl.NumberFormat(l, { style: 'percent', maximumFractionDigits: 8 }).format(n);
    expect([en.number(n), da.number(n), en.percent(n), da.percent(n)]).toEqual([
      f('en-US'),
      f('da-DK'),
      p('en-US'),
      p('da-DK'),
    ]);
  }
});

test('dates are written as Intl writes them, on days from 1900 to 9999', () => {
  for (const [locale, { date }] of [
    ['en-US', en],
    ['da-DK', da],
  ] as const) {
    const intl = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
    for (let day = 61; day <= 2_958_465; day += 97) {
      expect(date(day)).toBe(intl.format((day - 25_569) * 86_400_000));
    }
  }
});
