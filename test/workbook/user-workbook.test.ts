import { afterEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { relative } from '../../src/workbook/description/addresses';
import type { WorkbookDescription } from '../../src/workbook/description/description';
import type { Bench } from '../host/bench';
import type { CellSnapshot, SheetSnapshot } from '../host/snapshot';
import { change, differing, openUsed, seen } from './small-excel';
import { type Small, small } from './small-workbook';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
  Reflect.deleteProperty(globalThis, 'Office');
});

interface Touch {
  readonly row: number;
  readonly column: number;
  readonly entry: string | number | boolean;
  readonly fill?: string;
}

const entry = fc.oneof(
  fc.string({ maxLength: 12 }).map((text) => `'${text}`),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constantFrom('=A1', '=SUM(A1:B9)', '=Plan!B2*2', "='Team'!B2", "'=x", '12%', '2026-01-01'),
);
const color = fc.constantFrom('#FF0000', '#00AA00', undefined);
const touch = (rows: number, columns: number, from: number): fc.Arbitrary<Touch> =>
  fc
    .record({ row: fc.nat(rows), column: fc.nat(columns), entry, fill: color })
    .map(({ fill, column, ...rest }) => ({
      ...rest,
      column: column + from,
      ...(fill !== undefined && { fill }),
    }));

const plan: fc.Arbitrary<Small> = fc.record({
  quota: fc.integer({ min: 1, max: 9_999 }),
  title: fc.string({ minLength: 1, maxLength: 12 }),
  team: fc.array(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 4 }),
  form: fc.constantFrom('native', 'functions'),
  chart: fc.constantFrom('Payout', 'Curve'),
});

/** A person types, and colours what was typed. */
function type(excel: Bench, sheet: string, touches: readonly Touch[]): void {
  if (!excel.host.workbook.sheet(sheet)) return;
  for (const { row, column, entry: typed, fill } of touches) {
    const address = `${sheet}!${relative({ row, column })}`;
    excel.host.type(address, typed);
    if (fill !== undefined) excel.host.cells(address).setFormat('fill', fill);
  }
}

/** What stands on a sheet outside of all cells that the plan ever had there. */
function outside(sheet: SheetSnapshot | undefined, plans: readonly WorkbookDescription[]) {
  const own = new Set(
    plans.flatMap(({ sheets }) =>
      sheets.filter(({ name }) => name === sheet?.name).flatMap(({ cells }) => cells.map(relative)),
    ),
  );
  const entries = Object.entries(sheet?.cells ?? {});
  return Object.fromEntries(entries.filter(([address]) => !own.has(address)).map(bare));
}

/** A cell beside ours may share a line with it. */
const bare = ([address, { format = {}, ...cell }]: [string, CellSnapshot]) => {
  const own = Object.entries(format).filter(([key]) => !/^(?:top|bottom)\./.test(key));
  return [address, { ...cell, format: Object.fromEntries(own) }] as const;
};

const sheetOf = (excel: Bench, name: string) =>
  seen(excel).sheets.find((sheet) => sheet.name === name);

test('whatever a person has in a workbook is there when a plan was inserted, updated and removed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({ first: plan, second: plan }),
      fc.array(touch(12, 6, 0), { maxLength: 10 }),
      // Beside the plan: its own cells end in the second column.
      fc.array(touch(12, 4, 2), { maxLength: 6 }),
      fc.array(touch(12, 4, 2), { maxLength: 6 }),
      async (plans, own, onPlan, onTeam) => {
        const excel = await openUsed();
        type(excel, 'Sheet1', own);
        const start = seen(excel);
        const [first, second] = [small(plans.first), small(plans.second)];
        expect(await change(excel, { kind: 'insert', after: first })).toMatchObject({
          kind: 'done',
        });
        type(excel, 'Plan', onPlan);
        type(excel, 'Team', onTeam);
        const [plan, team] = [sheetOf(excel, 'Plan'), sheetOf(excel, 'Team')];
        const updated = { kind: 'update', before: first, after: second } as const;
        expect(await change(excel, updated)).toMatchObject({ kind: 'done', edited: [] });
        const both = [first, second];
        expect(differing(outside(sheetOf(excel, 'Plan'), both), outside(plan, both))).toEqual([]);
        expect(
          differing(
            outside(sheetOf(excel, 'Team'), both),
            outside(team ?? sheetOf(excel, 'Team'), both),
          ),
        ).toEqual([]);
        expect(await change(excel, { kind: 'remove', before: second })).toMatchObject({
          kind: 'done',
        });
        for (const [name, was] of [
          ['Plan', plan],
          ['Team', team],
        ] as const) {
          const left = sheetOf(excel, name);
          const typed = outside(was, both);
          const isKept = Object.values(typed).some(({ content }) => content !== undefined);
          expect(Boolean(left)).toBe(isKept);
          if (isKept) expect(differing(outside(left, []), typed)).toEqual([]);
        }
        expect(differing(sheetOf(excel, 'Sheet1'), start.sheets[0])).toEqual([]);
        const rest = (workbook: typeof start) => ({ ...workbook, sheets: [] });
        expect(differing(rest(seen(excel)), rest(start))).toEqual([]);
        excel.host.assertClean();
      },
    ),
    { numRuns: 60 },
  );
});
