import { jest } from '@jest/globals';
import { associated } from './custom-functions-stub';
import '../../src/functions/associate';
import { isError, shown } from './run-case';

/** What refusals and blanks cost, counted: 38 and 59 seconds once. `npm run bench` has the times in Chromium. */

/** Each text of a day is asked of a getter there, which the types call a method. */
const formats = Intl.DateTimeFormat.prototype as unknown as { readonly format: string };
const column = (count: number, cell: (row: number) => unknown) =>
  Array.from({ length: count }, (_, row) => [cell(row)]);

test('20,000 periods that end before they begin are named with their days, none of them by Intl', () => {
  const asked = jest.spyOn(formats, 'format', 'get');
  const inWords = jest.spyOn(Date.prototype, 'toLocaleDateString');
  const starts = column(20_000, (row) => 46_388 + row);
  const found = shown(() =>
    associated.get('PRORATED_QUOTA')?.([[100]], starts, [[46_387]], null, null, null),
  ) as unknown[][];
  expect(found.flat().every(isError)).toBe(true);
  expect(asked.mock.calls.length + inWords.mock.calls.length).toBe(0);
});

test('of whole columns of which 999 rows are filled, the blank rest is answered once', () => {
  const whole = (cell: (row: number) => unknown) =>
    column(1_000_000, (row) => (row < 999 ? cell(row) : null));
  const found = associated.get('ATTAINMENT')?.(
    whole((row) => row),
    whole(() => 100),
  ) as unknown[][];
  expect([found[998], found[999], found.length]).toEqual([[9.98], [''], 1_000_000]);
  expect(new Set(found).size).toBe(1_000);
});
