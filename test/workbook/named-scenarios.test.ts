import type { ScenarioSet } from '../../src/plan/scenarios/named-scenarios';
import { findPlans, updatePlan } from '../../src/workbook/plans/in-excel';
import type { CurrentPlan } from '../../src/workbook/plans/in-excel';
import type { Plan } from '../../src/plan/plan';
import { presetPlan } from '../spreadsheet/component-plans';
import { openWithPlan } from './inserted-plan';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Excel');
});

const plan = presetPlan('milestone');
const sheets = ['plan', 'team', 'scenarios', 'log'] as const;
const scenariosOf = (...scenarios: ScenarioSet['scenarios']): ScenarioSet => ({
  payees: 24,
  scenarios,
});
const stretch = { name: 'Stretch goal', overrides: { 'milestone.bonus': 70_000 }, average: 0.9 };
const calm = { name: 'Calm', overrides: { 'milestone.quota': 1_600_000 }, spread: 0.1 };

async function inserted(scenarios?: ScenarioSet) {
  const opened = await openWithPlan(scenarios ? { ...plan } : plan, {
    ...{ form: 'native', sheets, result: 1_000_000, scenarios },
  });
  /** What stands in the four columns beside a label of the Scenarios sheet. */
  const cellsNow = () =>
    opened.excel.host.snapshot().sheets.find(({ name }) => name === 'Scenarios')?.cells ?? {};
  const rowOf = (label: string) =>
    Object.entries(cellsNow())
      .find(([, { content }]) => content === label)?.[0]
      .slice(1) ?? '';
  const beside = (label: string) => {
    const [cells, row] = [cellsNow(), rowOf(label)];
    return ['B', 'C', 'D', 'E'].map((column) => cells[`${column}${row}`]?.content ?? '');
  };
  return { ...opened, beside, rowOf, found: await current() };
}

async function current(): Promise<CurrentPlan> {
  const [found] = await findPlans();
  if (found?.state !== 'current') throw new Error('The plan is not there.');
  return found;
}

test('scenarios stand beside Base under their own names, with what they set and blanks for the rest', async () => {
  const { beside, found } = await inserted(scenariosOf(stretch, calm));
  expect(beside('Input')).toEqual(['Base', 'Stretch goal', 'Calm', 'Own']);
  expect(beside('Bonus').slice(1)).toEqual([70_000, '', '']);
  expect(beside('Quota').slice(1)).toEqual(['', 1_600_000, '']);
  expect(beside('Average attainment')).toEqual([0.95, 0.9, '', '']);
  expect(beside('Spread of attainment')).toEqual([0.2, '', 0.1, '']);
  expect(beside('Payees')[0]).toBe(24);
  expect(found.written.scenarios).toEqual(scenariosOf(stretch, calm));
});

test('an update without scenarios leaves them, and what was typed among them, as they stand', async () => {
  const { beside, rowOf, found, excel } = await inserted(scenariosOf(stretch));
  excel.host.type(`Scenarios!C${rowOf('Bonus')}`, 65_000);
  const typed = beside('Bonus');
  expect(typed[1]).toBe(65_000);
  const renamed = { ...found.plan, name: 'Another name' };
  expect(await updatePlan(found, renamed, { sheets })).toMatchObject({ kind: 'done', edited: [] });
  expect(beside('Input').slice(1, 3)).toEqual(['Stretch goal', 'Own']);
  expect(beside('Bonus')).toEqual(typed);
});

test('other scenarios take their place; what was typed over them is named first', async () => {
  const { beside, rowOf, found, excel } = await inserted(scenariosOf(stretch));
  const scenarios = scenariosOf(calm, { ...stretch, name: 'Twice', average: 1 });
  excel.host.type(`Scenarios!C${rowOf('Bonus')}`, 65_000);
  const before = excel.host.snapshot();
  const told = await updatePlan(found, found.plan, { sheets, scenarios });
  expect(told).toMatchObject({ kind: 'refused', cause: 'typed' });
  expect('why' in told && told.why.en).toContain(`Scenarios!C${rowOf('Bonus')} 65000`);
  expect(excel.host.snapshot()).toEqual(before);
  const losing = { sheets, scenarios, losesTyped: true };
  expect(await updatePlan(found, found.plan, losing)).toMatchObject({ kind: 'done', edited: [] });
  expect(beside('Input')).toEqual(['Base', 'Calm', 'Twice', 'Own']);
  expect(beside('Bonus').slice(1)).toEqual(['', 70_000, '']);
  expect(beside('Average attainment').slice(1)).toEqual(['', 1, '']);
});

test('a workbook that was written without them gets them, whatever its sheet began with', async () => {
  const { beside, found } = await inserted();
  expect(beside('Input')).toEqual(['Base', 'Stretch', 'Downside', 'Own']);
  const scenarios = scenariosOf(stretch);
  expect(await updatePlan(found, found.plan, { sheets, scenarios })).toMatchObject({
    ...{ kind: 'done', edited: [] },
  });
  expect(beside('Input')).toEqual(['Base', 'Stretch goal', 'Own', 'Own 2']);
  expect(beside('Quota').slice(1)).toEqual(['', '', '']);
  expect(beside('Bonus').slice(1)).toEqual([70_000, '', '']);
  expect((await current()).written.scenarios).toEqual(scenarios);
});

test('where a plan gets a row before it, what a scenario sets goes with its row', async () => {
  const ladder = presetPlan('revenue-ladder');
  const [component] = ladder.components;
  const { found, excel } = await (async () => {
    const opened = await openWithPlan(ladder, {
      ...{ form: 'native', sheets, result: 1_000_000 },
      scenarios: scenariosOf({
        name: 'More',
        overrides: { [`${component?.id ?? ''}.0.1`]: 60_000 },
      }),
    });
    return { ...opened, found: await current() };
  })();
  const longer = {
    ...found.plan,
    components: found.plan.components.map((one) =>
      'rungs' in one ? { ...one, rungs: [{ from: 2_000_000, bonus: 10_000 }, ...one.rungs] } : one,
    ),
  } as Plan;
  expect(await updatePlan(found, longer, { sheets })).toMatchObject({ kind: 'done' });
  const { cells = {} } =
    excel.host.snapshot().sheets.find(({ name }) => name === 'Scenarios') ?? {};
  const labelled = Object.keys(cells).filter((at) => cells[at]?.content === 60_000);
  expect(labelled).toHaveLength(1);
  const row = labelled[0]?.slice(1) ?? '';
  expect(cells[`A${row}`]?.content).toBe('Step 2: bonus');
});
