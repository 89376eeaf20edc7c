import { anyText } from '../../../engine/compared-texts';
import { unless } from '../../../engine/result';
import { atLeast } from '../../../engine/rules';
import { constant } from '../../../formula/formula';
import { orIfError } from '../../../formula/operators/conditions/errors';
import { input } from '../../component-places';
import { numberField } from '../../field';
import type { TargetKind } from '../../kind';
import { common } from '../../new-component';
import { lineIssues } from '../lines/issues';
import { type Line, type Lines, columnFields, linesField, ofLine } from '../lines/lines';
import type { WeightTableComponent } from './schema';
import { weightTableRule, words } from './words';

/**
 * Weight table: what a deal counts for towards a measure, by what it says in one to three columns.
 *
 *     credit = what is commissionable of the deal * the weight of the first line that fits
 *
 * What fits is said in `kinds/lines/`; a deal that no line fits counts for `others`. What a deal pays by a
 * rate of its own is not weighed. For one name alone, its type of sale, product or source, use
 * credit-weights.
 */
export const weightTable: TargetKind<WeightTableComponent> = {
  shape: 'nothing',
  title: words.title,
  // Lines of which one counts in full, one for less, and the rest for a part.
  drawing: {
    bars: [
      [5, 14, 27],
      [25, 14, 13],
      [45, 14, 20],
    ],
    dashed: 'M5 8.5H19M25 8.5H39M45 8.5H59',
    lines: 'M22 4V36M42 4V36',
  },
  sentence: () => words.sentence,
  rule: weightTableRule,
  fields: ({ component }) => [
    ...columnFields(component, lines),
    linesField(component, lines),
    numberField<WeightTableComponent, 'others'>('others', {
      ...{ label: words.others, name: words.othersName },
      ...{ unit: 'percent', allows: 'zero or more' },
    }),
  ],
  check: ({ component }) =>
    unless(
      [
        ...lineIssues(component.columns, weightLines(component), 'weights', 'weight'),
        ...atLeast(0, component.others, ['others']),
      ],
      () => component,
    ),
  factor: () => constant(1),
  weighed: {
    columns: ({ columns }) => columns,
    weight: ({ component }) => orIfError(ofLine(component), input('others', 'percent')),
  },
  sample: (id, measure, language = 'en') => ({
    kind: 'weight-table',
    ...common(id),
    ...{ measure: measure.id, others: 1 },
    ...samples[language],
  }),
};

const weightLines = ({ weights }: WeightTableComponent): readonly Line[] =>
  weights.map(({ of, weight }) => ({ of, number: weight }));

const lines: Lines<WeightTableComponent> = {
  id: 'weights',
  get: weightLines,
  set: (component, columns, all) => ({
    ...component,
    columns,
    weights: all.map(({ of, number }) => ({ of: [...of], weight: number })),
  }),
  depends: words.depends,
  label: words.weights,
  name: words.lines,
  number: { label: words.weight, unit: 'percent', allows: 'zero or more' },
  first: 1,
};

const line = (region: string, product: string, weight: number) => ({
  of: [region, product],
  weight,
});

/** Services count by half, and in a new region everything counts for more. */
const samples = {
  en: {
    columns: ['Region', 'Product'],
    weights: [
      line('Nordic', 'Services', 0.5),
      line('Benelux', 'Services', 0.75),
      line('Benelux', anyText, 1.25),
    ],
  },
  da: {
    columns: ['Region', 'Produkt'],
    weights: [
      line('Norden', 'Ydelser', 0.5),
      line('Benelux', 'Ydelser', 0.75),
      line('Benelux', anyText, 1.25),
    ],
  },
};
