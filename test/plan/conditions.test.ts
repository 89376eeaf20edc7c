import { planDifferences } from '../../src/plan/document/differences';
import { parsePlan } from '../../src/plan/document/parse-plan';
import { kinds } from '../../src/plan/all-kinds';
import type { Component } from '../../src/plan/kinds';
import { partOf } from '../../src/plan/parts';
import { payeePay } from '../../src/plan/payee/payee-pay';
import { statement } from '../../src/plan/payee/statement';
import { comesTo } from '../../src/plan/component-places';
import { conditionPieces } from '../../src/plan/conditions/condition-words';
import { sentence } from '../../src/plan/pay/sentence';
import { type Agreed, conditionFields } from '../../src/plan/conditions/conditions';
import { takenWords } from '../../src/plan/pay/taken-words';
import { scenarioInputs } from '../../src/plan/scenarios/scenarios';
import { calculatedTeam, usualAssumptions } from '../../src/plan/payee/team';
import { common } from '../../src/plan/new-component';
import { following, measure } from '../../src/plan/presets/preset';
import { planWith } from '../spreadsheet/component-plans';
import { payeeOf } from '../spreadsheet/team-people';

const measures = [
  measure('sales', 'sales'),
  measure('meetings', 'meetings', 'count'),
  measure('nrr', 'NRR', 'percent'),
];
const calls = { measure: 'meetings', atLeast: 10 };
const half: Agreed['of'][number] = { measure: 'sales', atLeast: 0.5, of: 'quota' };
const kept = { measure: 'nrr', atLeast: 0.95 };
const requiring = (requires: Partial<Agreed>, more: Partial<Component> = {}) =>
  planWith({
    measures,
    components: [
      {
        ...{ kind: 'commission', ...following('commission', 'sales'), method: 'marginal' },
        ...{ quota: 100_000, tiers: [{ from: 0, rate: 0.1 }] },
        requires: {
          ...{ joined: 'all', of: [calls, half], each: null, does: 'nothing', until: null },
          ...requires,
        },
        ...more,
      } as Component,
    ],
  });
const sold = (sales: number, meetings: number, more: object = {}) =>
  payeeOf({ credited: { sales, meetings }, ...more });
const paid = (plan: ReturnType<typeof requiring>, ...payees: ReturnType<typeof sold>[]) =>
  payees.map((payee) => payeePay(plan, payee).payout);

test('all of some conditions, or any of them, must be met', () => {
  const payees = [sold(50_000, 10), sold(50_000, 9), sold(49_999.99, 10), sold(49_999.99, 9)];
  expect(paid(requiring({}), ...payees)).toEqual([5000, 0, 0, 0]);
  expect(paid(requiring({ joined: 'any' }), ...payees)).toEqual([5000, 5000, 5000, 0]);
});

test('a condition follows the payee’s own quota', () => {
  const plan = requiring({ of: [half] });
  expect(
    paid(plan, sold(50_000, 0, { quota: 200_000 }), sold(20_000, 0, { quota: 40_000 })),
  ).toEqual([0, 2000]);
});

/** 1,000 for two objectives of one half each, of which each must be reached by 90 %. */
test('each result of a component must be reached, or any one of them', () => {
  const mbo = (joined: 'all' | 'any'): Component => ({
    ...{ kind: 'mbo', ...common('mbo'), target: 1_000, minimum: null, maximum: null },
    objectives: ['A', 'B'].map((objective) => ({ objective, weight: 0.5 })),
    requires: { joined, of: [], each: 0.9, does: 'nothing', until: null },
  });
  const reached = [
    [0.9, 0.9],
    [0.9, 0.89],
    [0.89, 2],
    [0.5, 0.5],
  ] as const;
  const payees = reached.map((shares) => payeeOf({ results: { mbo: [...shares] } }));
  const plan = (joined: 'all' | 'any') => planWith({ measures, components: [mbo(joined)] });
  expect(paid(plan('all'), ...payees)).toEqual([900, 0, 0, 0]);
  expect(paid(plan('any'), ...payees)).toEqual([900, 895, 1445, 0]);
});

