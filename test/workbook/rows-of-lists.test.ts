import { afterEach, expect, test } from '@jest/globals';
import type { Plan } from '../../src/plan/plan';
import { planOf, presets } from '../../src/plan/presets/presets';
import { relative } from '../../src/workbook/description/addresses';
import { sheetKeys } from '../../src/workbook/kept/sheet-keys';
import { findPlans, updatePlan } from '../../src/workbook/plans/in-excel';
import { planWorkbook, sheetNames } from '../../src/workbook/sheets/plan-workbook';
import { sampleDeals, samplePayees } from '../../src/plan/payee/sample-people';
import { withTypedSince } from '../../src/workbook/reopened/typed-since';
import { openWithPlan } from './inserted-plan';

/* What is typed for an event, a tier or a role goes where that goes, or is named when it goes. */

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
});

const preset = presets.find(({ id }) => id === 'enterprise-ae');
if (!preset) throw new Error('enterprise-ae');
const plan = planOf(preset, 'en', { from: '2026-07-01', to: '2026-09-30' });
const sheets = sheetKeys;

const withSpifs = (events: readonly (readonly [string, number])[], of = plan): Plan => ({
  ...of,
  components: of.components.map((one) =>
    one.kind === 'events'
      ? { ...one, schedule: events.map(([event, amount]) => ({ event, amount })) }
      : one,
  ) as unknown as Plan['components'],
});
const four = withSpifs([
  ...([['Demo', 100] as const, ['Pilot', 200] as const] as const),
  ...([['Approval', 300] as const, ['Go-live', 400] as const] as const),
]);
/** The second event is taken out. */
const three = withSpifs([
  ['Demo', 100],
  ['Approval', 300],
  ['Go-live', 400],
]);

const inserted = (of: Plan) => openWithPlan(of, { form: 'native', sheets, result: 1_000_000 });

/** Where an input stands in the sheets of a plan with the invented people of the first one. */
function placeOf(of: Plan, sheet: string, id: string, row = 0): string {
  const people = { payees: samplePayees(of), deals: sampleDeals(of), spareRows: 10 };
  const options = { form: 'native', sheets, result: 1_000_000, ...people } as const;
  const described = planWorkbook(of, options, sheetNames(of, sheets, [])).sheets;
  const inputs = described.find(({ name }) => name === sheet)?.inputs;
  const area = inputs?.find((input) => input.id === id)?.area;
  if (!area) throw new Error(`No ${id} on ${sheet}.`);
  return relative({ ...area, row: area.row + row });
}

test('an event in the middle that goes takes its results along, and others keep theirs', async () => {
  const { excel, found, content } = await inserted(four);
  // Of each event as many as its place says, for the second payee.
  const typed = [
    ...[0, 1, 2, 3].map((k) => ['Team', `result:spifs:${k}`, 1, 11 + k] as const),
    ...['Demo', 'Pilot', 'Approval', 'Go-live'].map(
      (event, k) => ['Plan', `spifs of ${event}`, 0, 21 + k] as const,
    ),
    ...[0, 1, 2, 3].map((k) => ['Scenarios', `spifs.${k}.1`, 0, 31 + k] as const),
    ...[0, 1, 2, 3].map((k) => ['Scenarios', `spifs.result.${k}`, 0, 41 + k] as const),
  ];
  for (const [sheet, id, row, value] of typed) {
    excel.host.type(`${sheet}!${placeOf(four, sheet, id, row)}`, value);
  }
  const told = await updatePlan(found, three, { sheets });
  expect(told).toMatchObject({ kind: 'refused', cause: 'typed' });
  const { en } = 'why' in told ? told.why : { en: '' };
  expect(en).toContain(`Plan!${placeOf(four, 'Plan', 'spifs of Pilot')} 22`);
  expect(en).toContain(`Scenarios!${placeOf(four, 'Scenarios', 'spifs.1.1')} 32`);
  const done = await updatePlan(found, three, { sheets, losesTyped: true });
  expect(done).toMatchObject({ kind: 'done', edited: [] });
  const now = [
    ...[0, 1, 2].map((k) => ['Team', `result:spifs:${k}`, 1] as const),
    ...['Demo', 'Approval', 'Go-live'].map((event) => ['Plan', `spifs of ${event}`, 0] as const),
    ...[0, 1, 2].map((k) => ['Scenarios', `spifs.${k}.1`, 0] as const),
    ...[0, 1, 2].map((k) => ['Scenarios', `spifs.result.${k}`, 0] as const),
  ].map(([sheet, id, row]) => content(sheet, placeOf(three, sheet, id, row)));
  expect(now).toEqual([11, 13, 14, 21, 23, 24, 31, 33, 34, 41, 43, 44]);
});

