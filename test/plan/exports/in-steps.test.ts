import { expect, jest, test } from '@jest/globals';
import { takenDeals, takingDeals } from '../../../src/plan/exports/into-deals';
import { type Steps, rowsOfStep } from '../../../src/engine/in-steps';
import { noMapping } from '../../../src/plan/exports/mapping';
import { readExport, readingExport } from '../../../src/plan/exports/read-export';
import { inSlices, whileWanted } from '../../../src/engine/in-slices';
import { planIn } from './export-plan';

/* A text of tens of thousands of rows is read in steps, between which the pane answers. */

const rows = 6_000;
const text = `Deal\tCustomer\tAmount\tClose date\n${Array.from(
  { length: rows },
  (_, k) => `D-${k}\tCustomer ${k}\t${k}.50\t2026-07-${10 + (k % 20)}`,
).join('\n')}`;

function counted<T>(steps: Steps<T>): { result: T; stops: number } {
  for (let stops = 0; ; stops++) {
    const step = steps.next();
    if (step.done) return { result: step.value, stops };
  }
}

test('an export is read and taken in with a stop after every few hundred rows, to the same deals', () => {
  const plan = planIn('DKK');
  const { result: read, stops } = counted(readingExport(text, plan, noMapping));
  // The rows once, and the three columns of which every cell is another text.
  expect(stops).toBeGreaterThan((4 * rows) / rowsOfStep - 1);
  expect(read).toEqual(readExport(text, plan));
  if (!read.ok) throw new Error('It is an export.');
  expect(read.value.deals).toHaveLength(rows);
  const taken = counted(takingDeals([], read.value, plan));
  expect(taken.stops).toBeGreaterThan((2 * rows) / rowsOfStep - 1);
  expect(taken.result.rows).toHaveLength(rows);
  expect(taken.result).toEqual(takenDeals([], read.value, plan));
  // A second time the rows of the export and, three times over, the deals that stand.
  const again = counted(takingDeals(taken.result.rows, read.value, plan));
  expect(again.stops).toBeGreaterThan((4 * rows) / rowsOfStep - 1);
  expect(again.result.unchanged).toHaveLength(rows);
});

test('other work has its turn between slices, and what nobody wants any more ends', async () => {
  let [done, now] = [0, 0];
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => now);
  function* slow(): Steps<string> {
    for (; done < 20; done++) {
      now += 10;
      yield;
    }
    return 'all';
  }
  let turns = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const other = () => {
    turns++;
    timer = setTimeout(other);
  };
  other();
  expect(await inSlices(slow())).toBe('all');
  expect(turns).toBeGreaterThan(3);
  clearTimeout(timer);
  done = 0;
  expect(await whileWanted(slow(), () => done < 8)).toBeUndefined();
  expect(done).toBeLessThan(20);
  clock.mockRestore();
});
