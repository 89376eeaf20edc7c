import * as v from 'valibot';
import { alsoRefuse } from '../../engine/result';
import { quotaIssues } from '../../engine/rules';
import {
  type CommissionMethod,
  commissionMethods,
  tieredCommission,
} from '../../functions/tiered-commission/rule';
import { constant } from '../../formula/formula';
import { input, list, listCell } from '../component-places';
import { type ListField, choiceField } from '../field';
import { listField } from './list-field';
import {
  type PlanComponent,
  type Piece,
  type Pieces,
  type TableKind,
  measured,
  nothingBelow,
} from '../kind';
import { measuredEntries } from './entries';
import type { Measure } from '../measure';
import {
  methodSentences,
  methodWords,
  rateColumn,
  rateIssues,
  tierReached,
  tiersInWords,
} from './commission-tiers';
import { lastThresholdOf } from './last-threshold';
import { basisField, rebasedIn } from './basis-field';
import { fromColumn, quotaField, thresholdUnit } from './quota-field';
import { tierRows } from './tier-rows';

export const commissionSchema = v.strictObject({
  kind: v.literal('commission'),
  ...measuredEntries,
  method: v.picklist(Object.keys(commissionMethods) as CommissionMethod[]),
  /** With a quota, tiers start at attainment (1 is 100 %). */
  quota: v.nullable(v.number()),
  tiers: v.array(v.strictObject({ from: v.number(), rate: v.number() })),
});
export type CommissionComponent = v.InferOutput<typeof commissionSchema>;

/**
 * Tiered commission: a rate for every tier of the credited amount.
 *
 *     marginal      payout = sum over tiers of rate * (the part of the amount inside the tier)
 *     retroactive   payout = amount * (the rate of the tier that the amount reaches)
 *
 * Exactly on a threshold its tier is reached. For multiples of one rate, use accelerator; for one
 * rate above a threshold, flat-rate; for a rate by the size of each deal, deal-size.
 */
export const commission: TableKind<CommissionComponent> = {
  shape: 'table',
  per: 'period',
  title: { en: 'Tiered commission', da: 'Provision i trin' },
  sentence: ({ component }) => methodSentences[component.method],
  quota: ({ component }) => component.quota ?? undefined,
  goal: ({ component: { quota, tiers } }) =>
    quota === null ? lastThresholdOf(tiers) : input('quota'),
  table: (part) => tableOf(part),
  check: (part) => tableOf(part),
  fields: ({ component, measure }) => [
    choiceField('method', { en: 'Pays', da: 'Udbetaler' }, methodWords),
    basisField<CommissionComponent>(rebasedIn('tiers')),
    ...(component.quota === null ? [] : [quotaField<CommissionComponent>(measure)]),
    tiersField(component, measure),
  ],
  rows: ({ component: { method, tiers } }) => [nothingBelow, ...tierRows(method, tiers.length)],
  isFlat: () => false,
  call: ({ component: { quota: own, method } }, credited, quota) => [
    ...(['TIERED_COMMISSION', credited, list] as const),
    ...[own === null ? undefined : quota, constant(method)],
  ],
  rule: (part) => rule(part),
  sample: (id, measure) => ({
    kind: 'commission',
    ...measured(id, measure),
    method: 'marginal',
    quota: 250_000,
    tiers: [
      { from: 0.5, rate: 0.08 },
      { from: 1, rate: 0.12 },
      { from: 1.25, rate: 0.15 },
    ],
  }),
};

function tableOf({ component: { quota, tiers, method } }: PlanComponent<CommissionComponent>) {
  return alsoRefuse(
    [...(quota === null ? [] : quotaIssues(quota)), ...rateIssues(tiers)],
    tieredCommission(tiers, method, thresholdUnit(quota)),
  );
}

const tiersField = (
  { quota }: CommissionComponent,
  measure: Measure,
): ListField<CommissionComponent> =>
  listField<CommissionComponent, 'tiers'>('tiers', {
    label: { en: 'Tiers', da: 'Trin' },
    row: { en: 'Tier', da: 'Trin' },
    columns: {
      from: fromColumn(quota !== null, measure),
      rate: rateColumn,
    },
    next: ({ tiers }) => {
      const [before, last] = [tiers.at(-2), tiers.at(-1)];
      if (!last) return [quota === null ? 0 : 1, 0.05];
      const step = last.from - (before?.from ?? 0) || (quota === null ? 100_000 : 0.25);
      const more = before ? last.rate + (last.rate - before.rate) : last.rate;
      return [tidy(last.from + step), tidy(more < 0 ? last.rate : more)];
    },
  });

function rule({
  component: { method, tiers, quota },
  measure,
}: PlanComponent<CommissionComponent>): Pieces {
  const shown = tiers.map((_, k) => ({
    value: listCell(k, 1, 'percent'),
    from: listCell(k, 0, quota === null ? measure.unit : 'percent'),
  }));
  const ofQuota = (words: string): readonly Piece[] =>
    quota === null ? [] : [words, input('quota', measure.unit)];
  return {
    en: [
      `Commission on ${measure.name} is paid in tiers`,
      ...ofQuota(' of attainment of a quota of '),
      ': ',
      ...tiersInWords(shown, 'en'),
      `. ${methodSentences[method].en} ${tierReached.en}`,
    ],
    da: [
      `Provision af ${measure.name} udbetales i trin`,
      ...ofQuota(' efter opfyldelsen af en kvote på '),
      ': ',
      ...tiersInWords(shown, 'da'),
      `. ${methodSentences[method].da} ${tierReached.da}`,
    ],
  };
}

/** Without the dust of the last digits. */
const tidy = (value: number) => Number(value.toPrecision(12));
