import type { Component } from '../../../src/plan/kinds';
import { common } from '../../../src/plan/new-component';
import { type Plan, planSchema } from '../../../src/plan/plan';
import { prorations } from '../../../src/plan/pay/proration/prorations';
import { following } from '../../../src/plan/presets/preset';
import { planWith } from '../component-plans';
import { type Dice, diceOf } from './dice';
import { flipsOf } from './flips';
import { drawnDeal, drawnPeople } from './people';
import { drawnMeasures, shares } from './plans';
import { openChoices, turnsOf } from './turns';

/*
 * Every choice of a plan beside its components, read from its schema and turned in plans that are drawn:
 * what counts and when, who shares, when it is paid and in what.
 */

export const planFlips = () =>
  flipsOf(choices(), (choice) => [choice.startsWith('.payment.') ? 'due' : 'pay'], drawn, 400);

/** How exports are read is data of theirs; what comes of it are deals. */
const entries = Object.entries(planSchema.entries).filter(
  ([field]) => field !== 'components' && field !== 'exports',
);
const schema = { type: 'strict_object', entries: Object.fromEntries(entries) };

const choices = (): readonly string[] => [
  ...new Set(
    openChoices(schema).filter(
      (choice) => !Object.keys(unmoved).some((path) => choice.startsWith(path)),
    ),
  ),
];

function drawn(k: number) {
  const dice = diceOf(7_919 * k + 13);
  const plan = ruledPlan(dice);
  const { payees } = drawnPeople(plan, dice);
  const team = payees.slice(0, 5).map((payee, n) => ({
    ...payee,
    role: plan.roles[n % plan.roles.length] ?? '',
    quota: dice.oneIn(3) ? 40_000 : null,
  }));
  const deals = Array.from({ length: 12 }, (_, n) => {
    const deal = drawnDeal(plan, `D-${String(n)}`, dice);
    const owners = dice.shuffled(team);
    return {
      ...deal,
      owners: Object.fromEntries(
        plan.roles.flatMap((role) => {
          const owner = owners.find((one) => one.role === role);
          return owner && !dice.oneIn(4) ? [[role, { name: owner.name }]] : [];
        }),
      ),
    };
  });
  const ids = plan.measures.map(({ id }) => id);
  const turns = turnsOf(schema, plan, ids).map(({ choice, value }) => ({
    choice,
    turned: { ...plan, ...(value as object) },
  }));
  return { plan, payees: team, deals, turns };
}

/** A commission of what is credited, and one of each deal, under rules that are drawn. */
function ruledPlan(dice: Dice): Plan {
  const roles = ['AE', 'CSM', 'Manager'];
  const measures = drawnMeasures(dice);
  const followed = dice.pick(measures.filter(({ unit }) => unit !== 'percent')).id;
  const kept = measures.find(({ unit }) => unit === 'percent')?.id;
  const commission: Component = {
    ...{ kind: 'commission', ...following('commission', followed), method: 'marginal' },
    quota: 50_000,
    tiers: [0, 0.2, 0.6, 1].map((from, n) => ({ from, rate: 0.01 * (n + 1) })),
  };
  const target = {
    ...{ kind: 'on-target', ...following('kept', kept ?? ''), mode: 'linear', target: 1_000 },
    ...{ quota: 1, points: [0, 0.5, 1, 2].map((from) => ({ from, share: from })) },
  } as Component;
  const expansion: Component = {
    ...{ kind: 'expansion', ...common('expansion'), model: 'reduced', renewalBase: true },
    rates: ['Upsell', 'Cross-sell', 'New business'].map((type, n) => ({
      type,
      rate: 0.01 * (n + 1),
    })),
  } as Component;
  const paid = dice.pick([
    [0.5, 0.3, 0.2],
    [0.7, 0, 0.3],
  ]);
  const splits = (dice: Dice) =>
    dice.oneIn(4)
      ? []
      : roles.map((role) => ({
          role,
          share: dice.pick([0.1, 0.2, 0.3]),
          isOverlay: dice.oneIn(2),
        }));
  return {
    ...planWith({
      ...{ roles, measures, payment: { ...shares(roles, dice).payment, equityShare: 0.15 } },
      creditSplits: splits(dice),
      paySplits: roles.map((role, n) => ({ role, share: paid[n] ?? 0 })),
      components: [commission, expansion, ...(kept ? [target] : [])],
    }),
    ...(dice.oneIn(2) && { proration: dice.pick(prorations) }),
  };
}

/** What moves no number, and why. */
export const unmoved: Readonly<Record<string, string>> = {
  '.language': 'words',
  '.version': 'counts approvals',
  '.status': 'words, and when the plan is final',
  '.reviewAfterDays': 'words: when the targets are looked at again',
  '.period': 'names the periods before and after',
  '.measures.definition': 'words: what counts, for whoever reads the plan',
  '.currency': 'the amounts are the same in another currency',
  '.payment.instalments.due trigger.trigger': 'what is waited for; it has no day',
  '.log': 'what was approved and when',
};
