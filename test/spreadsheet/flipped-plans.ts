import { dayNumber } from '../../src/engine/dates';
import type { Component } from '../../src/plan/kinds';
import { conditionsSchema, gateSchema } from '../../src/plan/kinds/entries';
import { type Measure, measureSchema } from '../../src/plan/measure';
import type { Deal, Payee } from '../../src/plan/people';
import { type Plan, planSchema } from '../../src/plan/plan';
import { common } from '../../src/plan/new-component';
import { prorations } from '../../src/plan/pay/proration/prorations';
import { paymentSchema } from '../../src/plan/payment/payment';
import { type Rules, following, measure } from '../../src/plan/presets/preset';
import { creditSplitSchema, paySplitSchema } from '../../src/plan/splits';
import { planWith } from './component-plans';
import { payeeOf } from './team-people';

/*
 * Every option of a plan that concerns crediting and payment, turned to its other values over deals in
 * which it matters. What cannot move a number is listed with the reason, and the list only shrinks.
 */

const quarter = { from: '2026-07-01', to: '2026-09-30' };
const on = (day: string) => dayNumber(day);
const [spring, summer, autumn] = ['2026-05-04', '2026-08-03', '2026-10-20'].map(on) as [
  number,
  number,
  number,
];

const expansion: Component = {
  ...{ kind: 'expansion', ...common('expansion'), model: 'reduced', renewalBase: true },
  rates: [
    { type: 'Upsell', rate: 0.08 },
    { type: 'Cross-sell', rate: 0.1 },
  ],
};
const commission: Component = {
  ...{ kind: 'commission', ...following('commission', 'sales'), method: 'marginal', quota: null },
  tiers: [
    { from: 0, rate: 0.01 },
    { from: 20_000, rate: 0.03 },
  ],
};
const rules: Rules = {
  roles: ['CSM', 'AE', 'Manager'],
  measures: [measure('sales', 'sales')],
  components: [expansion, commission],
  creditSplits: [
    { role: 'CSM', share: 0.4, isOverlay: false },
    { role: 'AE', share: 0.6, isOverlay: false },
    { role: 'Manager', share: 0.1, isOverlay: true },
  ],
  paySplits: [
    { role: 'CSM', share: 0.3 },
    { role: 'AE', share: 0.7 },
  ],
  payment: {
    instalments: [
      { share: 0.5, due: { on: 'period-end', days: 30 } },
      { share: 0.5, due: { on: 'trigger', trigger: 'collection' } },
    ],
    equityShare: 0.2,
  },
};
export const basePlan: Plan = planWith(rules);

const deal = (name: string, renewed: number, more: Partial<Deal> = {}): Deal => ({
  ...{ deal: name, customer: name, type: 'Cross-sell', closer: '', current: 0, renewed },
  ...{ booked: summer, signed: spring, invoiced: spring, recognised: spring, collected: spring },
  owners: { CSM: { name: 'Cleo' }, AE: { name: 'Anna' }, Manager: { name: 'Mona' } },
  measure: '',
  ...more,
});

/** Each amount is a sum that no others make. */
export const deals: readonly Deal[] = [
  deal('booked', 10_000),
  deal('signed', 2_000, { booked: spring, signed: summer }),
  deal('invoiced', 4_000, { booked: spring, invoiced: summer }),
  deal('recognised', 8_000, { booked: spring, recognised: summer }),
  deal('collected', 16_000, { booked: spring, collected: summer }),
  deal('registered late', 32_000, { registered: autumn }),
  deal('cancelled', 1_111, { cancelled: summer + 9 }),
  deal('cancelled later', 2_222, { booked: spring, cancelled: summer }),
  deal('in part', 3_333, { delivered: 0.5 }),
  deal('of one owner', 4_444, { owners: { AE: { name: 'Anna' } } }),
  deal('returned', -555),
  deal('less', 600, { type: 'Upsell', current: 1_000 }),
  deal('booked', 10_000),
  deal('other', 77, {
    ...{ booked: on('2026-07-05'), currency: 'EUR' },
    ...{ closer: 'AE', source: 'cross-sell' },
  }),
];
export const payees: readonly Payee[] = [
  payeeOf({ name: 'Cleo', role: 'CSM', manager: 'Anna' }),
  payeeOf({
    ...{ name: 'Anna', role: 'AE', team: 'One', quotas: { bonus: 1_000 }, base: 100_000 },
    results: { mbo: [0.95, 0.95] },
  }),
  // From the third day of the period, a Friday.
  payeeOf({ name: 'Mona', role: 'Manager', team: 'one', from: on('2026-07-03') }),
];

