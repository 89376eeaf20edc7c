import {
  approvalIsStale,
  rulesFingerprint,
  withApproval,
} from '../../src/plan/document/fingerprint';
import { planDifferences } from '../../src/plan/document/differences';
import type { Plan } from '../../src/plan/plan';
import { planOf, presets } from '../../src/plan/presets/presets';

const effective = { from: '2026-07-01', to: '2026-09-30' };
function preset(id: string, language: 'en' | 'da' = 'en'): Plan {
  const found = presets.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return planOf(found, language, effective);
}
const plan = preset('milestone');

test.each(presets.map(({ id }) => id))('%s does not differ from itself', (id) => {
  expect(planDifferences(preset(id), preset(id))).toEqual([]);
});

test('a change of a number is said with its label, from what to what', () => {
  const [milestone] = plan.components;
  const after = { ...plan, components: [{ ...milestone, bonus: 60_000.5, trigger: 0.95 }] } as Plan;
  expect(planDifferences(plan, after)).toEqual([
    'Milestone bonus, Bonus: 50,000 → 60,000.5',
    'Milestone bonus, Trigger: 100% → 95%',
  ]);
});

test('in Danish it is said in Danish, with Danish numbers', () => {
  const danish = preset('milestone', 'da');
  const [milestone] = danish.components;
  const after = {
    ...danish,
    status: 'approved',
    components: [{ ...milestone, bonus: 60_000 }],
  } as Plan;
  expect(planDifferences(danish, after)).toEqual([
    'Status: Kladde → Godkendt',
    'Milepælsbonus, Bonus: 50.000 → 60.000',
  ]);
});

test('rows, limits, splits, payment, measures and components that come or go are said', () => {
  const before = preset('enterprise-ae');
  const [accelerator, dealSize, ...rest] = before.components;
  if (accelerator?.kind !== 'accelerator') throw new Error('The preset has changed.');
  const after = {
    ...before,
    measures: before.measures.map((one) => ({ ...one, cutOffDays: 10 })),
    components: [
      { ...accelerator, cap: null, tiers: accelerator.tiers.slice(0, 3) },
      ...rest,
      { ...dealSize, id: 'another', name: 'Large deals' },
    ],
    creditSplits: before.creditSplits.slice(0, 2),
    payment: { ...before.payment, equityShare: 0.1 },
  } as Plan;
  const said = planDifferences(before, after);
  expect(said).toContain('Added: Large deals');
  expect(said.some((line) => line.startsWith('Removed: '))).toBe(true);
  expect(said).toContain('bookings, Cut-off, days: 5 → 10');
  expect(said.some((line) => /, Cap: 400,000 → –$/.test(line))).toBe(true);
  expect(said.some((line) => /4: 120% \| .* → –$/.test(line))).toBe(true);
  expect(said).toContain('Split of credit: AE 80%, BDR 20%, SE 50% (overlay) → AE 80%, BDR 20%');
  expect(said).toContain('Payment: 100% +30 → 100% +30, in equity 10%');
});

const defined = (definition: string | undefined) =>
  plan.measures.map((one) => ({ ...one, definition }));

test('a definition that comes, changes or goes is said', () => {
  const said = (from: string | undefined, to: string | undefined) =>
    planDifferences({ ...plan, measures: defined(from) }, { ...plan, measures: defined(to) });
  expect(said(undefined, 'What is paid.')).toEqual(['sales, Definition: – → What is paid.']);
  expect(said('What is paid.', 'What is sold.')).toEqual([
    'sales, Definition: What is paid. → What is sold.',
  ]);
  expect(said('What is paid.', undefined)).toEqual(['sales, Definition: What is paid. → –']);
});

test('a plan approved before there were definitions stays approved', () => {
  const approved = withApproval(plan, '2026-07-01');
  expect(approvalIsStale({ ...approved, measures: defined(undefined) })).toBe(false);
});

test('the fingerprint follows the rules and nothing else', () => {
  const mark = rulesFingerprint(plan);
  expect(
    rulesFingerprint({ ...plan, name: 'Other', version: 9, status: 'approved', log: [] }),
  ).toBe(mark);
  expect(rulesFingerprint({ ...plan, currency: 'EUR' })).not.toBe(mark);
  const [milestone] = plan.components;
  const changed = { ...plan, components: [{ ...milestone, bonus: 50_000.01 }] } as Plan;
  expect(rulesFingerprint(changed)).not.toBe(mark);
  const reordered = JSON.parse(JSON.stringify(plan), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).reverse())
      : value,
  ) as Plan;
  expect(rulesFingerprint(reordered)).toBe(mark);
});

test.each<[string, Partial<Plan>]>([
  ['the days', { effective: { ...plan.effective, to: '2027-01-31' } }],
  ['the period', { period: 'year' }],
  ['the currency', { currency: 'EUR' }],
  ['the roles', { roles: [...plan.roles, 'Another'] }],
  ['the measures', { measures: plan.measures.map((one) => ({ ...one, cutOffDays: 9 })) }],
  ['what a measure counts', { measures: defined('What is paid.') }],
  ['the components', { components: plan.components.map((one) => ({ ...one, cap: 12_345 })) }],
  ['the split of credit', { creditSplits: [{ role: 'AE', share: 0.5, isOverlay: false }] }],
  ['the split of pay', { paySplits: [{ role: 'AE', share: 1 }] }],
  ['the payment', { payment: { ...plan.payment, instalments: [] } }],
])('%s of a plan are rules that an approval is of', (_, changed) => {
  expect(approvalIsStale({ ...withApproval(plan, '2026-07-01'), ...changed })).toBe(true);
});

test('an approval is stale once the rules have changed after it', () => {
  const approval = { version: 1, day: '2026-07-01', event: 'approved' as const, changes: [] };
  const approved: Plan = {
    ...plan,
    log: [{ ...approval, fingerprint: rulesFingerprint(plan) }],
  };
  expect(approvalIsStale(approved)).toBe(false);
  expect(approvalIsStale({ ...approved, period: 'year' })).toBe(true);
  expect(approvalIsStale({ ...plan, period: 'year' })).toBe(false);
});
