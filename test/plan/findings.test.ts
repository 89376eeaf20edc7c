import { findingRules, findingsIn, findingsOf } from '../../src/plan/findings/all-findings';
import { kindNames } from '../../src/plan/all-kinds';
import { draftOf } from '../../src/taskpane/plan/draft';
import { withAdded } from '../../src/taskpane/plan/edit-components';
import type { Component } from '../../src/plan/kinds';
import { parsePlan } from '../../src/plan/document/parse-plan';
import type { Measure } from '../../src/plan/measure';
import { leadMeasure } from '../../src/plan/parts';
import type { Plan } from '../../src/plan/plan';
import { planOf, presets } from '../../src/plan/presets/presets';

const year = { from: '2026-01-01', to: '2026-12-31' };
const preset = (id: string): Plan => {
  const found = presets.find((one) => one.id === id);
  if (!found) throw new Error(`No preset ${id}.`);
  return planOf(found, 'en', year);
};

/** A preset with entries of one of its components set otherwise. */
const changed = (id: string, component: string, entries: Record<string, unknown>): Plan => {
  const plan = preset(id);
  expect(plan.components.map((one) => one.id)).toContain(component);
  const components = plan.components.map((one) =>
    one.id === component ? ({ ...one, ...entries } as Component) : one,
  );
  return { ...plan, components };
};

const rungs = (...rows: (readonly [from: number, bonus: number])[]) => ({
  rungs: rows.map(([from, bonus]) => ({ from, bonus })),
});
const tiers = (...rows: (readonly [from: number, rate: number])[]) => ({
  tiers: rows.map(([from, rate]) => ({ from, rate })),
});
const steps = (...rows: (readonly [from: number, multiplier: number])[]) => ({
  tiers: rows.map(([from, multiplier]) => ({ from, multiplier })),
});
const points = (...rows: (readonly [from: number, share: number])[]) => ({
  points: rows.map(([from, share]) => ({ from, share })),
});
const revenue = (entries: Record<string, unknown>) => changed('revenue-ladder', 'ladder', entries);
const accelerator = (entries: Record<string, unknown>) =>
  changed('enterprise-ae', 'accelerator', entries);
const dealSize = (...rows: (readonly [from: number, rate: number])[]) =>
  changed('enterprise-ae', 'deal-size', tiers(...rows));
const retroactive = (...rows: (readonly [from: number, rate: number])[]) =>
  changed('retroactive-commission', 'commission', tiers(...rows));
const marginal = (entries: Record<string, unknown>) =>
  changed('marginal-commission', 'commission', entries);
const schedule = (...amounts: number[]) => ({
  schedule: amounts.map((amount, k) => ({ event: `Event ${k + 1}`, amount })),
});

/** A preset in which nothing says what a measure counts. */
const unsaid = (id: string, measure: string): Plan => {
  const plan = preset(id);
  expect(plan.measures.find((one) => one.id === measure)?.definition).toMatch(/^[A-Z].*\.$/);
  return {
    ...plan,
    measures: plan.measures.map((one) =>
      one.id === measure ? { ...one, definition: undefined } : one,
    ),
  };
};

const sdr = preset('sdr-leads');
const csm = preset('csm-expansion');
const enterprise = preset('enterprise-ae');
const ladder = revenue({}).components[0];

