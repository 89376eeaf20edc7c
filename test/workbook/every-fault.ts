import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Change, type Changed, finish, undo } from '../../src/workbook/excel/change/change';
import type { Bench } from '../host/bench';
import type { EmulatedExcel } from '../host/emulated-excel';
import type { Fault } from '../host/faults';
import type { WorkbookSnapshot } from '../host/snapshot';
import { change, differing, insert, openUsed, timeout, seen, withoutPrint } from './small-excel';

/** Who waits, for an answer or before asking again, waits a tenth as long. */
const unhurried = globalThis.setTimeout;
const hurried = (run: () => void, delay = 0) => unhurried(run, delay / 10);

const tried = { faults: 0, undone: 0, done: 0, unknown: 0 };

const begun = new Map<Change['before'], EmulatedExcel>();

/** A used workbook with the plan as it was before, and something of the person's beside it. */
async function prepared({ before }: Change): Promise<Bench> {
  let like = begun.get(before);
  if (!like) {
    const excel = await openUsed();
    if (before) expect(await insert(excel, before)).toMatchObject({ kind: 'done' });
    begun.set(before, (like = excel.host));
  }
  return openUsed({ like });
}

interface Expected {
  readonly before: WorkbookSnapshot;
  readonly after: WorkbookSnapshot;
  /** How many operations each request has. */
  readonly requests: readonly number[];
  /** Which of them change what the plan says; the others read, or set up the print. */
  readonly writing: readonly number[];
}

async function withoutFault(given: Change): Promise<Expected> {
  const excel = await prepared(given);
  const before = seen(excel);
  expect(await change(excel, given)).toMatchObject({ kind: 'done' });
  const requests = excel.host.requests.map(({ actions }) => actions);
  const writing = excel.host.requests.flatMap(({ operations }, index) =>
    operations.some((one) => one.startsWith('Setting')) && index > 0 ? [index] : [],
  );
  excel.host.assertClean();
  return { before, after: seen(excel), requests, writing };
}

const whole = (workbook: WorkbookSnapshot): unknown => workbook;

/** What the fault left is the workbook before or after, which the outcome names. */
function expectWhole(excel: Bench, { before, after }: Expected, changed: Changed): void {
  expect(changed.kind).toMatch(/^(?:done|undone|refused)$/);
  const isAfter = changed.kind === 'done';
  const look = isAfter && changed.warnings.length > 0 ? withoutPrint : whole;
  expect(differing(look(seen(excel)), look(isAfter ? after : before))).toEqual([]);
  tried[isAfter ? 'done' : 'undone']++;
}

/**
 * Whatever stops a change, and wherever, the workbook is as before or as after. `every` leaves out the
 * operations between, and errors of a second kind, of a change whose like is tried at each elsewhere.
 */
