import { planDifferences } from '../../src/plan/document/differences';
import { parsePlan } from '../../src/plan/document/parse-plan';
import type { Gate } from '../../src/plan/kind';
import type { Component } from '../../src/plan/kinds';
import { partOf } from '../../src/plan/parts';
import { payeePay } from '../../src/plan/payee/payee-pay';
import { statement } from '../../src/plan/payee/statement';
import { takenWords } from '../../src/plan/pay/taken-words';
import { following, measure } from '../../src/plan/presets/preset';
import { planWith } from '../spreadsheet/component-plans';
import { payeeOf } from '../spreadsheet/team-people';

const measures = [measure('sales', 'sales'), measure('meetings', 'meetings', 'count')];
const milestone = (more: Partial<Component>): Component =>
  ({
    ...{ kind: 'milestone', ...following('bonus', 'sales'), quota: 100, pays: 'amount' },
    ...{ bonus: 1_000, trigger: 0.1, partial: { kind: 'none' }, ...more },
  }) as Component;
const half: Gate = { measure: 'sales', atLeast: 0.5, of: 'quota' };
const gated = (gate: Gate, more: Partial<Component> = {}) =>
  planWith({ measures, components: [milestone({ gate, ...more })] });
const paid = (plan: ReturnType<typeof gated>, more: object) => payeePay(plan, payeeOf(more)).payout;

test('half of the own quota opens the gate, whatever the plan’s quota is', () => {
  const sold = (sales: number, quota: number | null = null) =>
    paid(gated(half), { quota, credited: { sales } });
  expect([sold(49.99), sold(50), sold(50, 200), sold(100, 200), sold(10, 20)]).toEqual([
    0, 1000, 0, 1000, 1000,
  ]);
});

test('who is not active reaches no share of a quota, and is paid no floor', () => {
  const plan = gated(half, { floor: 300 });
  expect(paid(plan, { from: 99_999, credited: { sales: 60 } })).toBe(0);
  expect(paid(plan, { credited: { sales: 60 } })).toBe(1000);
});

test('with earlier credit it is of the year, and pays what was held back', () => {
  const plan = gated(half, { hasPrior: true });
  const payee = payeeOf({ prior: { sales: 30 }, credited: { sales: 20 } });
  const account = statement(plan, payee);
  expect(account.total).toBe(1000);
  expect(account.lines[0]?.sentence).toContain('The gate is reached now');
});

test('a share of a quota that nobody has is refused', () => {
  const parsed = parsePlan(gatedRaw({ measure: 'meetings', atLeast: 0.5, of: 'quota' }));
  expect(parsed.ok ? [] : parsed.issues.map(({ path, message }) => [path, message.en])).toEqual([
    [
      ['components', 0, 'gate'],
      'The gate is a share of quota, and no component has a quota of meetings.',
    ],
  ]);
});

const gatedRaw = (gate: Gate) => {
  const plan = gated(half);
  return { ...plan, components: plan.components.map((one) => ({ ...one, gate })) };
};

test('is told as a share of the quota, in both languages', () => {
  const other: Gate = { measure: 'meetings', atLeast: 0.5, of: 'quota' };
  const calls = milestone({ id: 'calls', measure: 'meetings', quota: 40 });
  const plan = planWith({ measures, components: [milestone({ gate: other }), calls] });
  const [first] = plan.components;
  expect(first && takenWords(plan, partOf(plan, first), 'en')).toBe(
    'With meetings at 50% of the quota; below it nothing is paid.',
  );
  expect(first && takenWords(plan, partOf(plan, first), 'da')).toBe(
    'Med meetings på 50\u00a0% af kvoten; derunder udbetales intet.',
  );
  expect(planDifferences(gated({ measure: 'sales', atLeast: 50 }), gated(half))).toEqual([
    'Milestone bonus, Gate on: sales → sales, share of quota',
    'Milestone bonus, Gate: 50 → 50%',
  ]);
});