/** A plan with one fault, the rule that finds it, where, and what it costs by hand. */
const planted: readonly (readonly [
  fault: string,
  plan: Plan,
  rule: keyof typeof findingRules,
  place: string,
  money: number | undefined,
])[] = [
  [
    'a ladder that ends a step in .99',
    revenue(rungs([5e6, 50_000], [8e6, 75_000], [9_999_999.99, 100_000])),
    ...(['written-threshold', 'Bonus ladder, step 3', 25_000] as const),
  ],
  [
    'a base salary of less than half of the whole',
    changed('ae-target-pay', 'base-salary', { base: 100_000 }),
    ...(['unusual-mix', 'Base salary and pay mix, Base of on-target earnings', undefined] as const),
  ],
  [
    'an excellence point of 3.5 times target pay',
    changed('ae-target-pay', 'target-pay', points([0.7, 0.5], [1, 1], [1.3, 3.5])),
    ...(['unusual-mix', 'Base salary and pay mix, Leverage, last threshold', undefined] as const),
  ],
  [
    'more than half a million, in .01',
    retroactive([0, 0.05], [500_000.01, 0.07], [1e6, 0.1]),
    ...(['written-threshold', 'Tiered commission, tier 2', 10_000] as const),
  ],
  [
    'attainment of 79.99%',
    changed('executive-ladder', 'ladder', rungs([0.5, 50_000], [0.7999, 75_000], [1, 100_000])),
    ...(['written-threshold', 'Bonus ladder, step 2', 25_000] as const),
  ],
  [
    'a trigger of 99.99%',
    changed('milestone', 'milestone', { trigger: 0.9999 }),
    ...(['written-threshold', 'Milestone bonus, trigger', 50_000] as const),
  ],
  [
    'a tier at 99.99% that does not jump',
    marginal(tiers([0.5, 0.08], [0.9999, 0.12], [1.25, 0.15])),
    ...(['written-threshold', 'Tiered commission, tier 2', undefined] as const),
  ],
  [
    'retention of 109.99%',
    changed('csm-expansion', 'retention', {
      tiers: [
        { from: 1, bonus: 25_000 },
        { from: 1.0999, bonus: 50_000 },
      ],
    }),
    ...(['written-threshold', 'Retention bonus, tier 2', 25_000] as const),
  ],
  [
    'a step that pays less',
    revenue(rungs([5e6, 50_000], [8e6, 75_000], [10e6, 60_000])),
    ...(['falling-pay', 'Bonus ladder, step 3', 15_000] as const),
  ],
  [
    'a line that falls',
    revenue({ mode: 'linear', ...rungs([5e6, 50_000], [8e6, 75_000], [10e6, 60_000]) }),
    ...(['falling-pay', 'Bonus ladder, step 3', 15_000] as const),
  ],
  [
    'a rate on everything that falls',
    retroactive([0, 0.05], [500_000, 0.07], [1e6, 0.06]),
    ...(['falling-pay', 'Tiered commission, tier 3', 10_000] as const),
  ],
  [
    'retention that pays less for more',
    changed('csm-expansion', 'retention', {
      tiers: [
        { from: 1, bonus: 25_000 },
        { from: 1.1, bonus: 20_000 },
      ],
    }),
    ...(['falling-pay', 'Retention bonus, tier 2', 5_000] as const),
  ],
  [
    'a grid that gives less for more, and falls by discount all along',
    changed('volume-at-margin', 'matrix', {
      gives: 'pay',
      grid: {
        across: [0, 0.1, 0.2],
        rows: [
          { from: 0, gives: [300, 200, 0] },
          { from: 100, gives: [900, 700, 0] },
          { from: 200, gives: [600, 650, 0] },
        ],
      },
    }),
    ...(['falling-grid', 'Matrix, row 3, column 1', 300] as const),
  ],
  [
    'a large deal that pays less',
    dealSize([0, 0], [250_000, 0.01], [1e6, 0.005]),
    ...(['falling-pay', 'Deal-size accelerator, tier 3', 5_000] as const),
  ],
  [
    'an accelerator that falls',
    accelerator({ method: 'retroactive', ...steps([0, 0.9], [0.5, 1], [1, 1.5], [1.2, 1]) }),
    ...(['falling-pay', 'Accelerator, tier 4', 60_000] as const),
  ],
  [
    'a rate that more than doubles on everything',
    retroactive([0, 0.05], [500_000, 0.12], [1e6, 0.15]),
    ...(['cliff', 'Tiered commission, tier 2', 35_000] as const),
  ],
  [
    'a deal of a million that is worth three of 999,999',
    dealSize([0, 0], [250_000, 0.01], [1e6, 0.03]),
    ...(['cliff', 'Deal-size accelerator, tier 3', 20_000] as const),
  ],
  [
    'an accelerator that more than doubles at half of the quota',
    accelerator({ method: 'retroactive', ...steps([0, 0.5], [0.5, 1.2], [1, 1.5]) }),
    ...(['cliff', 'Accelerator, tier 2', 35_000] as const),
  ],
  [
    'a cap at what 100% pays',
    accelerator({ cap: 75_000 }),
    ...(['upside', 'Accelerator, cap', 30_000] as const),
  ],
  [
    'a cap below what 100% pays',
    marginal({ cap: 10_000 }),
    ...(['upside', 'Tiered commission, cap', 6_000] as const),
  ],
  [
    'a tier above the cap',
    accelerator({ cap: 90_000 }),
    ...(['hidden-step', 'Accelerator, tier 4', 15_000] as const),
  ],
  [
    'two steps above the cap',
    revenue({ cap: 60_000 }),
    ...(['hidden-step', 'Bonus ladder, step 3', 40_000] as const),
  ],
  [
    'a cap that no step reaches',
    revenue({ cap: 500_000 }),
    ...(['idle-limit', 'Bonus ladder, cap', undefined] as const),
  ],
  [
    'a cap above the bonus',
    changed('milestone', 'milestone', { cap: 60_000 }),
    ...(['idle-limit', 'Milestone bonus, cap', undefined] as const),
  ],
  [
    'a floor as high as the last step',
    revenue({ floor: 100_000 }),
    ...(['idle-limit', 'Bonus ladder, floor', 100_000] as const),
  ],
  [
    'a floor above the cap',
    revenue({ floor: 60_000, cap: 55_000 }),
    ...(['idle-limit', 'Bonus ladder, floor', 55_000] as const),
  ],
  [
    'events with a floor above their cap',
    changed('implementation', 'stages', { floor: 60_000, cap: 55_000 }),
    ...(['floor-above-cap', 'Project stages, floor', undefined] as const),
  ],
  [
    'a ladder with a gate and a floor above its cap',
    revenue({ floor: 60_000, cap: 55_000, gate: { measure: 'revenue', atLeast: 6e6 } }),
    ...(['idle-limit', 'Bonus ladder, floor', 55_000] as const),
  ],
  [
    'a gate below the first step',
    revenue({ gate: { measure: 'revenue', atLeast: 4e6 } }),
    ...(['idle-limit', 'Bonus ladder, gate', undefined] as const),
  ],
  [
    'a step that pays as the one below',
    revenue(rungs([5e6, 50_000], [8e6, 50_000], [10e6, 100_000])),
    ...(['idle-row', 'Bonus ladder, step 2', undefined] as const),
  ],
  [
    'a tier with the rate of the one below',
    marginal(tiers([0.5, 0.08], [1, 0.12], [1.25, 0.12])),
    ...(['idle-row', 'Tiered commission, tier 3', undefined] as const),
  ],
  [
    'a market that adds nothing',
    changed('markets', 'markets', rungs([2, 50_000], [3, 0])),
    ...(['idle-row', 'Bonus ladder, step 2', undefined] as const),
  ],
  [
    'an event that pays nothing',
    changed('implementation', 'stages', schedule(2_000, 0, 10_000)),
    ...(['idle-row', 'Project stages, event 2', undefined] as const),
  ],
  [
    'an objective without a weight',
    changed('mbo-manager', 'objectives', {
      objectives: [0.6, 0.4, 0].map((weight, k) => ({ objective: `Objective ${k + 1}`, weight })),
    }),
    ...(['idle-row', 'MBO objectives, objective 3', undefined] as const),
  ],
  [
    'events that all pay nothing',
    changed('enterprise-ae', 'spifs', schedule(0, 0)),
    ...(['idle-component', 'SPIFs', undefined] as const),
  ],
  [
    'a cap of 0',
    changed('collections', 'commission', { cap: 0 }),
    ...(['idle-component', 'Flat rate', undefined] as const),
  ],
  [
    'a launch that pays nothing',
    changed('implementation', 'launch', { bonus: 0 }),
    ...(['idle-component', 'Launch with a trained team', undefined] as const),
  ],
  [
    'a rate card of nothing',
    changed('expansion', 'expansion', { rates: [{ type: 'Renewal', rate: 0 }] }),
    ...(['idle-component', 'Expansion commission', undefined] as const),
  ],
  [
    'an accelerator twice',
    {
      ...enterprise,
      components: enterprise.components.flatMap((one) =>
        one.id === 'accelerator' ? [one, { ...one, id: 'accelerator-2' }] : [one],
      ),
    },
    ...(['doubled-component', 'Accelerator', 75_000] as const),
  ],
  [
    'a deadline of last year',
    changed('implementation', 'launch', { deadline: '2025-12-31' }),
    ...(['past-day', 'Launch with a trained team, deadline', undefined] as const),
  ],
  [
    'four measures',
    {
      ...sdr,
      measures: [
        ...sdr.measures,
        ...['a', 'b'].map((id) => ({ ...leadMeasure(enterprise), id, name: id })),
      ],
      components: [
        ...sdr.components,
        ...['a', 'b'].map((id) => ({ ...ladder, id, measure: id }) as Component),
      ],
    },
    ...(['many-measures', 'Measures', undefined] as const),
  ],
  [
    'a measure for nothing',
    { ...sdr, measures: [...sdr.measures, { ...leadMeasure(sdr), id: 'calls', name: 'calls' }] },
    ...(['idle-measure', 'calls', undefined] as const),
  ],
  [
    'markets of which nothing says what counts',
    unsaid('markets', 'markets'),
    ...(['undefined-measure', 'new markets', undefined] as const),
  ],
  [
    'meetings of which nothing says what counts',
    unsaid('sdr-leads', 'meetings'),
    ...(['undefined-measure', 'qualified meetings', undefined] as const),
  ],
  [
    'GRR that multiplies, of which nothing says what counts',
    unsaid('kept-customers', 'grr'),
    ...(['undefined-measure', 'GRR', undefined] as const),
  ],
  [
    'NRR that opens a gate, where the bonus by it is gone that said what counts',
    { ...csm, components: csm.components.filter(({ kind }) => kind !== 'retention') },
    ...(['undefined-measure', 'NRR', undefined] as const),
  ],
  [
    'a margin that a matrix reads, of which nothing says what counts',
    unsaid('volume-at-margin', 'margin'),
    ...(['undefined-measure', 'margin', undefined] as const),
  ],
  [
    'a step at two and a half times the quota',
    accelerator(steps([0, 0.5], [0.5, 1], [1, 1.5], [2.5, 2])),
    ...(['far-step', 'Accelerator, tier 4', undefined] as const),
  ],
  [
    'a tenth of the credit for nobody',
    {
      ...enterprise,
      creditSplits: [
        { role: 'AE', share: 0.7, isOverlay: false },
        { role: 'BDR', share: 0.2, isOverlay: false },
        { role: 'SE', share: 0.5, isOverlay: true },
      ],
    },
    ...(['lost-credit', 'Splits of credit', 200_000] as const),
  ],
];

