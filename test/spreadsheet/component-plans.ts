import '../../src/plan/all-rules';
import type { Language } from '../../src/engine/words';
import { common } from '../../src/plan/new-component';
import type { Component, KindName } from '../../src/plan/kinds';
import { kindNames, kinds } from '../../src/plan/all-kinds';
import type { Measure } from '../../src/plan/measure';
import { parsePlan } from '../../src/plan/document/parse-plan';
import type { Plan } from '../../src/plan/plan';
import { type Rules, following, measure, planOf } from '../../src/plan/presets/preset';
import { presets } from '../../src/plan/presets/presets';

/** Plans that a sheet is tried with: every preset, every kind, and everything a plan can have. */

export const period = { from: '2026-07-01', to: '2026-09-30' };

export interface TitledPlan {
  readonly title: string;
  readonly plan: Plan;
}

export function parsed(document: unknown): Plan {
  const plan = parsePlan(document);
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
  return plan.value;
}

/** A plan of given rules, through the one door that every plan comes through. */
export function planWith(rules: Rules, language: Language = 'en'): Plan {
  const named = { id: 'x', name: { en: 'A plan', da: 'En plan' }, meaning: { en: '', da: '' } };
  return parsed(planOf({ ...named, rules: () => rules }, language, period));
}

/** 50,000 for 920,000: of each of the 92 days of the period 10,000. */
export const bonusOfDays = {
  kind: 'milestone',
  ...following('bonus', 'sales'),
  quota: 920_000,
  pays: 'amount',
  bonus: 50_000,
  trigger: 1,
  partial: { kind: 'none' },
} as const satisfies Component;

export const presetPlans: readonly TitledPlan[] = (['en', 'da'] as const).flatMap((language) =>
  presets.map((preset) => ({
    title: `${preset.id} (${language})`,
    plan: parsed(planOf(preset, language, period)),
  })),
);

export function presetPlan(id: string, language: Language = 'en'): Plan {
  const found = presetPlans.find(({ title }) => title === `${id} (${language})`);
  if (!found) throw new Error(`There is no preset ${id}.`);
  return found.plan;
}

const sales = measure('sales', 'sales');
const meetings = measure('meetings', 'meetings', 'count');
const nrr = measure('nrr', 'NRR', 'percent');
const all = { measures: [sales, meetings, nrr] };

const followedBy = (kind: KindName): Measure => (kind === 'retention' ? nrr : sales);
const sample = (kind: KindName, id: string, language: Language = 'en') =>
  kinds[kind].sample(id, followedBy(kind), language, besideCommission) as Component;
/** What a kind that reads other components finds beside it in a plan of two. */
const besideCommission = {
  components: [{ id: 'commission', title: { en: 'Commission', da: 'Provision' } }],
  measures: [],
};
const samplePlan = (kind: KindName): Plan =>
  planWith({ measures: [followedBy(kind)], components: [sample(kind, 'only')] });

/** A plan of one component. */
export const onlyPlan = (component: Component): Plan =>
  planWith({ measures: [sales], components: [component] });

const commission: Component = {
  ...following('commission', 'sales'),
  kind: 'commission',
  method: 'marginal',
  quota: 1_234_567.89,
  tiers: [
    { from: 0.1, rate: 0.0333 },
    { from: 0.9, rate: 0.0777 },
    { from: 1.1, rate: 0.1 },
  ],
};

/** Each kind as the only component, and below a commission; in Danish too. */
export const kindPlans: readonly TitledPlan[] = kindNames.flatMap((kind) => [
  { title: `${kind} alone`, plan: samplePlan(kind) },
  ...(['en', 'da'] as const).map((language) => ({
    title: `${kind} second (${language})`,
    plan: planWith(
      { ...all, components: [commission, sample(kind, 'second', language)] },
      language,
    ),
  })),
]);

