import type { Plan } from '../../src/plan/plan';
import { relative } from '../../src/workbook/description/addresses';
import { type InputOf, inputCells } from '../../src/workbook/reopened/input-cells';
import { type ReadInput, withInputs } from '../../src/workbook/reopened/read-inputs';
import {
  chosenPlans,
  kindPlans,
  pickedPlans,
  planWith,
  presetPlan,
  presetPlans,
} from '../spreadsheet/component-plans';
import { withOtherInputs } from '../spreadsheet/other-inputs';
import { bookOf, planPage, valuesOn } from '../spreadsheet/plan-page';

const plans = [...presetPlans, ...kindPlans, ...chosenPlans, ...pickedPlans];

/** Reads the cells of the sheet that a plan makes. */
function reading(plan: Plan): ReadInput {
  const values = valuesOn(planPage(plan).sheet);
  return (row, column) => {
    const value = values.get(relative({ row, column })) ?? null;
    if (typeof value === 'object' && value !== null) throw new Error('No input is an error value.');
    return value;
  };
}

describe.each(plans)('$title', ({ plan }) => {
  test('is read back from its own sheet as it is', () => {
    expect(withInputs(plan, reading(plan))).toEqual({ plan, refused: [] });
  });

  test('is read back with every number and every text that was typed over it', () => {
    const other = withOtherInputs(plan, 'other texts');
    expect(withInputs(plan, reading(other))).toEqual({ plan: other, refused: [] });
  });

  test('has each input in an open cell of its own', () => {
    const open = new Set(
      planPage(plan)
        .sheet.cells.filter(({ style }) => style.unlocked)
        .map(relative),
    );
    const inputs = inputCells(bookOf(plan)).map(relative);
    expect(inputs.filter((place) => !open.has(place))).toEqual([]);
    expect(new Set(inputs).size).toBe(inputs.length);
  });
});

const milestone = presetPlan('milestone');
const enterprise = presetPlan('enterprise-ae');

/** Types into the cells of some inputs, and leaves the others. */
function typing(plan: Plan, typed: readonly (readonly [Partial<InputOf>, unknown])[]) {
  const cells = inputCells(bookOf(plan));
  const own = reading(plan);
  const places = typed.map(([of, value]) => {
    const found = cells.find((one) =>
      Object.entries(of).every(([key, wanted]) => one.of[key as keyof InputOf] === wanted),
    );
    if (!found) throw new Error(`There is no input ${JSON.stringify(of)}.`);
    return { ...found, value: value as number | string | boolean | null };
  });
  const read = withInputs(plan, (row, column) => {
    const over = places.find((one) => one.row === row && one.column === column);
    return over ? over.value : own(row, column);
  });
  return { ...read, places };
}

const field = (id: string): Partial<InputOf> => ({ kind: 'field', field: id });

test.each([
  ['blank', null],
  ['a word', 'a lot'],
  ['TRUE', true],
  ['not a number', Number.NaN],
  ['0, which no quota can be', 0],
  ['below 0', -5],
])('a quota that is %s is refused, and the plan keeps its own', (_, value) => {
  const { plan, refused, places } = typing(milestone, [
    [field('quota'), value],
    [field('bonus'), 60_000.25],
  ]);
  expect(plan.components).toMatchObject([{ quota: 1_800_000, bonus: 60_000.25 }]);
  expect(refused).toEqual([{ row: places[0]?.row, column: places[0]?.column, found: value }]);
});

test('shares that are a whole again together are taken together', () => {
  const { plan, refused } = typing(enterprise, [
    [{ kind: 'payShare', index: 0 }, 0.6],
    [{ kind: 'payShare', index: 1 }, 0.3],
  ]);
  expect(plan.paySplits.map(({ share }) => share)).toEqual([0.6, 0.3, 0.1]);
  expect(refused).toEqual([]);
});

test('shares that are a whole together are taken beside an input that is refused', () => {
  const { plan, refused } = typing(enterprise, [
    [field('quota'), 0],
    [{ kind: 'payShare', index: 0 }, 0.6],
    [{ kind: 'payShare', index: 1 }, 0.3],
  ]);
  expect(plan.paySplits.map(({ share }) => share)).toEqual([0.6, 0.3, 0.1]);
  expect(refused.map(({ found }) => found)).toEqual([0]);
});

test('a share that leaves no whole is refused, and everything else is taken', () => {
  const { plan, refused } = typing(enterprise, [
    [{ kind: 'payShare', index: 0 }, 0.6],
    [{ kind: 'list', component: 'spifs', row: 0, column: 1 }, 1_500],
    [{ kind: 'period', end: 'to' }, 46_660],
  ]);
  expect(plan.paySplits).toEqual(enterprise.paySplits);
  expect(plan.components[2]).toMatchObject({ schedule: [{ amount: 1_500 }, {}, {}] });
  // 30 September 2026 is 46,295; one year later, 46,660.
  expect(plan.effective).toEqual({ from: '2026-07-01', to: '2027-09-30' });
  expect(refused.map(({ found }) => found)).toEqual([0.6]);
});

test('both ends of the period can move past where the other was', () => {
  // 1 January and 31 March 2027.
  const { plan } = typing(milestone, [
    [{ kind: 'period', end: 'from' }, 46_388],
    [{ kind: 'period', end: 'to' }, 46_477],
  ]);
  expect(plan.effective).toEqual({ from: '2027-01-01', to: '2027-03-31' });
});

test('of tiers that no longer ascend the one that was typed is refused', () => {
  const { plan, refused } = typing(enterprise, [
    [{ kind: 'list', component: 'accelerator', row: 1, column: 0 }, 1.5],
  ]);
  expect(plan).toEqual(enterprise);
  expect(refused.map(({ found }) => found)).toEqual([1.5]);
});

test('a word of the other language, in any case, is the same word', () => {
  const { plan, refused } = typing(presetPlan('expansion'), [
    [{ kind: 'list', row: 1, column: 0 }, 'NYSALG'],
  ]);
  expect(refused).toEqual([]);
  expect(plan.components).toMatchObject([{ rates: [{}, { rate: 0.08 }, {}] }]);
  expect(JSON.stringify(plan.components)).not.toContain('Upsell');
});

test('a word that the plan does not know is refused', () => {
  const { refused } = typing(presetPlan('expansion'), [
    [{ kind: 'list', row: 1, column: 0 }, 'Lease'],
  ]);
  expect(refused.map(({ found }) => found)).toEqual(['Lease']);
});

test('limits are read back, and what is typed into an example is not', () => {
  const limited = planWith({
    measures: milestone.measures,
    components: milestone.components.map((one) => ({ ...one, cap: 40_000, floor: 10_000 })),
  });
  const { plan } = typing(limited, [
    [field('cap'), 45_000],
    [field('floor'), 0],
    [{ kind: 'result' }, 5],
  ]);
  expect(plan.components).toMatchObject([{ cap: 45_000, floor: 0, quota: 1_800_000 }]);
});
