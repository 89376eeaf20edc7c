import { parsePlan } from '../../src/plan/document/parse-plan';
import { fingerprintOf } from '../../src/plan/document/fingerprint';
import { findingsOf } from '../../src/plan/findings/all-findings';
import { statusNow } from '../../src/plan/document/status';

/** Documents as the first version wrote them. */
const first = {
  document: 1,
  language: 'en',
  name: 'Q3 milestone',
  version: 3,
  status: 'final',
  currency: 'EUR',
  period: { from: '2026-07-01', to: '2026-09-30' },
};
const milestone = { kind: 'milestone', quota: 1_800_000, bonus: 50_000, trigger: 1 };

function read(document: unknown) {
  const parsed = parsePlan(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

test('a plan of the first document version is read, with all that it said', () => {
  const plan = read({ ...first, component: { ...milestone, partial: { kind: 'none' } } });
  expect(plan).toMatchObject({
    document: 3,
    name: 'Q3 milestone',
    version: 3,
    status: 'approved',
    currency: 'EUR',
    effective: { from: '2026-07-01', to: '2026-09-30' },
    period: 'quarter',
    measures: [{ name: 'sales', unit: 'money' }],
    components: [{ ...milestone, pays: 'amount', partial: { kind: 'none' }, cap: null }],
  });
});

test.each([
  ['2026-07-01', '2026-07-31', 'month'],
  ['2026-07-01', '2026-09-30', 'quarter'],
  ['2026-07-01', '2026-12-31', 'half-year'],
  ['2026-01-01', '2026-12-31', 'year'],
])('a period from %s to %s was a %s', (from, to, period) => {
  const component = { ...milestone, partial: { kind: 'proportional', from: 0.8 } };
  expect(read({ ...first, period: { from, to }, component }).period).toBe(period);
});

test('a ladder of counts follows a measure that is counted', () => {
  const component = {
    kind: 'ladder',
    mode: 'additive',
    unit: 'count',
    quota: null,
    rungs: [{ from: 2, bonus: 50_000 }],
  };
  const plan = read({ ...first, language: 'da', status: 'draft', component });
  expect(plan.measures[0]).toMatchObject({ name: 'antal', unit: 'count' });
  expect(plan.components[0]).not.toHaveProperty('unit');
  expect(plan.components[0]).toMatchObject({ rungs: component.rungs, mode: 'additive' });
});

test('the shares of an expansion are the pay splits of the plan', () => {
  const component = {
    kind: 'expansion',
    rates: [{ type: 'Upsell', rate: 0.08 }],
    lines: [{ type: 'Upsell', current: 0, new: 1 }],
    shares: [
      { role: 'CSM', share: 0.3 },
      { role: 'AE', share: 0.7 },
    ],
  };
  const plan = read({ ...first, component });
  expect(plan.roles).toEqual(['CSM', 'AE']);
  expect(plan.paySplits).toEqual(component.shares);
  expect(plan.components[0]).toMatchObject({ rates: component.rates });
  expect(plan.components[0]).not.toHaveProperty('lines');
});

test.each([
  ['no component', {}],
  ['a component of a kind that is none', { component: { kind: 'lottery' } }],
  [
    'a component with wrong numbers',
    { component: { ...milestone, quota: 0, partial: { kind: 'none' } } },
  ],
  ['a component that is text', { component: 'milestone' }],
])('one with %s is refused and not mended in silence', (_, part) => {
  expect(parsePlan({ ...first, ...part }).ok).toBe(false);
});

test('a plan of the second version pays what it paid, and stays approved', () => {
  const third = read({ ...first, component: { ...milestone, partial: { kind: 'none' } } });
  const [sales] = third.measures;
  const { missingOwners, returns, repeats, ...measure } = sales as NonNullable<typeof sales>;
  expect([missingOwners, returns, repeats]).toEqual(['unassigned', 'refused', 'each']);
  const rate = {
    ...{ kind: 'single-rate', id: 'rate', name: '', roles: [], cap: null, floor: null, gate: null },
    ...{ measure: 'sales', hasPrior: false, quota: null, rate: 0.1, above: 0 },
  };
  const rules = {
    ...third,
    document: 2,
    measures: [{ ...measure, counts: 'signature', sharedDeals: 'owner' }],
    components: [rate],
  };
  const fingerprint = fingerprintOf(rules);
  const entry = { version: 3, day: '2026-07-01', event: 'approved', changes: [], fingerprint };
  const plan = read({ ...rules, log: [entry] });
  expect(plan.measures).toMatchObject([{ counts: 'listed', sharedDeals: 'split' }]);
  expect(plan.components).toMatchObject([{ kind: 'flat-rate', rate: 0.1 }]);
  expect(statusNow(plan)).toBe('approved');
});

test('an older plan counts what it counted, without a definition, which the linter asks for', () => {
  const component = { kind: 'ladder', mode: 'additive', unit: 'count', quota: null };
  const plan = read({ ...first, component: { ...component, rungs: [{ from: 2, bonus: 50_000 }] } });
  expect(plan.measures.map((one) => 'definition' in one)).toEqual([false]);
  expect(findingsOf(plan).map(({ rule, place }) => [rule, place.en])).toEqual([
    ['undefined-measure', 'count'],
  ]);
});
