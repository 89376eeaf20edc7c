import { outcome } from '../../src/plan/pay/outcome';
import { type Component, tableOf } from '../../src/plan/kinds';
import { parsePlan } from '../../src/plan/document/parse-plan';
import { leadMeasure, partOf, tableParts } from '../../src/plan/parts';
import { type Plan, documentVersion } from '../../src/plan/plan';
import { planOf, presets } from '../../src/plan/presets/presets';

const period = { from: '2026-07-01', to: '2026-09-30' };
const plans = presets.map((preset) => planOf(preset, 'en', period));
const [first] = plans as [Plan, ...Plan[]];
const withComponent = (component: unknown) => ({ ...first, components: [component] });
const milestone = first.components[0] as Extract<Component, { kind: 'milestone' }>;
const common = { id: 'one', name: '', roles: [], cap: null, floor: null, gate: null };
const measured = { ...common, measure: 'sales', hasPrior: false };
const ladder = { kind: 'ladder', ...measured, mode: 'highest', quota: null };

/** The paths and messages of everything that is wrong with a document. */
function issuesOf(document: unknown): [path: string, message: string, advice: string][] {
  const parsed = parsePlan(document);
  if (parsed.ok) return [];
  return parsed.issues.map(({ path, message, advice }) => [path.join('.'), message.en, advice.en]);
}

test.each(
  presets.flatMap((preset) =>
    (['en', 'da'] as const).map((language) => {
      const plan = planOf(preset, language, period);
      return [plan.name, language, plan] as const;
    }),
  ),
)('%s in %s survives being kept as JSON', (_, __, plan) => {
  expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan });
});

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

/** Everything that is wrong with the milestone in a plan whose entries are these, in both languages. */
const toldOf = (entries: object, component: object = {}): string[] => {
  const document = { ...first, ...entries, components: [{ ...milestone, ...component }] };
  const parsed = parsePlan(JSON.parse(JSON.stringify(document)));
  const issues = parsed.ok ? [] : parsed.issues;
  return issues.flatMap(({ path, message, advice }) =>
    (['en', 'da'] as const).map(
      (language) => `${path.join('.')}: ${message[language]} ${advice[language]}`,
    ),
  );
};

test.each([
  [
    { salary: 1 },
    {},
    ['salary: A plan has no such entry. Take it out.', 'salary: Det har en plan ikke. Tag det ud.'],
  ],
  [{ name: undefined }, {}, ['name: It is missing. Put it in.', 'name: Det mangler. Skriv det.']],
  [
    { name: 5 },
    {},
    ['name: Found 5. It must be a text.', 'name: Fandt 5. Det skal være en tekst.'],
  ],
  [
    { name: ' ' },
    {},
    [
      'name: Its length is 0. It must be 1 or more.',
      'name: Længden er 0. Det skal være 1 eller mere.',
    ],
  ],
  [
    { effective: { from: '1/7/2026', to: '2026-09-30' } },
    {},
    [
      'effective.from: Found "1/7/2026". It must be a day such as 2026-12-31.',
      'effective.from: Fandt "1/7/2026". Det skal være en dag som 2026-12-31.',
    ],
  ],
  [
    { version: 1.5 },
    {},
    [
      'version: Found 1.5. It must be a whole number.',
      'version: Fandt 1.5. Det skal være et helt tal.',
    ],
  ],
  [
    { measures: 'sales' },
    {},
    [
      'measures: Found "sales". It must be a list in [ ].',
      'measures: Fandt "sales". Det skal være en liste i [ ].',
    ],
  ],
  [
    {},
    { cap: [] },
    [
      'components.0.cap: Found a list in [ ]. It must be a number.',
      'components.0.cap: Fandt en liste i [ ]. Det skal være et tal.',
    ],
  ],
  [
    {},
    { id: 'One' },
    [
      'components.0.id: Found "One". It must be small letters, digits and hyphens, a letter first.',
      'components.0.id: Fandt "One". Det skal være små bogstaver, cifre og bindestreger, først et bogstav.',
    ],
  ],
  [
    {},
    { partial: {} },
    [
      'components.0.partial.kind: It is missing. It must be "none", "proportional" or "steps".',
      'components.0.partial.kind: Det mangler. Det skal være "none", "proportional" eller "steps".',
    ],
  ],
  [
    { language: 'de' },
    {},
    [
      'language: Found "de". It must be "en" or "da".',
      'language: Fandt "de". Det skal være "en" eller "da".',
    ],
  ],
])(
  'a file with %j %j says what was found and what would do, in both languages',
  (entries, component, told) => {
    expect(toldOf(entries, component)).toEqual(told);
  },
);

test('a polluted prototype is not taken over', () => {
  const hostile: unknown = JSON.parse(
    `{"__proto__": {"polluted": true}, ${JSON.stringify(first).slice(1)}`,
  );
  const parsed = parsePlan(hostile);
  expect(parsed.ok && 'polluted' in parsed.value).toBe(false);
  expect('polluted' in {}).toBe(false);
});

