import '../../src/plan/all-rules';
import { atOnce } from '../../src/engine/in-steps';
import { reachedQuotas } from '../../src/plan/findings/reached-quotas';
import type { Payee } from '../../src/plan/people';
import { planOf, presets } from '../../src/plan/presets/presets';
import { measure } from '../../src/plan/presets/preset';
import type { Plan } from '../../src/plan/plan';
import { bonusOfDays, planWith } from '../spreadsheet/component-plans';
import { payeeOf } from '../spreadsheet/team-people';

/* Check tells how many of those on Team have reached a quota, whatever kind of component it is of. */

const plan: Plan = planWith({
  roles: ['AE', 'SE'],
  measures: [measure('sales', 'sales')],
  components: [{ ...bonusOfDays, roles: ['AE'] }],
});
/** Halfway through the quarter of 92 days. */
const halfway = 46_204 + 46;

const told = (of: Plan, payees: readonly Payee[]) =>
  atOnce(reachedQuotas(of, { payees, deals: undefined }));
const seller = (sales: number, more: Partial<Payee> = {}): Payee => ({
  ...payeeOf({ credited: { sales } }),
  ...{ name: `Seller ${sales}`, role: 'AE' },
  ...more,
});

test('reached is at the quota or above it: one’s own, and for the days that one is there', () => {
  const team = [
    seller(920_000),
    seller(919_999.99),
    seller(500_000, { name: 'Own', quota: 500_000 }),
    seller(460_000, { name: 'Late', from: halfway }),
  ];
  expect(told(plan, team)).toEqual([{ component: 'bonus', reached: 3, of: 4 }]);
});

test('who is not paid for it, or whose row does not count, is not asked', () => {
  const team = [
    seller(920_000),
    seller(1, { name: 'Engineer', role: 'SE' }),
    seller(2, { name: 'Nobody', role: 'No such role' }),
  ];
  expect(told(plan, team)).toEqual([{ component: 'bonus', reached: 1, of: 1 }]);
});

test('a row that does not count is not asked, where the quota is everybody’s', () => {
  const everybody = planWith({
    roles: ['AE', 'SE'],
    measures: [measure('sales', 'sales')],
    components: [{ ...bonusOfDays, roles: [] }],
  });
  const team = [seller(920_000), seller(2, { name: 'Nobody', role: 'No such role' })];
  expect(told(everybody, team)).toEqual([{ component: 'bonus', reached: 1, of: 1 }]);
});

test('while nobody has a result nothing is told, and nothing of a plan without quotas', () => {
  expect(told(plan, [seller(0), seller(0, { name: 'Other' })])).toEqual([]);
  const ladder = presets.find(({ id }) => id === 'revenue-ladder');
  if (!ladder) throw new Error('There is such a preset.');
  const without = planOf(ladder, 'en', plan.effective);
  expect(told(without, [payeeOf({ name: 'A', credited: { revenue: 1 } })])).toEqual([]);
});