test('events in another order keep their results without a question', async () => {
  const { excel, found, content } = await inserted(four);
  const turned = withSpifs([
    ...([['Go-live', 400] as const, ['Demo', 100] as const] as const),
    ...([['Pilot', 200] as const, ['Approval', 300] as const] as const),
  ]);
  excel.host.type(`Team!${placeOf(four, 'Team', 'result:spifs:3')}`, 7);
  excel.host.type(`Team!${placeOf(four, 'Team', 'result:spifs:0')}`, '=2+3');
  excel.host.workbook.calculate = () => 5;
  expect(await updatePlan(found, turned, { sheets })).toMatchObject({ kind: 'done', edited: [] });
  const at = (k: number) => content('Team', placeOf(turned, 'Team', `result:spifs:${k}`));
  expect([at(0), at(1)]).toEqual([7, '=2+3']);
});

test('a tier in the middle that goes takes its scenario along, and others keep theirs', async () => {
  const { excel, found, content } = await inserted(plan);
  const [lead, ...others] = plan.components;
  if (lead?.kind !== 'accelerator') throw new Error('accelerator');
  const last = lead.tiers.length - 1;
  const wanted: Plan = {
    ...plan,
    components: [{ ...lead, tiers: lead.tiers.toSpliced(1, 1) }, ...others],
  };
  excel.host.type(`Scenarios!${placeOf(plan, 'Scenarios', `accelerator.${last}.1`)}`, 3);
  expect(await updatePlan(found, wanted, { sheets })).toMatchObject({ kind: 'done', edited: [] });
  const there = placeOf(wanted, 'Scenarios', `accelerator.${last - 1}.1`);
  expect(content('Scenarios', there)).toBe(3);
});

test("the lead's result is named where the lead goes, and the next lead begins at its own goal", async () => {
  const { excel, found, content } = await inserted(plan);
  const [lead, ...others] = plan.components;
  const id = `${lead?.id ?? ''} actual`;
  const wanted: Plan = { ...plan, components: others };
  excel.host.type(`Plan!${placeOf(plan, 'Plan', id)}`, 1_234_567);
  const told = await updatePlan(found, wanted, { sheets });
  expect(told).toMatchObject({ kind: 'refused', cause: 'typed' });
  expect('why' in told && told.why.en).toContain(`Plan!${placeOf(plan, 'Plan', id)} 1234567`);
  const done = await updatePlan(found, wanted, { sheets, losesTyped: true });
  expect(done).toMatchObject({ kind: 'done', edited: [] });
  expect(content('Plan', placeOf(wanted, 'Plan', 'deal-size actual'))).not.toBe(1_234_567);
});

test("the lead's result stays through updates, and is still what somebody typed", async () => {
  const { excel, found, content } = await inserted(plan);
  const place = placeOf(plan, 'Plan', `${plan.components[0]?.id ?? ''} actual`);
  excel.host.type(`Plan!${place}`, 1_234_567);
  const renamed = await updatePlan(found, { ...plan, name: 'Second' }, { sheets });
  expect(renamed).toMatchObject({ kind: 'done', edited: [] });
  expect(content('Plan', place)).toBe(1_234_567);
  const [again] = await findPlans();
  if (again?.state !== 'current') throw new Error('No plan.');
  const wanted: Plan = { ...again.plan, components: plan.components.slice(1) };
  expect(await updatePlan(again, wanted, { sheets })).toMatchObject({
    ...{ kind: 'refused', cause: 'typed' },
    why: { en: expect.stringContaining(`Plan!${place} 1234567`) },
  });
});

test('rows that the pane takes away or adds stay so, with amounts that were typed meanwhile', () => {
  const typed = withSpifs([
    ...([['Demo', 100] as const, ['Pilot', 200] as const] as const),
    ...([['Approval', 333] as const, ['Go-live', 400] as const] as const),
  ]);
  expect(withTypedSince(three, four, typed)).toEqual(
    withSpifs([
      ['Demo', 100],
      ['Approval', 333],
      ['Go-live', 400],
    ]),
  );
  const more = { role: 'Manager', share: 0.1, isOverlay: true };
  const wanted = { ...plan, creditSplits: [...plan.creditSplits, more] };
  const [first, ...rest] = plan.creditSplits;
  if (!first) throw new Error('A role.');
  const now = { ...plan, creditSplits: [{ ...first, share: 0.55 }, ...rest] };
  expect(withTypedSince(wanted, plan, now).creditSplits).toEqual([
    ...[{ ...first, share: 0.55 }, ...rest, more],
  ]);
});
