import { sameText } from '../../../engine/compared-texts';
import { type Issue, unless } from '../../../engine/result';
import { atLeast, notEmpty } from '../../../engine/rules';
import { type Formula, type Text, constant, place } from '../../../formula/formula';
import { choose } from '../../../formula/operators/conditions/choose';
import { isAlike } from '../../../formula/operators/texts/texts';
import { dealName, input, listCell } from '../../component-places';
import { saleTypeIn, saleTypeOptions } from '../../deals/sale-types';
import { type ChoiceField, type ListField, numberField, optionsOf } from '../../field';
import type { TargetKind } from '../../kind';
import { common } from '../../new-component';
import { listField } from '../list-field';
import type { CreditWeightsComponent, WeighedBy } from './schema';
import { byWords, sentences, weightsRule, words } from './words';

/**
 * Weights of credit: what a deal counts for towards a measure, by its type of sale, its product or its source.
 *
 *     credit = what is commissionable of the deal * the weight of its name
 *
 * New business in full, services by half, renewals nothing: each moves the measure, its quota and its
 * tiers by its weight. What a deal pays by a rate of its own (a rate card, a table by deal size) is not
 * weighed, so that a renewal may pay and count nothing. A weight may be above 100 %. A name that is not
 * in the list counts for `others`. For columns of a plan's own, and several of them, use weight-table.
 */
export const creditWeights: TargetKind<CreditWeightsComponent> = {
  shape: 'nothing',
  title: words.title,
  // Three wholes of which one counts in full, one for a part and one for less.
  drawing: {
    bars: [
      [5, 14, 27],
      [25, 14, 17],
      [45, 14, 9],
    ],
    dashed: 'M5 8.5H19M25 8.5H39M45 8.5H59',
  },
  sentence: ({ component: { by } }) => sentences[by],
  rule: weightsRule,
  fields: ({ component: { by } }) => [
    byField,
    weightsField(by),
    numberField<CreditWeightsComponent, 'others'>('others', {
      ...{ label: words.others, name: words.othersName },
      ...{ unit: 'percent', allows: 'zero or more' },
    }),
  ],
  check: ({ component }) => unless(issuesOf(component), () => component),
  factor: () => constant(1),
  weighed: {
    columns: ({ by }) => [by],
    weight: ({ component: { weights } }) =>
      weights.reduceRight<Formula<number>>(
        (others, _, k) =>
          choose(
            isAlike(dealName(0), place<Text>(`cell.${String(k)}.0`)),
            listCell(k, 1, 'percent'),
            others,
          ),
        input('others', 'percent'),
      ),
    asksFor: true,
  },
  sample: (id, measure) => ({
    kind: 'credit-weights',
    ...common(id),
    ...{ measure: measure.id, by: 'type', weights: byType, others: 1 },
  }),
};

const byType = [
  { of: 'new business', weight: 1 },
  { of: 'upsell', weight: 0.5 },
  { of: 'renewal', weight: 0 },
];
const named = (names: readonly string[]) => [
  ...[{ of: names[0] ?? '', weight: 1 }],
  ...names.slice(1).map((of) => ({ of, weight: 0.5 })),
];
const weightsBy: Readonly<
  Record<WeighedBy, Readonly<Record<'en' | 'da', CreditWeightsComponent['weights']>>>
> = {
  type: { en: byType, da: byType },
  product: { en: named(['Licences', 'Services']), da: named(['Licenser', 'Ydelser']) },
  source: { en: named(['Direct', 'Partner']), da: named(['Direkte', 'Partner']) },
};

/** Another name to weigh by brings names of its own along. */
const byField: ChoiceField<CreditWeightsComponent> = {
  kind: 'choice',
  id: 'by',
  label: words.by,
  options: optionsOf(byWords),
  get: ({ by }) => by,
  set: (component, value, language = 'en') => {
    if (value === component.by || !(value in byWords)) return component;
    const by = value as WeighedBy;
    return { ...component, by, weights: weightsBy[by][language] };
  },
};

const weightsField = (by: WeighedBy): ListField<CreditWeightsComponent> =>
  listField<CreditWeightsComponent, 'weights'>('weights', {
    ...{ label: words.weights, row: words.row },
    columns: {
      of:
        by === 'type'
          ? { label: byWords.type, unit: 'word', options: saleTypeOptions() }
          : { label: byWords[by], unit: 'text' },
      weight: { label: words.weight, unit: 'percent', allows: 'zero or more' },
    },
    next: ({ weights }, language = 'en') => {
      const unused = saleTypeOptions().find(
        ({ value }) => !weights.some(({ of }) => saleTypeIn(of) === saleTypeIn(value)),
      );
      const name = `${byWords[by][language]} ${weights.length + 1}`;
      return [by === 'type' ? (unused?.value ?? 'upsell') : name, 1];
    },
  });

const issuesOf = ({ by, weights, others }: CreditWeightsComponent): Issue[] => [
  ...notEmpty(weights, ['weights']),
  ...weights.flatMap(({ of, weight }, k) => [
    ...(by === 'type' && saleTypeIn(of) === undefined ? [words.noType(['weights', k, 'of'])] : []),
    ...(weights.slice(0, k).some((one) => isSame(by, one.of, of))
      ? [words.twice(['weights', k, 'of'])]
      : []),
    ...atLeast(0, weight, ['weights', k, 'weight']),
  ]),
  ...atLeast(0, others, ['others']),
];

const isSame = (by: WeighedBy, one: string, other: string): boolean =>
  by === 'type' ? saleTypeIn(one) === saleTypeIn(other) : sameText(one, other);
