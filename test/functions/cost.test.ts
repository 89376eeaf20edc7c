import { associated } from './custom-functions-stub';
import '../../src/functions/associate';
import { isError, shown } from './run-case';

/**
 * What refusals and blanks cost, with much room for a busy machine: 38 and 59 seconds once, and under
 * one and three. `npm run bench` measures every function in Chromium.
 */
const call = (id: string, ...given: unknown[]) => {
  const start = performance.now();
  const found = shown(() => associated.get(id)?.(...given)) as unknown[][];
  return { found, seconds: (performance.now() - start) / 1000 };
};
const column = (count: number, cell: (row: number) => unknown) =>
  Array.from({ length: count }, (_, row) => [cell(row)]);

test('20,000 periods that end before they begin are each named with their days', () => {
  const starts = column(20_000, (row) => 46_388 + row);
  const { found, seconds } = call('PRORATED_QUOTA', [[100]], starts, [[46_387]], null, null, null);
  expect(found.flat().every(isError)).toBe(true);
  expect(seconds).toBeLessThan(8);
});

test('whole columns of which 999 rows are filled are read to the last that is', () => {
  const whole = (cell: (row: number) => unknown) =>
    column(1_000_000, (row) => (row < 999 ? cell(row) : null));
  const { found, seconds } = call(
    'ATTAINMENT',
    whole((row) => row),
    whole(() => 100),
  );
  expect([found[998], found[999], found.length]).toEqual([[9.98], [''], 1_000_000]);
  expect(seconds).toBeLessThan(20);
});