/** The kinds with a choice made otherwise than in their samples. */
export const chosenPlans: readonly TitledPlan[] = kindNames.flatMap((kind) => {
  const { components, measures } = samplePlan(kind);
  const [component, follows] = [components[0], measures[0]];
  if (!component || !follows) return [];
  const part = { component, measure: follows } as never;
  return kinds[kind].fields(part).flatMap((field) => {
    if (field.kind !== 'choice') return [];
    const others = field.options.filter(({ value }) => value !== field.get(component as never));
    return others.flatMap(({ value, label }) => {
      const changed = field.set(component as never, value, 'en') as Component;
      const plan = parsePlan({ ...samplePlan(kind), components: [changed] });
      return plan.ok ? [{ title: `${kind}, ${label.en}`, plan: plan.value }] : [];
    });
  });
});

const moneyLadder: Component = {
  ...following('ladder', 'sales'),
  kind: 'ladder',
  mode: 'linear',
  quota: 700_000,
  rungs: [
    { from: 0.7, bonus: 10_000 },
    { from: 1, bonus: 50_000 },
    { from: 1.3, bonus: 77_777 },
  ],
};
const spifs = sample('events', 'spifs');
const card = sample('expansion', 'card');
const escalation: Component = {
  ...common('escalation'),
  kind: 'escalation',
  measure: 'sales',
  forecast: 0.08,
  revised: 0.06,
  basis: 'market',
};
const gate = { measure: 'nrr', atLeast: 0.95 };
const limits = { gate, floor: 1_000.5, cap: 60_000.25 };

/** Gate, floor and cap on each way to be paid, each as the lead and below another. */
const limited: readonly TitledPlan[] = [
  { title: 'limits on the lead', components: [{ ...commission, ...limits }] },
  { title: 'a cap on the lead', components: [{ ...moneyLadder, cap: 50_000 }] },
  { title: 'a floor on the lead', components: [{ ...moneyLadder, floor: 20_000 }] },
  { title: 'limits on a card alone', components: [{ ...card, ...limits }] },
  { title: 'limits on results alone', components: [{ ...spifs, ...limits }] },
  {
    title: 'limits on everything',
    components: [
      { ...commission, ...limits },
      { ...moneyLadder, ...limits },
      { ...card, ...limits, cap: 10_000 },
      { ...spifs, ...limits, cap: 3_000 },
    ],
  },
].map(({ title, components }) => ({ title, plan: planWith({ ...all, components }) }));

const milestone: Component = {
  ...following('milestone', 'sales'),
  kind: 'milestone',
  quota: 1_000_000.01,
  pays: 'amount',
  bonus: 33_333.33,
  trigger: 0.98,
  partial: { kind: 'none' },
};
const markets: Component = {
  ...following('markets', 'meetings'),
  kind: 'ladder',
  mode: 'additive',
  quota: 20,
  rungs: [
    { from: 0.4, bonus: 100 },
    { from: 1, bonus: 200.5 },
  ],
};
const retained: Component = {
  ...following('retained', 'nrr'),
  kind: 'retention',
  model: 'grr',
  mode: 'linear',
  tiers: [
    { from: 0.85, bonus: 10_000 },
    { from: 0.951, bonus: 33_333.33 },
  ],
};

const requiring = (
  joined: 'all' | 'any',
  does: 'nothing' | 'held' | 'rate' | 'cap',
  until: number | null,
) => ({
  ...{ joined, does, until, each: null },
  of: [
    { measure: 'sales', atLeast: 0.5, of: 'quota' as const },
    { measure: 'nrr', atLeast: 0.95 },
  ],
});
const halfOf = { gate: { measure: 'sales', atLeast: 0.5, of: 'quota' as const } };

