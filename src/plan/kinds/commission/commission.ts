import { alsoRefuse } from '../../../engine/result';
import { quotaIssues, tidy } from '../../../engine/rules';
import { tieredCommission } from '../../../functions/tiered-commission/rule';
import { constant } from '../../../formula/formula';
import { input, list } from '../../component-places';
import { type ListField, choiceField } from '../../field';
import { type PlanComponent, type TableKind, nothingBelow } from '../../kind';
import { measured } from '../../new-component';
import { basisField, rebasedIn } from '../basis-field';
import { rateColumn, rateIssues, rateMethodWords } from '../commission-tiers';
import { lastThresholdOf } from '../last-threshold';
import { listField } from '../list-field';
import { quotaField, thresholdUnit } from '../quota-field';
import { eachFields, isEach, rateColumnOf } from '../tables/each-unit';
import { fromColumn } from '../tables/from-column';
import { reachedArgument, reachedField, reachedIn } from '../tables/thresholds';
import {
  commissionRows,
  isOnLine,
  methodColumn,
  methodOf,
  methodsField,
  tiersWithMethods,
} from './methods';
import { fallIssues } from './on-line';
import type { CommissionComponent } from './schema';
import { commissionRule, commissionSentence } from './words';

/**
 * Tiered commission: a rate for every tier of the credited amount.
 *
 *     marginal      payout = sum over tiers of rate * (the part of the amount inside the tier)
 *     retroactive   payout = amount * (the rate of the tier that the amount reaches)
 *     interpolated  payout = amount * (the rate on the straight line between the tiers around it)
 *
 * Each tier may have a method of its own, but where rates lie on a line. Exactly on a threshold its tier is
 * reached, unless it has to be exceeded. For multiples of one rate, use accelerator; for one rate above a
 * threshold, flat-rate; for a rate by the size of each deal, deal-size.
 */
export const commission: TableKind<CommissionComponent> = {
  shape: 'table',
  per: 'period',
  title: { en: 'Tiered commission', da: 'Provision i trin' },
  sentence: commissionSentence,
  quota: ({ component }) => component.quota ?? undefined,
  goal: ({ component: { quota, tiers }, measure }) =>
    quota === null ? lastThresholdOf(tiers, measure) : input('quota'),
  table: (part) => tableOf(part),
  check: (part) => tableOf(part),
  fields: (part) => [
    ...(part.component.methods === 'each'
      ? []
      : [
          choiceField<CommissionComponent, 'method'>(
            'method',
            { en: 'Pays', da: 'Udbetaler' },
            rateMethodWords,
          ),
        ]),
    ...(isOnLine(part.component) ? [] : [methodsField]),
    ...eachFields<CommissionComponent>(part.measure),
    reachedField<CommissionComponent>(),
    basisField<CommissionComponent>(rebasedIn('tiers', part.measure)),
    ...(part.component.quota === null ? [] : [quotaField<CommissionComponent>(part.measure)]),
    tiersField(part),
  ],
  rows: ({ component }) => [nothingBelow, ...commissionRows(component)],
  reached: ({ component }) => reachedIn(component),
  paysEach: isEach,
  isFlat: () => false,
  call: ({ component }, credited, quota) =>
    component.methods === 'each'
      ? undefined
      : [
          ...(['TIERED_COMMISSION', credited, list] as const),
          ...[component.quota === null ? undefined : quota, constant(component.method)],
          ...[undefined, reachedArgument(component)],
        ],
  rule: commissionRule,
  sample: (id, measure) => ({
    kind: 'commission',
    ...measured(id, measure),
    method: 'marginal',
    ...(measure.unit === 'count' ? eachSample : shareSample),
  }),
};

const shareSample = {
  quota: 250_000,
  tiers: [
    { from: 0.5, rate: 0.08 },
    { from: 1, rate: 0.12 },
    { from: 1.25, rate: 0.15 },
  ],
};

/** A handbook's accepted opportunities: 2,500 for five, and 750 for each above. */
const eachSample = {
  rateIs: 'each' as const,
  quota: null,
  tiers: [
    { from: 0, rate: 500 },
    { from: 5, rate: 750 },
  ],
};

function tableOf({ component }: PlanComponent<CommissionComponent>) {
  const { quota, tiers } = component;
  return alsoRefuse(
    [
      ...(quota === null ? [] : quotaIssues(quota)),
      ...rateIssues(tiers),
      ...(isOnLine(component) ? fallIssues(tiers) : []),
    ],
    tieredCommission(
      ...([
        tiersWithMethods(component),
        isOnLine(component) ? 'interpolated' : 'marginal',
      ] as const),
      ...([thresholdUnit(quota), reachedIn(component)] as const),
    ),
  );
}

function tiersField(part: PlanComponent<CommissionComponent>): ListField<CommissionComponent> {
  const { quota, methods } = part.component;
  const isByTier = methods === 'each';
  const field = listField<CommissionComponent, 'tiers'>('tiers', {
    label: { en: 'Tiers', da: 'Trin' },
    row: { en: 'Tier', da: 'Trin' },
    columns: {
      from: fromColumn(quota !== null, part.measure, reachedIn(part.component)),
      rate: rateColumnOf(part, rateColumn),
      ...(isByTier && { method: methodColumn }),
    },
    next: (component) => {
      const { tiers } = component;
      const [before, last] = [tiers.at(-2), tiers.at(-1)];
      const own = isByTier ? [methodOf(component, tiers.length - 1)] : [];
      if (!last) return [quota === null ? 0 : 1, 0.05, ...own];
      const step = last.from - (before?.from ?? 0) || (quota === null ? 100_000 : 0.25);
      const more = before ? last.rate + (last.rate - before.rate) : last.rate;
      return [tidy(last.from + step), tidy(more < 0 ? last.rate : more), ...own];
    },
  });
  // A tier that says nothing pays as the others do, in its cell too.
  const said = (one: CommissionComponent) =>
    isByTier ? { ...one, tiers: tiersWithMethods(one) } : one;
  return { ...field, get: (one) => field.get(said(one)) };
}