export interface Flip {
  readonly title: string;
  readonly plan: Plan;
  /** The plan before, where it is another than the base. */
  readonly from?: Plan;
  /** What it says when and in what is paid, and not how much. */
  readonly isPayment?: true;
}

const withMeasure = (more: Partial<Measure>): Plan => ({
  ...basePlan,
  measures: basePlan.measures.map((one) => ({ ...one, ...more })),
});

/** Every other word that a field of measures may hold. */
const choices = Object.entries(measureSchema.entries).flatMap(([field, schema]): Flip[] =>
  'options' in schema && field !== 'unit'
    ? schema.options
        .filter((option) => option !== basePlan.measures[0]?.[field as keyof Measure])
        .map((option) => ({
          title: `measures.${field} ${option}`,
          plan: withMeasure({ [field]: option }),
        }))
    : [],
);

const payment = (title: string, more: Partial<Plan['payment']>): Flip => ({
  ...{ title: `payment.${title}`, isPayment: true },
  plan: { ...basePlan, payment: { ...basePlan.payment, ...more } },
});
const [first, second] = basePlan.payment.instalments as [
  Plan['payment']['instalments'][number],
  Plan['payment']['instalments'][number],
];
const split = <T extends 'creditSplits' | 'paySplits'>(
  of: T,
  list: Plan[T],
  what: string,
): Flip => ({
  ...{ title: `${of}.${what}`, plan: { ...basePlan, [of]: list } },
});

/** The share of a role without an owner goes to the others, who are overlays or not. */
function toThoseThere(
  change: (split: Plan['creditSplits'][number]) => Plan['creditSplits'][number] = (one) => one,
): Plan {
  const plan = withMeasure({ missingOwners: 'shared' });
  return { ...plan, creditSplits: plan.creditSplits.map(change) };
}

/** Two quotas of one measure; Anna has one of her own of the second. */
function withQuotas(more: Partial<Component> = {}): Plan {
  const bonus = {
    ...{ kind: 'milestone', ...following('bonus', 'sales'), quota: 50_000, pays: 'share' },
    ...{ bonus: 0.01, trigger: 1, partial: { kind: 'none' }, ...more },
  } as Component;
  const tiers = [{ from: 0, rate: 0.01 }];
  const first = { ...commission, quota: 40_000, tiers } as Component;
  return { ...basePlan, components: [first, bonus] };
}
/** A quota of which somebody is there for a part of the period has a part. */
const withQuota: Plan = {
  ...basePlan,
  components: [
    expansion,
    {
      ...commission,
      quota: 10_000,
      tiers: [
        { from: 0, rate: 0.01 },
        { from: 0.02, rate: 0.03 },
      ],
    } as Component,
  ],
};

/** A gate on a measure, of which the second has no credit; what is beside it tells them apart. */
function gatedBy(of: string, atLeast = 1, share?: 'quota', beside = 0.001): Plan {
  const gate = { measure: of, atLeast, ...(share && { of: share }) };
  const quota = 40_000;
  const ofAll = (rate: number) => ({ quota, tiers: [{ from: 0, rate }] });
  const components = [
    { ...commission, ...ofAll(0.01), gate } as Component,
    { ...commission, ...ofAll(beside), id: 'beside' } as Component,
  ];
  return { ...basePlan, measures: [...basePlan.measures, measure('retained', 'r')], components };
}

