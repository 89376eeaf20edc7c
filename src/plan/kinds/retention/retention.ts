import type { RetentionComponent } from './schema';
import { type Issue, alsoRefuse } from '../../../engine/result';
import { tieredBonus } from '../../../functions/tiered-bonus/rule';
import { constant } from '../../../formula/formula';
import { list } from '../../component-places';
import { choiceField } from '../../field';
import { listField } from '../list-field';
import { type PlanComponent, type TableKind, nothingBelow } from '../../kind';
import { measured } from '../../new-component';
import type { Measure } from '../../measure';
import { saysItsRate } from '../../retention/is-ratio';
import { lastThresholdOf } from '../last-threshold';
import { lineEndArgument, lineEndFields, lineEndOf } from '../tables/line-end';
import { fromHead, reachedArgument, reachedField, reachedIn } from '../tables/thresholds';
import { tierRows } from '../tier-rows';
import { modeWords, modelWords, retentionRule, retentionSentence } from './words';

/**
 * Retention: a bonus by how much of the recurring revenue, or how many of the contracts, stay.
 *
 *     NRR = (start - churn - downgrade + upsell + cross-sell) / start
 *     GRR = (start - churn - downgrade) / start
 *
 *     highest   payout = bonus of the highest tier reached
 *     linear    payout on the straight line between two tiers, and on beyond the last where it says so
 *
 * Exactly on a rate its tier is reached; a rate is never rounded up. For other measures, use ladder.
 */
export const retention: TableKind<RetentionComponent> = {
  shape: 'table',
  per: 'period',
  title: { en: 'Retention bonus', da: 'Fastholdelsesbonus' },
  // Nothing while too many leave, more the more stay, and then no more.
  drawing: { lines: 'M4 32H20L44 10H60' },
  sentence: retentionSentence,
  quota: () => undefined,
  goal: ({ component: { tiers }, measure }) => lastThresholdOf(tiers, measure),
  table: (part) => tableOf(part),
  check: (part) => tableOf(part),
  fields: ({ component, measure }) => [
    ...(saysItsRate(measure)
      ? []
      : [choiceField<RetentionComponent, 'model'>('model', measuredBy, modelWords)]),
    choiceField('mode', { en: 'Pays', da: 'Udbetaler' }, modeWords),
    ...lineEndFields(component),
    reachedField<RetentionComponent>(),
    tiersField(component),
  ],
  rows: ({ component }) => [
    nothingBelow,
    ...tierRows(component.mode, component.tiers.length, { beyond: lineEndOf(component) }),
  ],
  reached: ({ component }) => reachedIn(component),
  saysWhatCounts: true,
  needs: { id: 'nrr', unit: 'percent', name: { en: 'NRR', da: 'NRR' } },
  isFlat: ({ component }) => component.mode === 'highest',
  call: ({ component }, credited) => [
    ...(['TIERED_BONUS', credited, list, undefined, constant(component.mode)] as const),
    ...[reachedArgument(component), lineEndArgument(component)],
  ],
  rule: retentionRule,
  sample: (id, measure) => ({
    kind: 'retention',
    ...measured(id, measure),
    model: 'nrr',
    mode: 'highest',
    tiers: [
      { from: 1, bonus: 25_000 },
      { from: 1.1, bonus: 50_000 },
      { from: 1.2, bonus: 75_000 },
    ],
  }),
};

const measuredBy = { en: 'Measured by', da: 'Måles ved' };

function tableOf({ component, measure }: PlanComponent<RetentionComponent>) {
  const { tiers, mode } = component;
  const reading = { reached: reachedIn(component), beyond: lineEndOf(component) };
  return alsoRefuse(rateIssues(measure), tieredBonus(tiers, mode, 'percent', 0, reading));
}

/** Tiers of 100 % on a measure in money would all be reached by the first sale. */
function rateIssues({ name, unit }: Measure): Issue[] {
  if (unit === 'percent') return [];
  const message = { en: `“${name}” is not a rate.`, da: `»${name}« er ikke en andel.` };
  const advice = { en: 'Follow a measure in percent.', da: 'Følg et målepunkt i procent.' };
  return [{ code: 'unit', path: ['measure'], message, advice }];
}

const tiersField = (component: RetentionComponent) =>
  listField<RetentionComponent, 'tiers'>('tiers', {
    label: { en: 'Retention tiers', da: 'Fastholdelsestrin' },
    name: { en: 'RetentionTiers', da: 'FastholdelsesTrin' },
    row: { en: 'Tier', da: 'Trin' },
    columns: {
      from: {
        label: fromHead(reachedIn(component), { en: 'rate', da: 'andel' }),
        unit: 'percent',
        allows: 'zero or more',
      },
      bonus: { label: { en: 'Bonus', da: 'Bonus' }, unit: 'money', allows: 'zero or more' },
    },
    next: ({ tiers }) => {
      const last = tiers.at(-1);
      return last ? [Number((last.from + 0.1).toPrecision(12)), last.bonus] : [1, 25_000];
    },
  });
