import { type Component, type Plan, documentVersion, parsePlan } from '../../src/plan/plan';
import { outcome } from '../../src/plan/outcome';
import { fillsTable, tableOf } from '../../src/plan/plan';
import { planFrom, presets } from '../../src/plan/presets';

const period = { from: '2026-07-01', to: '2026-09-30' };
const plans = presets.map((preset) => planFrom(preset, 'en', period));
const [first] = plans as [Plan, ...Plan[]];
const withComponent = (component: unknown) => ({ ...first, component });
const milestone = first.component as Extract<Component, { kind: 'milestone' }>;

/** The paths and messages of everything that is wrong with a document. */
function issuesOf(document: unknown): [path: string, message: string, advice: string][] {
  const parsed = parsePlan(document);
  if (parsed.ok) return [];
  return parsed.issues.map(({ path, message, advice }) => [path.join('.'), message.en, advice.en]);
}

test.each(plans.map((plan) => [plan.name, plan] as const))(
  '%s survives being kept as JSON',
  (_, plan) => {
    expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan });
  },
);

test.each([
  ['no document', undefined],
  ['null', null],
  ['text', 'plan'],
  ['a list', []],
  ['an empty object', {}],
])('%s is no plan, and nothing is thrown', (_, document) => {
  expect(parsePlan(document).ok).toBe(false);
});

test('a plan of a newer add-in is said to be one', () => {
  expect(issuesOf({ ...first, document: documentVersion + 1, unheardOf: 1 })).toEqual([
    [
      'document',
      `The plan was written by a newer Compsheet (document ${documentVersion + 1}).`,
      'Update the add-in to edit it.',
    ],
  ]);
});

test('a field that nobody knows is refused by its name', () => {
  expect(issuesOf({ ...first, salary: 1 }).map(([path]) => path)).toEqual(['salary']);
});

test('a polluted prototype is not taken over', () => {
  const hostile: unknown = JSON.parse(
    `{"__proto__": {"polluted": true}, ${JSON.stringify(first).slice(1)}`,
  );
  const parsed = parsePlan(hostile);
  expect(parsed.ok && 'polluted' in parsed.value).toBe(false);
  expect('polluted' in {}).toBe(false);
});

test.each([
  ['a quota of zero', { ...milestone, quota: 0 }, 'quota', /blank or zero/],
  ['a quota below zero', { ...milestone, quota: -1 }, 'quota', /-1/],
  ['a bonus below zero', { ...milestone, bonus: -50_000 }, 'bonus', /-50,000/],
  ['a trigger of zero', { ...milestone, trigger: 0 }, 'trigger', /Found 0/],
  ['text for a number', { ...milestone, bonus: '50000' }, 'component.bonus', /"50000"/],
  [
    'partial steps that reach the trigger',
    { ...milestone, partial: { kind: 'steps', steps: [{ attainment: 1, share: 0.5 }] } },
    'partial.1.attainment',
    /repeats step 1 \(100%\)/,
  ],
  [
    'steps that descend',
    {
      kind: 'ladder',
      mode: 'highest',
      unit: 'money',
      quota: null,
      rungs: [
        { from: 8_000_000, bonus: 1 },
        { from: 1_000_000, bonus: 2 },
      ],
    },
    'tiers.1.from',
    /Step 2 \(1,000,000\) is below step 1 \(8,000,000\)/,
  ],
  [
    'an empty ladder',
    { kind: 'ladder', mode: 'highest', unit: 'money', quota: null, rungs: [] },
    'tiers',
    /empty/,
  ],
  [
    'a rate for a type that is no type',
    {
      kind: 'expansion',
      rates: [{ type: 'Gift', rate: 0.1 }],
      lines: [{ type: 'Upsell', current: 0, new: 1 }],
      shares: [{ role: 'AE', share: 1 }],
    },
    'rates.0.type',
    /"Gift"/,
  ],
  [
    'shares that are not whole',
    {
      kind: 'expansion',
      rates: [{ type: 'Upsell', rate: 0.1 }],
      lines: [{ type: 'Upsell', current: 0, new: 1 }],
      shares: [{ role: 'AE', share: 0.7 }],
    },
    'shares',
    /70%/,
  ],
])('%s is refused, with what was found and where', (_, component, path, message) => {
  const issues = issuesOf(withComponent(component));
  expect(issues.map(([at]) => at)).toContain(path);
  expect(issues.some(([, text]) => message.test(text))).toBe(true);
});

test('a step that misses a zero is repaired by adding it', () => {
  const rungs = [5_000_000, 8_000_000, 1_000_000].map((from) => ({ from, bonus: 1 }));
  const parsed = parsePlan(
    withComponent({ kind: 'ladder', mode: 'highest', unit: 'money', quota: null, rungs }),
  );
  expect(!parsed.ok && parsed.issues[0].use).toBe(10_000_000);
});

describe('the outcome of a milestone of 50,000 at a quota of 1,800,000', () => {
  const table = tableOf(milestone);
  const paid = (result: number) => (table.ok ? outcome(milestone, table.value, result) : undefined);

  test.each([
    [900_000, 0.5, 0, 900_000, 50_000],
    [1_764_000, 0.98, 0, 36_000, 50_000],
    [1_799_999.99, 0.999999994444, 0, 0.01, 50_000],
    [1_799_999.996, 1, 50_000, undefined, undefined],
    [1_800_000, 1, 50_000, undefined, undefined],
    [2_160_000, 1.2, 50_000, undefined, undefined],
    [-5, -0.000002777778, 0, 1_800_005, 50_000],
  ])('%d is %d of quota and pays %d', (result, attainment, payout, distance, more) => {
    const found = paid(result);
    expect(found).toMatchObject({ attainment, payout });
    expect(found?.next?.more).toBe(more);
    if (distance === undefined) expect(found?.next).toBeUndefined();
    else expect(found?.next?.distance).toBeCloseTo(distance, 6);
  });
});

test('every preset that fills a payout table has one', () => {
  const tables = plans.map(({ component }) =>
    fillsTable(component) ? tableOf(component).ok : true,
  );
  expect(tables).not.toContain(false);
});