test('results that need not be so much each are no condition', () => {
  const mbo: Component = {
    ...{ kind: 'mbo', ...common('mbo'), target: 1_000, minimum: null, maximum: null },
    objectives: ['A', 'B'].map((objective) => ({ objective, weight: 0.5 })),
    requires: { joined: 'all', of: [kept], each: null, does: 'nothing', until: null },
  };
  const plan = planWith({ measures, components: [mbo] });
  const payees = [0.95, 0.94].map((nrr) =>
    payeeOf({ credited: { nrr }, results: { mbo: [-1, 1] } }),
  );
  expect(paid(plan, ...payees)).toEqual([500, 0]);
});

test('results of which one is no share cannot each be so much', () => {
  const whole = requiring({});
  const issuesOf = (component: object) => {
    const requires = { joined: 'all', of: [], each: 1, does: 'nothing', until: null };
    const parsed = parsePlan({ ...whole, components: [{ ...component, requires }] });
    return parsed.ok ? [] : parsed.issues.map((issue) => issue.message.en);
  };
  const sampleOf = (kind: 'events' | 'collections' | 'mbo') =>
    kinds[kind].sample(kind, measure('sales', 'sales'), 'en');
  expect(issuesOf(sampleOf('mbo'))).toEqual([]);
  for (const kind of ['events', 'collections'] as const) {
    expect(issuesOf(sampleOf(kind))).toEqual(['It has no results in percent.']);
  }
});

test('the number of a condition is read and set where it stands, in its unit, and no other', () => {
  const plan = requiring({ does: 'rate', until: 0.5 });
  const numbersOf = (requires: Partial<Agreed>) =>
    plan.components.flatMap((one) => {
      const changed = { ...one, requires: one.requires && { ...one.requires, ...requires } };
      return conditionFields(plan, changed as Component).map(({ id, unit, get }) =>
        [id, unit, get(changed as Component)].join(),
      );
    });
  expect(numbersOf({})).toEqual([
    'condition0,count,10',
    'condition1,percent,0.5',
    'until,percent,0.5',
  ]);
  const lifted: Partial<Agreed> = { of: [], each: 0.8, does: 'cap', until: 6000 };
  expect(numbersOf(lifted)).toEqual(['each,percent,0.8', 'until,money,6000']);
  expect(numbersOf({ of: [], until: null })).toEqual([]);
  const [component] = plan.components;
  const set = component && conditionFields(plan, component)[1]?.set(component, 0.75);
  expect(set?.requires?.of).toEqual([calls, { ...half, atLeast: 0.75 }]);
});

test('until then a share of what is earned is paid, before the floor and the cap', () => {
  const plan = requiring({ does: 'rate', until: 0.25 }, { floor: 1500, cap: 4000 });
  expect(paid(plan, sold(80_000, 10), sold(80_000, 0), sold(40_000, 10))).toEqual([
    4000, 2000, 1500,
  ]);
});

test('once they are met more is paid of what is earned, before the floor and the cap', () => {
  const plan = (more: Partial<Component>) => requiring({ does: 'raise', until: 1.5 }, more);
  const payees = [sold(80_000, 10), sold(80_000, 9), sold(10_000, 10), sold(60_000, 10)];
  expect(paid(plan({}), ...payees)).toEqual([12_000, 8000, 1000, 9000]);
  expect(paid(plan({ floor: 1500, cap: 10_000 }), ...payees)).toEqual([10_000, 8000, 1500, 9000]);
});

/** 4 % of sales, and 6 % of all of it where ten meetings were held. */
test('a rate of 6 % instead of 4 % is one and a half times of it', () => {
  const plan = requiring({ of: [calls], does: 'raise', until: 1.5 }, {
    tiers: [{ from: 0, rate: 0.04 }],
  } as Partial<Component>);
  expect(paid(plan, sold(80_000, 9), sold(80_000, 10))).toEqual([3200, 4800]);
});

test('of the year, what was paid before they were met is raised as well', () => {
  const plan = requiring({ of: [calls], does: 'raise', until: 1.5 }, { hasPrior: true });
  const first = sold(30_000, 6);
  const second = sold(20_000, 4, { prior: { sales: 30_000, meetings: 6 } });
  const third = sold(10_000, 0, { prior: { sales: 50_000, meetings: 10 } });
  expect(paid(plan, first, second, third)).toEqual([3000, 4500, 1500]);
});