/** Conditions of which one is met; what is beside them tells them apart. */
function requiring(beside: number, more: Partial<NonNullable<Component['requires']>> = {}): Plan {
  const requires = {
    ...{ joined: 'all', each: null, does: 'rate', until: 0.5 },
    of: [
      { measure: 'sales', atLeast: 1 },
      { measure: 'sales', atLeast: 1e9 },
    ],
    ...more,
  };
  const ofAll = (rate: number) => ({ quota: 40_000, tiers: [{ from: 0, rate }] });
  const components = [
    { ...commission, ...ofAll(0.01), cap: 10, requires } as Component,
    { ...commission, ...ofAll(beside), id: 'beside' } as Component,
  ];
  return { ...basePlan, components };
}

/** Objectives of which each must be so much; Anna has achieved 95 % of both. */
function objectives(each: number): Plan {
  const mbo: Component = {
    ...{ kind: 'mbo', ...common('mbo'), target: 1_000, minimum: null, maximum: null },
    objectives: ['A', 'B'].map((objective) => ({ objective, weight: 0.5 })),
    requires: { joined: 'all', of: [], each, does: 'nothing', until: null },
  };
  return { ...basePlan, components: [mbo] };
}

/** The commission follows what a team, or everybody below a manager, is credited; Anna leads Cleo. */
function together(total: Measure['total']): Plan {
  const all = { ...measure('together', 'together'), total };
  const components = [{ ...commission, measure: 'together' } as Component];
  return { ...basePlan, measures: [...basePlan.measures, all], components };
}

/** A factor of sales themselves, or of what of one's own quota is reached. */
function multiplied(at: object, second = 0.01): Plan {
  const factor = {
    ...{ kind: 'multiplier', ...common('factor'), measure: 'sales', of: ['commission'] },
    ...{ mode: 'highest', factors: [0.5, 1_000].map((from, k) => ({ from, factor: 1 + k })) },
    ...at,
  } as Component;
  const own = { ...commission, quota: 10_000, tiers: [{ from: 0, rate: second }] } as Component;
  return { ...basePlan, components: [own, factor] };
}

/** The second tier pays by its own method. */
const byTier = (method: 'marginal' | 'retroactive'): Plan => {
  const tiers = [
    { from: 0, rate: 0.01, method: 'marginal' },
    { from: 1_000, rate: 0.03, method },
  ];
  const own = { ...commission, methods: 'each', tiers } as Component;
  return { ...basePlan, components: [expansion, own] };
};

/** Deals count by their weight. All are upsells or cross-sells, and of no product. */
const weighing = (by: 'type' | 'product' | 'source', weight: number, others: number): Plan => ({
  ...basePlan,
  components: [
    expansion,
    commission,
    {
      ...{ kind: 'credit-weights', ...common('weights'), measure: 'sales', by, others },
      weights: [{ of: 'cross-sell', weight }],
    },
  ],
});

/** A deal of July is in euros, whose rate is another from September on. */
const inEuros = (more: Partial<Component> = {}): Plan => ({
  ...basePlan,
  components: [
    commission,
    {
      ...{ kind: 'currencies', ...common('rates'), fixed: 'last-day', ...more },
      rates: [
        { currency: 'EUR', from: on('2026-01-01'), rate: 0.125 },
        { currency: 'EUR', from: on('2026-09-01'), rate: 0.25 },
      ],
    } as Component,
  ],
});

/** One deal says who closes it, and where it comes from, at two rates. */
const ofNames = (more: Partial<Component> = {}): Plan => ({
  ...basePlan,
  components: [
    {
      ...{ ...expansion, model: 'by-closer', renewalBase: false, ...more },
      rates: ['AE', 'cross-sell'].flatMap((closer, k) => [
        { closer, type: 'cross-sell', rate: 0.25 + k / 2 },
        { closer, type: 'renewal', rate: 0 },
      ]),
    } as Component,
  ],
});