/** Quotas that an escalation moves, of one measure and not of the others. */
const measured: readonly TitledPlan[] = [
  { title: 'escalation of a milestone', components: [milestone, escalation] },
  {
    title: 'escalation of two and not of a third',
    components: [
      milestone,
      { ...escalation, basis: 'proportional' as const },
      moneyLadder,
      markets,
      { ...commission, hasPrior: true },
    ],
  },
  {
    title: 'gates in shares of the own quota and of that of another measure',
    components: [
      { ...milestone, ...halfOf, floor: 500 },
      { ...moneyLadder, gate: { ...halfOf.gate, atLeast: 0.9 }, hasPrior: true },
      { ...spifs, ...halfOf },
      { ...markets, ...halfOf },
      escalation,
    ],
  },
  {
    title: 'conditions that lose, hold, cut the rate and lift the cap',
    components: [
      { ...moneyLadder, cap: 40_000, requires: requiring('any', 'cap', 60_000.25) },
      { ...milestone, requires: requiring('all', 'nothing', null) },
      { ...commission, hasPrior: true, requires: requiring('all', 'held', null) },
      {
        ...sample('mbo', 'mbo'),
        requires: { ...requiring('any', 'rate', 0.6), each: 1 },
      },
    ],
  },
  { title: 'a quota of counts', components: [markets] },
  { title: 'a rate of retention', components: [retained] },
  {
    title: 'a share of the value, with earlier credit',
    components: [{ ...milestone, pays: 'share' as const, bonus: 0.0125, hasPrior: true }],
  },
  {
    title: 'proportional credit, a quota of thirds',
    components: [
      { ...milestone, quota: 3, trigger: 1.2, partial: { kind: 'proportional' as const, from: 0 } },
    ],
  },
  {
    title: 'credit in steps, below a ladder with a quota',
    components: [
      moneyLadder,
      {
        ...milestone,
        partial: {
          kind: 'steps' as const,
          steps: [
            { attainment: 0.8, share: 0.8 },
            { attainment: 0.9, share: 0.9 },
          ],
        },
      },
    ],
  },
].map(({ title, components }) => ({ title, plan: planWith({ ...all, components }) }));

const mixed: Rules = { ...all, components: [commission, spifs] };
const third = 1 / 3;

/** Everything that a plan has beside its components. */
const agreed: readonly TitledPlan[] = [
  {
    title: 'three instalments of thirds, one of each due kind, a part in equity',
    rules: {
      ...mixed,
      payment: {
        instalments: [
          { share: third, due: { on: 'period-end' as const, days: 45 } },
          { share: third, due: { on: 'day' as const, day: '2027-02-28' } },
          { share: third, due: { on: 'trigger' as const, trigger: 'collection' as const } },
        ],
        equityShare: 0.15,
      },
    },
  },
  {
    title: 'each trigger, without equity',
    rules: {
      ...mixed,
      payment: {
        instalments: (['signature', 'go-live', 'invoice', 'collection'] as const).map(
          (trigger) => ({ share: 0.25, due: { on: 'trigger' as const, trigger } }),
        ),
        equityShare: 0,
      },
    },
  },
  {
    title: 'credit and pay shared in thirds, with an overlay',
    rules: {
      ...mixed,
      roles: ['AE', 'SE', 'CSM'],
      creditSplits: [
        { role: 'AE', share: third, isOverlay: false },
        { role: 'CSM', share: 2 * third, isOverlay: false },
        { role: 'SE', share: 0.5, isOverlay: true },
      ],
      paySplits: ['AE', 'SE', 'CSM'].map((role) => ({ role, share: third })),
    },
  },
  {
    title: 'provisional with a review',
    rules: { ...mixed, status: 'provisional' as const, reviewAfterDays: 90 as const },
  },
  { title: 'provisional without one', rules: { ...mixed, status: 'provisional' as const } },
  { title: 'retired', rules: { ...mixed, status: 'retired' as const } },
].map(({ title, rules }) => ({ title, plan: planWith(rules) }));

/** The plan as it stands after its approval, with the fingerprint of the rules that were approved. */
export function approved(plan: Plan, fingerprint: string): Plan {
  const entry = { version: plan.version, day: '2026-06-15', event: 'approved' as const };
  return parsed({
    ...plan,
    status: 'approved',
    log: [...plan.log, { ...entry, changes: [], fingerprint }],
  });
}

export const pickedPlans: readonly TitledPlan[] = [...limited, ...measured, ...agreed];