test.each<[Partial<Agreed>, object, string, string]>([
  [
    { does: 'raise', until: 1.5, of: [calls] },
    {},
    ' Once 10 meetings is reached, it pays 150% of what is earned.',
    ' Når 10 meetings er nået, udbetales 150\u00a0% af det optjente.',
  ],
  [
    { does: 'raise', until: 1.5, of: [half] },
    { floor: 1, cap: 9 },
    ' Once 50% of own quota of sales is reached, it pays 150% of what is earned before floor and cap.',
    ' Når 50\u00a0% af egen kvote for sales er nået, udbetales 150\u00a0% af det optjente før minimum og loft.',
  ],
  [
    { does: 'rate', until: 0.25, of: [calls] },
    { cap: 9, hasPrior: true },
    ' It pays 25% of what is earned in the year before the cap until 10 meetings is reached.',
    ' Der udbetales 25\u00a0% af det, der er optjent i året, før loftet, til 10 meetings er nået.',
  ],
])('the rule says which way pay goes, and of what: %j', (requires, more, en, da) => {
  const plan = requiring(requires, more);
  const [component] = plan.components;
  if (!component) throw new Error('There is one.');
  const part = partOf(plan, component);
  const said = (language: 'en' | 'da') =>
    comesTo(
      sentence(conditionPieces(plan, component, language), language),
      part,
      conditionFields(plan, component),
    );
  expect([said('en'), said('da')]).toEqual([en, da]);
});

test('the cap is lifted once they are met, to another or none', () => {
  const [to, none] = [6000, null].map((until) => requiring({ does: 'cap', until }, { cap: 2000 }));
  const payees = [sold(80_000, 10), sold(80_000, 9)];
  expect(to && paid(to, ...payees)).toEqual([6000, 2000]);
  expect(none && paid(none, ...payees)).toEqual([8000, 2000]);
});

test('of the year, what is held is released, and what is not paid is lost', () => {
  const plan = (does: Agreed['does']) => requiring({ does, of: [calls] }, { hasPrior: true });
  const first = sold(30_000, 6);
  const second = sold(20_000, 4, { prior: { sales: 30_000, meetings: 6 } });
  expect(paid(plan('held'), first, second)).toEqual([0, 5000]);
  expect(paid(plan('nothing'), first, second)).toEqual([0, 2000]);
});

test('the statement says that what was held back is released, and not that a floor did it', () => {
  const second = sold(20_000, 4, { prior: { sales: 30_000, meetings: 6 } });
  const said = (requires: Partial<Agreed>, more: Partial<Component> = {}) =>
    statement(requiring({ of: [calls], ...requires }, { hasPrior: true, ...more }), second).lines[0]
      ?.sentence ?? '';
  const released = 'The conditions are met now: with what was held back before it is';
  expect(said({ does: 'held' })).toContain(`${released} 5,000.`);
  expect(said({ does: 'held' }, { floor: 1_000 })).toContain(`${released} 5,000.`);
  // A quarter of 3,000 was paid before.
  expect(said({ does: 'rate', until: 0.25 })).toContain(`${released} 4,250.`);
  expect(said({ does: 'held' }, { cap: 4_000 })).toContain('The cap of the year makes it 4,000.');
});

test('the most that can be paid is with the conditions met', () => {
  const mostOf = (until: number | null) => {
    const plan = requiring({ does: 'cap', until }, { cap: 2000 });
    return calculatedTeam(plan, [sold(1, 0)], undefined, usualAssumptions(plan)).values('largest');
  };
  expect([mostOf(6000), mostOf(null)]).toEqual([[6000], [Infinity]]);
});

test('the most that can be paid is what they raise it to', () => {
  const bonus: Component = {
    ...{ kind: 'milestone', ...following('bonus', 'sales'), quota: 100_000, bonus: 1000 },
    ...{ pays: 'amount', trigger: 1, partial: { kind: 'none' } },
    requires: { joined: 'all', of: [calls], each: null, does: 'raise', until: 1.5 },
  };
  const mostOf = (cap: number | null) => {
    const plan = planWith({ measures, components: [{ ...bonus, cap }] });
    return calculatedTeam(plan, [sold(1, 0)], undefined, usualAssumptions(plan)).values('largest');
  };
  expect([mostOf(null), mostOf(1200)]).toEqual([[1500], [1200]]);
});