/** What Anna's deals come to, paid as a share of a base. */
function retained(fromDeals?: 'nrr' | 'grr' | 'expansion'): Plan {
  const ratio = measure('kept', 'kept', 'percent', fromDeals && { fromDeals });
  const target = {
    ...{ kind: 'on-target', ...following('kept', 'kept'), mode: 'marginal', target: 100 },
    ...{ quota: 1, roles: ['AE'], points: [{ from: 0, share: 1 }] },
  } as Component;
  return { ...basePlan, measures: [...basePlan.measures, ratio], components: [commission, target] };
}

/** Of what the commission pays for all sales, a part is paid; deals name no measure, so it counts nothing. */
const onPart = (more: Partial<Component> = {}): Plan => ({
  ...basePlan,
  measures: [...basePlan.measures, measure('recurring', 'recurring')],
  components: [
    commission,
    { ...commission, id: 'beside' } as Component,
    {
      ...{ kind: 'paid-part', ...common('part'), measure: 'sales', part: 'recurring' },
      ...{ of: ['commission'], restRate: 0, onTarget: 1, ...more },
    } as Component,
  ],
});

export const flips: readonly Flip[] = [
  ...choices,
  ...prorations.slice(1).map((proration) => ({
    title: `proration ${proration}`,
    from: withQuota,
    plan: { ...withQuota, proration },
  })),
  ...(['team', 'manager'] as const).map((over) => ({
    title: `measures.total ${over}`,
    from: together(undefined),
    plan: together({ of: 'sales', over }),
  })),
  { title: 'measures.cutOffDays 30', plan: withMeasure({ cutOffDays: 30 }) },
  ...(['nrr', 'grr', 'expansion'] as const).map((fromDeals) => ({
    title: `measures.fromDeals ${fromDeals}`,
    from: retained(),
    plan: retained(fromDeals),
  })),
  { title: 'measures.unit count', plan: withMeasure({ unit: 'count' }) },
  { title: 'effective.from', plan: { ...basePlan, effective: { ...quarter, from: '2026-08-01' } } },
  { title: 'effective.to', plan: { ...basePlan, effective: { ...quarter, to: '2026-07-31' } } },
  split('creditSplits', basePlan.creditSplits.slice(1), 'role'),
  split(
    'creditSplits',
    basePlan.creditSplits.map((one) => ({ ...one, share: one.share / 2 })),
    'share',
  ),
  // An overlay has nothing of the share of a role that is not there.
  {
    title: 'creditSplits.isOverlay',
    from: toThoseThere(),
    plan: toThoseThere((one) => ({ ...one, isOverlay: one.role !== 'AE' })),
  },
  split('paySplits', [{ role: 'AE', share: 1 }], 'role'),
  split(
    'paySplits',
    basePlan.paySplits.map((one) => ({ ...one, share: 0.5 })),
    'share',
  ),
  // What a component's own options do: a method for each tier, and limits of each deal.
  {
    title: 'components.methods each',
    from: byTier('marginal'),
    plan: byTier('retroactive'),
  },
  ...(['dealLeast', 'dealMost'] as const).map((limit) => ({
    title: `components.${limit}`,
    plan: { ...basePlan, components: [{ ...expansion, [limit]: 700 } as Component, commission] },
  })),
  ...(
    [
      ['weights', weighing('type', 0.25, 0.5)],
      ['by', weighing('product', 0.5, 0.75)],
      ['by source', weighing('source', 0.5, 0.75)],
      ['others', weighing('type', 0.5, 0)],
    ] as const
  ).map(([option, plan]) => ({
    title: `components.${option} of credit`,
    from: weighing('type', 0.5, 0.75),
    plan,
  })),
  ...(
    [
      ['of', { of: ['commission', 'beside'] }],
      ['part', { part: 'sales' }],
      ['restRate', { restRate: 0.5 }],
    ] as const
  ).map(([option, more]) => ({
    title: `components.${option} of a part`,
    from: onPart(),
    plan: onPart(more as never),
  })),
  {
    title: 'components.namedBy',
    from: ofNames(),
    plan: ofNames({ namedBy: 'source' } as never),
  },
  {
    title: 'components.deals of currencies',
    from: inEuros(),
    plan: inEuros({ deals: 'own-day' } as never),
  },
  {
    title: 'components.roles',
    plan: { ...basePlan, components: [{ ...expansion, roles: ['AE'] }, commission] },
  },
  {
    title: 'components.at attainment',
    from: multiplied({}, 0.017),
    plan: multiplied({ at: 'attainment' }, 0.017),
  },
  {
    title: 'components.ownQuotas',
    from: withQuotas(),
    plan: withQuotas({ ownQuotas: 'typed' }),
  },
  { title: 'components.gate.measure', from: gatedBy('sales'), plan: gatedBy('retained') },
  {
    title: 'components.gate.atLeast',
    from: gatedBy('sales', 1, undefined, 0.002),
    plan: gatedBy('sales', 1e9, undefined, 0.002),
  },
  {
    title: 'components.gate.of',
    from: gatedBy('sales', 2, undefined, 0.003),
    plan: gatedBy('sales', 2, 'quota', 0.003),
  },
  ...(
    [
      ['joined', { joined: 'any' }, 0.01],
      ['of', { of: [{ measure: 'sales', atLeast: 1 }] }, 0.011],
      ['does', { does: 'cap', until: 5 }, 0.012],
      ['until', { until: 0.25 }, 0.013],
    ] as const
  ).map(([field, more, beside]) => ({
    title: `components.requires.${field}`,
    from: requiring(beside),
    plan: requiring(beside, more as never),
  })),
  {
    title: 'components.requires.each',
    from: objectives(0.9),
    plan: objectives(1),
  },
  payment('equityShare', { equityShare: 0.5 }),
  payment('instalments.share', {
    instalments: [
      { ...first, share: 0.25 },
      { ...second, share: 0.75 },
    ],
  }),
  payment('instalments.due.days', {
    instalments: [{ ...first, due: { on: 'period-end', days: 45 } }, second],
  }),
  payment('instalments.due.day', {
    instalments: [{ ...first, due: { on: 'day', day: '2026-12-24' } }, second],
  }),
  payment('instalments.due.on', { instalments: [second, first] }),
];