describe('what is found in a plan', () => {
  test.each(presets.map((one) => [one.id, one] as const))('nothing in %s', (_, one) => {
    for (const language of ['en', 'da'] as const) {
      expect(findingsOf(planOf(one, language, year))).toEqual([]);
    }
  });

  test.each(kindNames.filter((kind) => kind !== 'commission'))(
    'nothing in a new component beside another: %s',
    (kind) => {
      const { plan } = withAdded(draftOf(marginal({})), kind);
      expect(findingsOf(plan).map(({ rule, place }) => [rule, place.en])).toEqual([]);
    },
  );

  test.each(planted)('%s is found once, with its money', (_, plan, rule, place, money) => {
    expect(parsePlan(plan)).toMatchObject({ ok: true });
    const found = findingsOf(plan);
    expect(found.map((one) => [one.rule, one.place.en])).toEqual([[rule, place]]);
    const amount = found[0]?.money?.amount;
    expect(amount === undefined ? undefined : Math.round(amount * 100) / 100).toBe(money);
    expect(found[0]?.is).toBe(money === undefined ? 'unclear' : 'costs');
    expect(found[0]?.sentence.da).not.toBe(found[0]?.sentence.en);
  });

  test.each(planted)('the repair of %s leaves nothing to find', (_, plan) => {
    const [found] = findingsOf(plan);
    if (!found?.repair) return;
    const { plan: repaired } = found.repair;
    expect(parsePlan(repaired)).toMatchObject({ ok: true });
    expect(findingsOf(repaired)).toEqual([]);
    expect(repaired).not.toEqual(plan);
    // Nothing is said to become what it was.
    const [, then, was] = /pays (.*), not (.*)$/.exec(found.repair.result.en) ?? ['', 'a', 'b'];
    expect(then).not.toBe(was);
  });

  test.each(planted)('what %s asks for leaves nothing to find once it is said', (_, plan) => {
    const [found] = findingsOf(plan);
    if (!found?.asks) return;
    const said = found.asks.withText('An invoice that is paid.');
    expect(parsePlan(said)).toMatchObject({ ok: true });
    expect(findingsOf(said)).toEqual([]);
    expect(parsePlan(found.asks.withText('x'.repeat(found.asks.longest))).ok).toBe(true);
    expect(parsePlan(found.asks.withText('x'.repeat(found.asks.longest + 1))).ok).toBe(false);
  });

  test('a measure needs no definition in money, of deals, as a total, or while nothing is paid for it', () => {
    const plan = unsaid('kept-customers', 'grr');
    const rulesWith = (change: Partial<Measure>) =>
      findingsOf({
        ...plan,
        measures: plan.measures.map((one) => (one.id === 'grr' ? { ...one, ...change } : one)),
      }).map(({ rule }) => rule);
    expect(rulesWith({})).toEqual(['undefined-measure']);
    expect(rulesWith({ fromDeals: 'grr' })).toEqual([]);
    expect(findingsOf(unsaid('implementation', 'projects'))).toEqual([]);
  });

  test('of a count that is paid over the team its source is asked for, not the total', () => {
    const plan = preset('team-quarter');
    const counted = plan.measures.map((one) => ({ ...one, unit: 'count' as const }));
    expect(findingsOf(plan)).toEqual([]);
    expect(findingsOf({ ...plan, measures: counted }).map(({ place }) => place.en)).toEqual([
      'sales',
    ]);
  });

  test('every rule finds something', () => {
    const found = new Set<string>(planted.map(([, , rule]) => rule));
    expect(Object.keys(findingRules).filter((rule) => !found.has(rule))).toEqual([]);
  });

  test('a cap that conditions lift is not the end of what can be earned', () => {
    const capped = { cap: 75_000 };
    const requires = {
      ...{ joined: 'all', of: [{ measure: 'bookings', atLeast: 1 }], each: null },
      ...{ does: 'cap', until: null },
    };
    expect(findingsOf(accelerator(capped)).map(({ rule }) => rule)).toEqual(['upside']);
    expect(findingsOf(accelerator({ ...capped, requires }))).toEqual([]);
  });

  /** The ladder earns 50,000, 75,000 and 100,000. */
  test('a cap or a floor that only what conditions raise comes past is not idle', () => {
    const foundWith = (until: number, limits: Record<string, unknown>) => {
      const requires = {
        ...{ joined: 'all', of: [{ measure: 'revenue', atLeast: 1 }], each: null },
        ...{ does: 'raise', until },
      };
      return findingsOf(revenue({ ...limits, requires })).map(({ sentence }) => sentence.en);
    };
    expect(foundWith(1.5, { cap: 120_000 })).toEqual([]);
    expect(foundWith(1.15, { cap: 120_000 })).toEqual([
      'The cap of 120,000 cuts nothing: the most is 115,000.',
    ]);
    expect(foundWith(1.5, { floor: 100_000 })).toEqual([]);
    expect(findingsOf(revenue({ floor: 100_000 })).map(({ rule }) => rule)).toEqual(['idle-limit']);
  });

  test('a component that pays nothing is removed with what was measured for it alone', () => {
    const added = withAdded(draftOf(enterprise), 'retention').plan;
    const components = added.components.map((one) =>
      one.kind === 'retention' ? { ...one, cap: 0 } : one,
    );
    const [found] = findingsOf({ ...added, components });
    expect(found?.repair?.label).toEqual({
      en: 'Remove Retention bonus, remove NRR',
      da: 'Fjern Fastholdelsesbonus, fjern NRR',
    });
    expect(found?.repair?.plan).toEqual(enterprise);
  });

  test('a measure that nothing follows is removed with its total', () => {
    const [lead] = enterprise.measures;
    const calls = { ...lead, id: 'calls', name: 'calls' };
    const together = {
      ...calls,
      id: 'team',
      name: 'team calls',
      total: { of: 'calls', over: 'team' },
    };
    const plan = { ...enterprise, measures: [lead, calls, together] } as Plan;
    const [found] = findingsOf(plan);
    expect(found?.repair?.label.en).toBe('Remove calls, team calls');
    expect(found?.repair?.plan).toEqual(enterprise);
  });

  test('rows that change nothing one after the other are removed together', () => {
    const plan = marginal(tiers([0.5, 0.08], [1, 0.12], [1.25, 0.12], [1.5, 0.12]));
    const [found] = findingsOf(plan);
    expect(found?.repair?.label.en).toBe('Remove tier 3, tier 4');
    expect(findingsOf(found?.repair?.plan ?? plan)).toEqual([]);
  });
});

const stopsIn = (plan: Plan): number => {
  const steps = findingsIn(plan);
  let stops = 0;
  for (let step = steps.next(); !step.done; step = steps.next()) stops++;
  return stops;
};

test('a plan is looked through in steps, a stop after every rule, so that keys are answered', () => {
  expect(stopsIn(enterprise)).toBeGreaterThanOrEqual(Object.keys(findingRules).length);
});

test('a component more is a step more of every rule that looks at components', () => {
  const ofNone = [
    'many-measures',
    'idle-measure',
    'undefined-measure',
    'lost-credit',
    'unusual-mix',
  ];
  const [component, ...others] = enterprise.components;
  if (!component) throw new Error('There is a component.');
  // Each for people of its own, so that nothing is found and looked through again.
  const first = { ...component, roles: ['AE'] };
  const another = { ...component, id: 'other', name: 'Other', roles: ['SE'] };
  const [one, more] = [[first], [first, another]].map((components) => ({
    ...enterprise,
    components: [...components, ...others],
  }));
  if (!one || !more) throw new Error('There are two plans.');
  expect(findingsOf(more)).toEqual([]);
  expect(stopsIn(more) - stopsIn(one)).toBe(Object.keys(findingRules).length - ofNone.length);
});