export function tryEveryFault(changes: Readonly<Record<string, Change>>, every = 1): void {
  const codes = (['GeneralException', 'AccessDenied'] as const).slice(0, every > 1 ? 1 : 2);
  beforeAll(() => {
    globalThis.setTimeout = hurried as typeof setTimeout;
  });
  afterAll(() => {
    globalThis.setTimeout = unhurried;
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'Excel');
    Reflect.deleteProperty(globalThis, 'Office');
  });
  afterAll(() => {
    const { faults, undone, done, unknown } = tried;
    process.stdout.write(
      `${faults} faults: ${undone} undone, ${done} done all the same, ${unknown} unknown and settled\n`,
    );
  });
  describe.each(Object.entries(changes))(
    '%s leaves the workbook as before or as after',
    (_, given) => {
      test('when it stops before or after any operation', async () => {
        const expected = await withoutFault(given);
        let excel = await prepared(given);
        for (const [index, operations] of expected.requests.entries()) {
          const isWriting = expected.writing.includes(index);
          for (
            let operation = 0;
            operation < operations;
            operation += isWriting ? every : 5 * every
          ) {
            for (const applied of [false, true]) {
              const fault: Fault = {
                kind: 'fail at operation',
                request: index + 1,
                operation,
                applied,
              };
              // No error of this kind passes by itself, so nothing is simply asked again.
              excel.host.faults.arm({ ...fault, code: 'InvalidArgument' });
              const changed = await change(excel, given);
              expect(excel.host.faults.struck).toHaveLength(1);
              excel.host.faults.disarm();
              tried.faults++;
              expectWhole(excel, expected, changed);
              if (changed.kind === 'done') excel = await prepared(given);
            }
          }
        }
      });

      test('when a request fails whole, and when its answer is lost', async () => {
        const expected = await withoutFault(given);
        for (let request = 1; request <= expected.requests.length; request++) {
          for (const kind of ['fail before', 'fail after'] as const) {
            for (const code of codes) {
              const excel = await prepared(given);
              excel.host.faults.arm({ kind, request, code });
              const changed = await change(excel, given);
              tried.faults++;
              expectWhole(excel, expected, changed);
            }
          }
        }
      });

      test.each(['finished', 'taken back'] as const)(
        'when an answer never comes and the change is then %s',
        async (way) => {
          const expected = await withoutFault(given);
          for (let request = 1; request <= expected.requests.length; request++) {
            for (const applied of [false, true]) {
              const excel = await prepared(given);
              excel.host.faults.arm({ kind: 'hang', request, applied });
              const changed = await change(excel, given);
              tried.faults++;
              if (changed.kind !== 'unknown') {
                expectWhole(excel, expected, changed);
                continue;
              }
              await settle(excel, given, way);
              tried.unknown++;
              const now = seen(excel);
              expect(now.settings).toEqual({});
              const [was = [], is = []] = [expected.before, expected.after].map((one) =>
                differing(withoutPrint(now), withoutPrint(one)),
              );
              // The one that it comes nearer to, to be told what is wrong.
              expect(was.length < is.length ? was : is).toEqual([]);
            }
          }
        },
      );

      test.each(['finished', 'taken back'] as const)(
        'when it stops half-way and is %s after the pane was opened anew',
        async (way) => {
          const expected = await withoutFault(given);
          const request = (expected.writing[0] ?? 0) + 1;
          const operations = expected.requests[request - 1] ?? 0;
          for (let operation = 1; operation < operations; operation += 13 * every) {
            const excel = await prepared(given);
            excel.host.faults.arm(
              { kind: 'fail at operation', request, operation, code: 'InvalidArgument' },
              { kind: 'hang', request: request + 1, applied: false },
            );
            expect(await change(excel, given)).toMatchObject({ kind: 'unknown' });
            tried.faults++;
            const isBegun = Object.keys(excel.host.snapshot().settings).length > 0;
            await settle(excel, given, way, await openedAnew());
            tried.unknown++;
            const wanted = isBegun && way === 'finished' ? expected.after : expected.before;
            const different = differing(byName(seen(excel)), byName(wanted));
            // A chart that stopped before it had a name stays, for nobody remembers that it is ours.
            const isKnown = (one: string) => /\/charts\//.test(one);
            expect(different.filter((one) => !isKnown(one))).toEqual([]);
          }
        },
      );
    },
  );
}

/** Sheets that were made again stand behind the others. */
const byName = (workbook: WorkbookSnapshot): unknown =>
  withoutPrint({
    ...workbook,
    sheets: [...workbook.sheets].sort((a, b) => (a.name < b.name ? -1 : 1)),
  });

type Settling = Pick<typeof import('../../src/workbook/excel/change/change'), 'finish' | 'undo'>;

/** The same code without what it remembers: each change that another session settles, it ends. */
let anew: Promise<Settling> | undefined;
function openedAnew(): Promise<Settling> {
  if (!anew) jest.resetModules();
  return (anew ??= import('../../src/workbook/excel/change/change'));
}

/** What the pane does when Excel answers again. */
async function settle(
  excel: Bench,
  given: Change,
  way: 'finished' | 'taken back',
  pane: Settling = { finish, undo },
): Promise<void> {
  excel.host.faults.disarm();
  const isBegun = Object.keys(excel.host.snapshot().settings).length > 0;
  if (!isBegun) return;
  const settled = await (way === 'finished' ? pane.finish : pane.undo)(given, { timeout });
  expect(settled.kind).toBe(way === 'finished' ? 'done' : 'undone');
}
