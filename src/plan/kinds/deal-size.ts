import * as v from 'valibot';
import { alsoRefuse } from '../../engine/result';
import {
  type CommissionMethod,
  commissionMethods,
  tieredCommission,
} from '../../functions/tiered-commission/rule';
import type { LocalizedText } from '../../engine/words';
import { constant } from '../../formula/formula';
import { list, listCell } from '../component-places';
import { type ListField, choiceField } from '../field';
import { listField } from './list-field';
import { type PlanComponent, type TableKind, nothingBelow } from '../kind';
import { measured } from '../new-component';
import { measuredEntries } from './entries';
import type { Measure } from '../measure';
import { methodWords, rateColumn, rateIssues, tiersInWords } from './commission-tiers';
import {
  dealLimitEntries,
  dealLimitFields,
  dealLimitIssues,
  dealLimitWords,
} from './tables/deal-limits';
import { dealTable, ofDeal } from './tables/of-deal';
import { lastThresholdOf } from './last-threshold';
import {
  fromHead,
  reachedArgument,
  reachedField,
  reachedIn,
  thresholdEntries,
  tierReached,
} from './tables/thresholds';
import { tierRows } from './tier-rows';

export const dealSizeSchema = v.strictObject({
  kind: v.literal('deal-size'),
  ...measuredEntries,
  method: v.picklist(Object.keys(commissionMethods) as CommissionMethod[]),
  /** Each starts at a value of the deal. */
  tiers: v.array(v.strictObject({ from: v.number(), rate: v.number() })),
  ...thresholdEntries,
  ...dealLimitEntries,
});
export type DealSizeComponent = v.InferOutput<typeof dealSizeSchema>;

/**
 * Deal-size accelerator: a higher rate for larger deals, each deal by its own value.
 *
 *     retroactive   payout of a deal = value * (the rate of the tier that the value reaches)
 *     marginal      payout of a deal = sum over tiers of rate * (the part of the value inside it)
 *
 * Exactly on a threshold its tier is reached. Deals do not add up here: two of 100,000 are not one
 * of 200,000. For a rate by what is sold in the period, use commission or accelerator.
 */
export const dealSize: TableKind<DealSizeComponent> = {
  shape: 'table',
  per: 'deal',
  title: { en: 'Deal-size accelerator', da: 'Sats efter handlens størrelse' },
  sentence: ({ component }) => sentences[component.method],
  quota: () => undefined,
  goal: ({ component: { tiers }, measure }) => lastThresholdOf(tiers, measure),
  table: (part) => tableOf(part),
  check: (part) => tableOf(part),
  fields: ({ component, measure }) => [
    choiceField('method', { en: 'Pays', da: 'Udbetaler' }, methodWords),
    reachedField<DealSizeComponent>(),
    ...dealLimitFields(component),
    tiersField(component, measure),
  ],
  rows: ({ component: { method, tiers } }) => [nothingBelow, ...tierRows(method, tiers.length)],
  isFlat: () => false,
  reached: ({ component }) => reachedIn(component),
  ...{ ofDeal, dealTable },
  call: ({ component }, credited) => [
    ...(['TIERED_COMMISSION', credited, list, undefined, constant(component.method)] as const),
    ...[undefined, reachedArgument(component)],
  ],
  rule: ({ component, measure }) => {
    const { method, tiers } = component;
    const reached = reachedIn(component);
    const limits = dealLimitWords(component);
    const shown = tiers.map((_, k) => ({
      value: listCell(k, 1, 'percent'),
      from: listCell(k, 0, measure.unit),
    }));
    return {
      en: [
        'Each deal is paid by its own value: ',
        ...tiersInWords(shown, 'en', reached),
        `. ${ofTheDeal[method].en} ${tierReached[reached].en}`,
        ...limits.en,
      ],
      da: [
        'Hver handel betales efter sin egen værdi: ',
        ...tiersInWords(shown, 'da', reached),
        `. ${ofTheDeal[method].da} ${tierReached[reached].da}`,
        ...limits.da,
      ],
    };
  },
  sample: (id, measure) => ({
    kind: 'deal-size',
    ...measured(id, measure),
    method: 'retroactive',
    tiers: [
      { from: 0, rate: 0.08 },
      { from: 250_000, rate: 0.1 },
      { from: 1_000_000, rate: 0.12 },
    ],
  }),
};

const tableOf = ({ component }: PlanComponent<DealSizeComponent>) =>
  alsoRefuse(
    [...rateIssues(component.tiers), ...dealLimitIssues(component)],
    tieredCommission(component.tiers, component.method, 'number', reachedIn(component)),
  );

const tiersField = (component: DealSizeComponent, measure: Measure): ListField<DealSizeComponent> =>
  listField<DealSizeComponent, 'tiers'>('tiers', {
    label: { en: 'Tiers by deal', da: 'Trin efter handel' },
    name: { en: 'DealTiers', da: 'HandelTrin' },
    row: { en: 'Tier', da: 'Trin' },
    columns: {
      from: {
        label: fromHead(reachedIn(component), { en: 'deal value', da: 'handlens værdi' }),
        unit: measure.unit,
        allows: 'zero or more',
      },
      rate: rateColumn,
    },
    next: ({ tiers }) => {
      const last = tiers.at(-1);
      return last
        ? [last.from * 2 || 100_000, Number((last.rate + 0.02).toPrecision(12))]
        : [0, 0.08];
    },
  });

const sentences: Record<CommissionMethod, LocalizedText> = {
  retroactive: {
    en: 'Larger deals are paid a higher rate on the whole deal.',
    da: 'Større handler giver en højere sats af hele handlen.',
  },
  marginal: {
    en: 'Larger deals are paid a higher rate on what lies above a threshold.',
    da: 'Større handler giver en højere sats af det, der ligger over en grænse.',
  },
};

const ofTheDeal: Record<CommissionMethod, LocalizedText> = {
  retroactive: {
    en: 'The rate of the tier that a deal reaches pays on the whole deal.',
    da: 'Satsen for det trin, som en handel når, gælder for hele handlen.',
  },
  marginal: {
    en: 'Each rate pays only on the part of a deal inside its own tier.',
    da: 'Hver sats gælder kun for den del af en handel, der ligger i dens eget trin.',
  },
};