test('a scenario sets what it counts: the cap once lifted, and no condition', () => {
  const set = (requires: Partial<Agreed>, more: Partial<Component> = {}) =>
    scenarioInputs(requiring(requires, more)).map(({ key }) => key.split('.')[1]);
  expect(set({ does: 'cap', until: 6000 }, { cap: 2000 })).toEqual([
    'quota',
    '0',
    '0',
    'cap',
    'until',
  ]);
  expect(set({ does: 'rate', until: 0.5 })).toEqual(['quota', '0', '0']);
  expect(set({ does: 'raise', until: 1.5 })).toEqual(['quota', '0', '0', 'until']);
});

test('the statement says that they raise what is paid', () => {
  const raise: Partial<Agreed> = { of: [calls], does: 'raise', until: 1.5 };
  const said = (payee: ReturnType<typeof sold>, more: Partial<Component> = {}) =>
    statement(requiring(raise, more), payee).lines[0]?.sentence ?? '';
  expect(said(sold(80_000, 10))).toContain('The conditions are met, which makes it 12,000.');
  expect(said(sold(80_000, 9))).not.toContain('conditions');
  expect(said(sold(80_000, 10), { cap: 9000 })).toContain(
    'With its conditions met, the cap makes it 9,000.',
  );
  expect(said(sold(10_000, 10), { floor: 2000 })).toContain('The floor makes it 2,000.');
  const second = sold(20_000, 4, { prior: { sales: 30_000, meetings: 6 } });
  expect(said(second, { hasPrior: true } as Partial<Component>)).toContain(
    'The conditions are met for all of the year, which makes it 4,500.',
  );
});

test('the statement says that they are not met', () => {
  const said = (requires: Partial<Agreed>, more: Partial<Component> = {}) =>
    statement(requiring(requires, more), sold(80_000, 9)).lines[0]?.sentence ?? '';
  expect(said({})).toContain('The conditions are not met.');
  expect(said({ does: 'rate', until: 0.25 })).toContain(
    'The conditions are not met, which makes it 2,000.',
  );
  expect(said({ does: 'cap', until: 6000 }, { cap: 2000 })).toContain(
    'Its conditions are not met, so the cap makes it 2,000.',
  );
});

test.each([
  ['none at all', { of: [] }, {}, 'The conditions hold none.'],
  [
    'a quota that nobody has',
    { of: [{ ...kept, of: 'quota' as const }] },
    {},
    'No component has a quota of the measure.',
  ],
  ['results that it has not', { each: 1 }, {}, 'It has no results in percent.'],
  ['no cap to lift', { does: 'cap' as const, until: 1 }, {}, 'There is no cap to lift.'],
  ['pay held of no year', { does: 'held' as const }, {}, 'Only of the year can pay be held back.'],
  [
    'a share above 1',
    { does: 'rate' as const, until: 1.5 },
    {},
    'The share that is paid is not from 0 to 100%.',
  ],
  [
    'more that is no more',
    { does: 'raise' as const, until: 1 },
    {},
    'What is paid once they are met is not above 100%.',
  ],
  [
    'more that is not said',
    { does: 'raise' as const, until: null },
    {},
    'What is paid once they are met is not above 100%.',
  ],
])('%s is refused', (_, requires, more, message) => {
  const whole = requiring({});
  const components = whole.components.map((one) => ({
    ...one,
    ...more,
    requires: { ...one.requires, ...requires },
  }));
  const parsed = parsePlan({ ...whole, components });
  expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.message.en)).toEqual([message]);
});

test('differences say what conditions are and do', () => {
  expect(planDifferences(requiring({}), requiring({ joined: 'any', of: [kept] }))).toEqual([
    'Tiered commission, Conditions that must be met: All of them → Any of them',
    'Tiered commission, Conditions on: meetings, of own quota of sales → NRR',
    'Tiered commission, Condition 1: 10 → 95%',
    'Tiered commission, Condition 2: 50% → –',
  ]);
});

test('where one result alone is shown, it is said how they are taken', () => {
  const taken = (plan: ReturnType<typeof requiring>) => {
    const [first] = plan.components;
    return first && takenWords(plan, partOf(plan, first), 'en');
  };
  expect(taken(requiring({}))).toBe('With its conditions met.');
  expect(taken(requiring({ does: 'cap', until: null }, { cap: 1 }))).toBe(
    'With the cap that its conditions lift.',
  );
  expect(taken(requiring({ does: 'raise', until: 1.5 }))).toBe('Before its conditions are met.');
});
