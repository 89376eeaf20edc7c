import '../../../src/plan/all-kinds';
import type { Component } from '../../../src/plan/kinds';
import type { PaidPartComponent } from '../../../src/plan/kinds/paid-part/schema';
import { parsePlan } from '../../../src/plan/document/parse-plan';
import { payeePay } from '../../../src/plan/payee/payee-pay';
import { statement } from '../../../src/plan/payee/statement';
import { following, measure } from '../../../src/plan/presets/preset';
import { paidOnTarget } from '../../../src/plan/scenarios/on-target';
import { partsOf } from '../../../src/plan/parts';
import type { Plan } from '../../../src/plan/plan';
import { planWith } from '../../spreadsheet/component-plans';
import { payeeOf } from '../../spreadsheet/team-people';

/** 10 % of all sales, and 20 % of all from 1,000 on, paid on what is recurring. */
const tiers: Component = {
  ...{ kind: 'commission', ...following('tiers', 'sales'), method: 'retroactive', quota: 1_000 },
  tiers: [
    { from: 0, rate: 0.1 },
    { from: 1, rate: 0.2 },
  ],
};
const partOf = (more: Partial<PaidPartComponent> = {}): Component => ({
  ...{ kind: 'paid-part', id: 'part', name: '', roles: [], cap: null, floor: null, gate: null },
  ...{ measure: 'sales', part: 'recurring', of: ['tiers'], restRate: 0, onTarget: 800, ...more },
});
const planOf = (more: Partial<PaidPartComponent> = {}): Plan =>
  planWith({
    measures: [measure('sales', 'sales'), measure('recurring', 'recurring')],
    components: [tiers, partOf(more)],
  });
const paid = (plan: Plan, sales: number, recurring: number) =>
  payeePay(plan, payeeOf({ name: 'Anna', credited: { sales, recurring } })).payout;

test.each([
  [1_000, 600, 120, 'the rate of the whole on the part'],
  [999.99, 600, 60, 'a cent below the tier'],
  [1_000, 1_000, 200, 'all of it'],
  [1_000, 0, 0, 'none of it'],
  [1_000, 1_100, 220, 'more than the whole, of which something was returned'],
  [0, 0, 0, 'nothing at all'],
  [0, 50, 0, 'a part of nothing'],
])('%d sold and %d of it recurring pays %d: %s', (sales, recurring, pays) => {
  expect(paid(planOf(), sales, recurring)).toBe(pays);
});

test.each([
  [1_000, 600, '60%'],
  [0, 50, '0%'],
])('a statement of %d sold and %d of it recurring tells the part: %s', (sales, recurring, part) => {
  const anna = payeeOf({ name: 'Anna', credited: { sales, recurring } });
  const [, line] = statement(planOf(), anna).lines;
  expect(line?.sentence).toContain(`Part ${part}`);
});

test('a part that is the whole changes nothing, and of no component nothing is taken', () => {
  expect(paid(planOf({ part: 'sales' }), 1_500, 20)).toBe(300);
  expect(paid(planOf({ of: [] }), 1_500, 20)).toBe(300);
});

test('the rest pays a rate of its own', () => {
  // 20 % of 600, and 5 % of 400.
  expect(paid(planOf({ restRate: 0.05 }), 1_000, 600)).toBe(140);
});

test('on target it takes what its amount on target leaves', () => {
  const plan = planOf();
  const [, part] = partsOf(plan);
  // 20 % of 1,000, of which 800 are paid.
  expect(part && paidOnTarget(plan, part)).toBe(-40);
});

const summed = { total: { of: 'sales', over: 'team' } } as const;
test.each([
  ['a percentage', measure('recurring', 'recurring', 'percent')],
  ['a count', measure('recurring', 'recurring', 'count')],
  ['what a team is credited', measure('recurring', 'recurring', 'money', summed)],
])('%s is no part, and no whole', (_, recurring) => {
  const refused = (more: Partial<PaidPartComponent>) => {
    const measures = [measure('sales', 'sales'), recurring];
    const parsed = parsePlan({ ...planOf(), measures, components: [tiers, partOf(more)] });
    return parsed.ok ? [] : parsed.issues.map(({ path, message }) => [path, message.en]);
  };
  const said = 'recurring is no amount of a payee’s own, of which a part could be paid.';
  expect(refused({})).toEqual([[['components', 1, 'part'], said]]);
  const whole = refused({ measure: 'recurring', part: 'sales' });
  expect(whole).toEqual([[['components', 1, 'measure'], said]]);
});

test('a rate and an amount below 0 are refused where it stands', () => {
  const parsed = parsePlan({
    ...planOf(),
    components: [tiers, partOf({ restRate: -1, onTarget: -1 })],
  });
  expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual([
    ['components', 1, 'restRate'],
    ['components', 1, 'onTarget'],
  ]);
});
