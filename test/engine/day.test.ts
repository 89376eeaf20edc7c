import { dayNumber, isoDay } from '../../src/engine/dates';

/** Excel's own numbers, of its documentation and of DATEVALUE. */
test.each([
  ['1900-03-01', 61],
  ['1970-01-01', 25_569],
  ['2000-02-29', 36_585],
  ['2008-01-01', 39_448],
  ['2026-07-01', 46_204],
  ['9999-12-31', 2_958_465],
])('%s is day %d of Excel, both ways', (day, number) => {
  expect(dayNumber(day)).toBe(number);
  expect(isoDay(number)).toBe(day);
});

test('every day from 1900 to 2100 is one more than the day before, and comes back', () => {
  const days = Array.from({ length: dayNumber('2100-12-31') - 60 }, (_, k) => 61 + k);
  expect(days.filter((number) => dayNumber(isoDay(number)) !== number)).toEqual([]);
  expect(new Set(days.map(isoDay)).size).toBe(days.length);
});

test('any time of a day is that day', () => {
  expect(isoDay(46_204.999)).toBe('2026-07-01');
});

test.each(['2026-02-30', '2025-02-29', '2026-13-01', '1900-02-28', '26-07-01', 'soon', ''])(
  '%s is no day',
  (text) => expect(dayNumber(text)).toBeNaN(),
);

test.each([
  [0, '0'],
  [60, '60'],
  [NaN, 'NaN'],
  [2_958_466, '2958466'],
])('%d is said as it stands', (number, text) => expect(isoDay(number)).toBe(text));