test.each([
  ['a quota of zero', { ...milestone, quota: 0 }, 'components.0.quota', /blank or zero/],
  ['a quota below zero', { ...milestone, quota: -1 }, 'components.0.quota', /-1/],
  ['a bonus below zero', { ...milestone, bonus: -50_000 }, 'components.0.bonus', /-50,000/],
  ['a trigger of zero', { ...milestone, trigger: 0 }, 'components.0.trigger', /Found 0/],
  ['text for a number', { ...milestone, bonus: '50000' }, 'components.0.bonus', /"50000"/],
  ['a cap below zero', { ...milestone, cap: -1 }, 'components.0.cap', /-1/],
  ['a measure that is none', { ...milestone, measure: 'gone' }, 'components.0.measure', /“gone”/],
  ['a role that is none', { ...milestone, roles: ['XX'] }, 'components.0.roles.0', /“XX”/],
  [
    'a gate on a measure that is none',
    { ...milestone, gate: { measure: 'nrr', atLeast: 1 } },
    'components.0.gate.measure',
    /“nrr”/,
  ],
  [
    'partial steps that reach the trigger',
    { ...milestone, partial: { kind: 'steps', steps: [{ attainment: 1, share: 0.5 }] } },
    'components.0.partial.0.attainment',
    /The last step \(100%\) is not below the trigger \(100%\)/,
  ],
  [
    'steps that descend',
    {
      ...ladder,
      rungs: [
        { from: 8_000_000, bonus: 1 },
        { from: 1_000_000, bonus: 2 },
      ],
    },
    'components.0.tiers.1.from',
    /Step 2 \(1,000,000\) is below step 1 \(8,000,000\)/,
  ],
  ['an empty ladder', { ...ladder, rungs: [] }, 'components.0.tiers', /empty/],
])('%s is refused, with what was found and where', (_, component, path, message) => {
  const issues = issuesOf(withComponent(component));
  expect(issues.map(([at]) => at)).toContain(path);
  expect(issues.some(([, text]) => message.test(text))).toBe(true);
});

const definedAs = (definition: unknown) => ({
  measures: first.measures.map((one) => ({ ...one, definition })),
});

test('a definition loses the blanks around it, and may be as long as 300 letters', () => {
  const parsed = parsePlan({ ...first, ...definedAs(`  ${'x'.repeat(300)}\n`) });
  expect(parsed.ok && parsed.value.measures[0]?.definition).toBe('x'.repeat(300));
});

test.each([
  ['no measure', { measures: [] }, 'measures'],
  ['no component', { components: [] }, 'components'],
  ['two components of one name inside', { components: [milestone, milestone] }, 'components.1.id'],
  [
    'an end before the start',
    { effective: { from: '2026-07-01', to: '2026-06-30' } },
    'effective.to',
  ],
  ['a day that is none', { effective: { from: '2026-02-30', to: 'soon' } }, 'effective.to'],
  [
    'pay splits that are no whole',
    { roles: ['AE'], paySplits: [{ role: 'AE', share: 0.7 }] },
    'paySplits',
  ],
  ['a split of a role that is none', { paySplits: [{ role: 'AE', share: 1 }] }, 'paySplits.0.role'],
  [
    'credit above 100 % that is no overlay',
    {
      roles: ['AE', 'SE'],
      creditSplits: [
        { role: 'AE', share: 0.8, isOverlay: false },
        { role: 'SE', share: 0.5, isOverlay: false },
      ],
    },
    'creditSplits',
  ],
  [
    'instalments that are no whole',
    {
      payment: {
        instalments: [{ share: 0.5, due: { on: 'day', day: '2026-12-31' } }],
        equityShare: 0,
      },
    },
    'payment.instalments',
  ],
  ['a definition of blanks', definedAs('  '), 'measures.0.definition'],
  ['a definition of 301 letters', definedAs('x'.repeat(301)), 'measures.0.definition'],
  ['a definition that is a number', definedAs(5), 'measures.0.definition'],
  ['a definition that is a list', definedAs(['what counts']), 'measures.0.definition'],
  ['a review after 45 days', { reviewAfterDays: 45 }, 'reviewAfterDays'],
  ['a currency that nobody knows', { currency: 'XXX' }, 'currency'],
  ['a status that is none', { status: 'final' }, 'status'],
])('a plan with %s is refused there', (_, wrong, path) => {
  expect(issuesOf({ ...first, ...wrong }).map(([at]) => at)).toContain(path);
});

test('credit of an overlay comes on top of 100 %', () => {
  const creditSplits = [
    { role: 'AE', share: 1, isOverlay: false },
    { role: 'SE', share: 0.5, isOverlay: true },
  ];
  expect(parsePlan({ ...first, roles: ['AE', 'SE'], creditSplits }).ok).toBe(true);
});

test('a step that misses a zero is repaired by adding it', () => {
  const rungs = [5_000_000, 8_000_000, 1_000_000].map((from) => ({ from, bonus: 1 }));
  const parsed = parsePlan(withComponent({ ...ladder, rungs }));
  expect(!parsed.ok && parsed.issues[0].use).toBe(10_000_000);
});

describe('the outcome of a milestone of 50,000 at a quota of 1,800,000', () => {
  const part = { component: milestone, measure: leadMeasure(first) };
  const table = tableOf(part);
  const paid = (result: number) => (table.ok ? outcome(part, table.value, result) : undefined);

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

test('every component of a preset that fills a payout table has one', () => {
  const tables = plans.flatMap((plan) => tableParts(plan).map((part) => tableOf(part).ok));
  expect(tables.length).toBeGreaterThan(10);
  expect(tables).not.toContain(false);
});

test('a component that follows no measure is shown with the first of the plan', () => {
  const spifs = plans.flatMap((plan) =>
    plan.components.flatMap((component) =>
      component.kind === 'events' ? [[plan, component] as const] : [],
    ),
  );
  expect(spifs.length).toBeGreaterThan(1);
  for (const [plan, component] of spifs) {
    expect(partOf(plan, component).measure).toBe(plan.measures[0]);
  }
});