/** What moves no number, and why. */
export const unmoved: Readonly<Record<string, string>> = {
  document: 'the version of the form',
  language: 'words',
  name: 'words',
  version: 'counts approvals',
  status: 'words, and when the plan is final',
  reviewAfterDays: 'words: when the targets are looked at again',
  period: 'names the periods before and after',
  currency: 'the amounts are the same in another currency',
  roles: 'names',
  log: 'what was approved and when',
  exports: 'how a system of record is read; what comes of it are deals',
  'measures.id': 'a name inside the document',
  'measures.name': 'words',
  'payment.instalments.due.trigger': 'what is waited for; it has no day',
};

/** Every field of a plan by its path, down to what is chosen. What a component pays is its kind's. */
export const paths: readonly string[] = [
  ...Object.keys(planSchema.entries).filter(
    (field) => !['measures', 'components', 'creditSplits', 'paySplits', 'payment'].includes(field),
  ),
  ...Object.keys(measureSchema.entries).map((field) => `measures.${field}`),
  ...Object.keys(creditSplitSchema.entries).map((field) => `creditSplits.${field}`),
  ...Object.keys(paySplitSchema.entries).map((field) => `paySplits.${field}`),
  ...Object.keys(paymentSchema.entries).map((field) => `payment.${field}`),
  'components.ownQuotas',
  ...Object.keys(conditionsSchema.entries).map((field) => `components.requires.${field}`),
  ...Object.keys(gateSchema.entries).map((field) => `components.gate.${field}`),
];
