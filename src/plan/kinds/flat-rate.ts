import * as v from 'valibot';
import { alsoRefuse } from '../../engine/result';
import { atLeast, quotaIssues } from '../../engine/rules';
import { tieredCommission } from '../../functions/tiered-commission/rule';
import { constant } from '../../formula/formula';
import { times } from '../../formula/operators/numbers/times';
import { input } from '../component-places';
import { type Field, numberField } from '../field';
import { type PlanComponent, type Piece, type Pieces, type TableKind, nothingBelow } from '../kind';
import { measured } from '../new-component';
import { measuredEntries } from './entries';
import { eachEntries, eachFields, isEach, rateFieldOf, rateUnit } from './tables/each-unit';
import { basisField } from './basis-field';
import { assumedGoal, goalAt } from './last-threshold';
import type { Measure } from '../measure';
import { quotaField, thresholdUnit } from './quota-field';
import { amountOfQuota, resultAtShare } from '../pay/share-of-quota';

export const flatRateSchema = v.strictObject({
  kind: v.literal('flat-rate'),
  ...measuredEntries,
  /** With a quota, `above` is attainment (1 is 100 %). */
  quota: v.nullable(v.number()),
  rate: v.number(),
  above: v.number(),
  ...eachEntries,
});
export type FlatRateComponent = v.InferOutput<typeof flatRateSchema>;

/**
 * Flat rate: one percentage of everything above a threshold, often on top of a milestone.
 *
 *     payout = rate * max(amount - above, 0)
 *
 * At the threshold itself nothing is paid yet. The component's cap limits the period. For several
 * rates, use commission.
 */
export const flatRate: TableKind<FlatRateComponent> = {
  shape: 'table',
  per: 'period',
  title: { en: 'Flat rate', da: 'Fast sats' },
  sentence: ({ component }) =>
    component.above > 0
      ? {
          en: 'One rate on what lies above the threshold.',
          da: 'Én sats af det, der ligger over grænsen.',
        }
      : { en: 'One rate on everything sold.', da: 'Én sats af alt solgt.' },
  quota: ({ component }) => component.quota ?? undefined,
  goal: ({ component: { quota }, measure }) =>
    quota === null ? goalAt(input('above'), measure) : input('quota'),
  table: (part) => tableOf(part),
  check: (part) => tableOf(part),
  fields: fieldsOf,
  rows: (part) => [
    nothingBelow,
    { from: input('above'), payout: constant(0), rate: input('rate', rateUnit(part)) },
  ],
  paysEach: isEach,
  isFlat: () => false,
  call: ({ component: { quota: own } }, credited, quota) => {
    const start = own === null ? input('above') : times(input('above'), quota);
    return ['SINGLE_RATE_COMMISSION', credited, input('rate'), start];
  },
  rule: (part) => rule(part),
  sample: (id, measure) => ({
    kind: 'flat-rate',
    ...measured(id, measure),
    quota: 1_800_000,
    rate: 0.05,
    above: 1,
  }),
};

function fieldsOf(part: PlanComponent<FlatRateComponent>): readonly Field<FlatRateComponent>[] {
  const { component, measure } = part;
  const { quota } = component;
  return [
    ...eachFields<FlatRateComponent>(measure),
    basisField<FlatRateComponent>((one) => rebased(one, measure)),
    ...(quota === null ? [] : [quotaField<FlatRateComponent>(measure)]),
    rateFieldOf(
      part,
      numberField('rate', {
        label: { en: 'Rate', da: 'Sats' },
        unit: 'percent',
        allows: 'zero or more',
        isRate: true,
      }),
    ),
    numberField('above', {
      label: { en: 'Above', da: 'Over' },
      unit: quota === null ? measure.unit : 'percent',
      ...(quota !== null && { suffix: { en: 'of quota', da: 'af kvoten' } }),
      allows: 'zero or more',
    }),
  ];
}

function tableOf({ component: { quota, rate, above } }: PlanComponent<FlatRateComponent>) {
  return alsoRefuse(
    [
      ...(quota === null ? [] : quotaIssues(quota)),
      ...atLeast(0, rate, ['rate']),
      ...atLeast(0, above, ['above']),
    ],
    tieredCommission([{ from: Math.max(above, 0), rate }], 'marginal', thresholdUnit(quota)),
  );
}

function rule(part: PlanComponent<FlatRateComponent>): Pieces {
  const { component, measure } = part;
  const { above, quota } = component;
  const [paid, share] = [input('rate', rateUnit(part)), input('above', 'percent')];
  const of = isEach(part) ? { en: 'for each of', da: 'for hver af' } : { en: 'of', da: 'af' };
  const start = quota === null ? input('above', measure.unit) : resultAtShare(measure, share);
  const ofQuota = (before: string, after: string): readonly Piece[] =>
    quota === null ? [] : [before, share, after];
  return {
    en: [
      'The plan pays ',
      paid,
      ` ${of.en} ${measure.name} above `,
      start,
      ...ofQuota(', which is ', ' of quota'),
      above > 0 ? '. Up to and including that nothing is paid.' : '.',
    ],
    da: [
      'Der udbetales ',
      paid,
      ` ${of.da} ${measure.name} over `,
      start,
      ...ofQuota(', som er ', ' af kvoten'),
      above > 0 ? '. Til og med den grænse udbetales intet.' : '.',
    ],
  };
}

/** The same threshold in the other unit; a threshold of 0 takes a quota that a person corrects. */
function rebased(component: FlatRateComponent, { unit }: Measure): FlatRateComponent {
  const { quota, above } = component;
  if (quota !== null) return { ...component, quota: null, above: amountOfQuota(above, quota) };
  return above > 0
    ? { ...component, quota: above, above: 1 }
    : { ...component, quota: assumedGoal[unit], above: 0 };
}
