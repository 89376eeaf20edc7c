import { type Issue, unless } from '../../../engine/result';
import { atLeast } from '../../../engine/rules';
import { type Formula, constant, named } from '../../../formula/formula';
import { choose } from '../../../formula/operators/conditions/choose';
import { isEqual } from '../../../formula/operators/conditions/comparisons';
import { minus } from '../../../formula/operators/numbers/minus';
import { over } from '../../../formula/operators/numbers/over';
import { plus } from '../../../formula/operators/numbers/plus';
import { times } from '../../../formula/operators/numbers/times';
import { input } from '../../component-places';
import { type PlanComponent, type ResultKind, nothingOrOpen } from '../../kind';
import type { Measure } from '../../measure';
import { common } from '../../new-component';
import { creditedOf } from '../../pay/outside';
import { changeOfChosen } from '../chosen';
import { otherMeasure } from '../other-measure';
import { paidPartFields } from './fields';
import type { PaidPartComponent } from './schema';
import { paidPartRule } from './words';

type Part = PlanComponent<PaidPartComponent>;

const partOf = (part: Part) => otherMeasure(part, part.component.part);

/**
 * Paid on a part: everything that is sold moves the tiers, and only a part of it is paid by them.
 *
 *     pay = (what the chosen components pay) * the part / the whole - what they pay
 *           + rate of the rest * (the whole - the part)
 *
 * The whole is the measure that decides, the part another that is counted in it: recurring of all
 * sales. It pays the difference, so that together with the others the rate of the whole is paid on the
 * part: the tier that is reached, or, of marginal tiers, what they pay on average in the period; and
 * the rest pays its own rate. The others are taken after their limits. Where nothing is counted of the
 * whole nothing is taken off, and a part that is the whole changes nothing. Typed results of the whole
 * have the part in them; of deals, those of the part count in both. For deals that count for less, use
 * credit-weights.
 */
export const paidPart: ResultKind<PaidPartComponent> = {
  shape: 'results',
  title: { en: 'Paid on a part', da: 'Betaling af en del' },
  // All of it decides, a part is paid.
  drawing: {
    bars: [
      [8, 20, 13],
      [36, 20, 19],
    ],
    dashed: 'M8 36V14H28V36M36 36V5H56V36',
  },
  sentence: (part) => ({
    en: `All ${part.measure.name} decides the rate; only ${partOf(part).name} is paid by it.`,
    da: `Hele ${part.measure.name} afgør satsen; kun ${partOf(part).name} betales efter den.`,
  }),
  rule: (part) => paidPartRule(part, partOf(part)),
  fields: (part) => paidPartFields(part, partOf(part)),
  alsoNeeds: {
    ...{ id: 'recurring', unit: 'money', name: { en: 'recurring', da: 'løbende salg' } },
    definition: {
      en: 'The part of sales that is billed again every month or year.',
      da: 'Den del af salget, der faktureres igen hver måned eller hvert år.',
    },
  },
  check: (part) => {
    const { component } = part;
    return unless(
      [
        ...soldIssues(part.measure, 'measure'),
        ...soldIssues(partOf(part), 'part'),
        ...atLeast(0, component.restRate, ['restRate']),
        ...atLeast(0, component.onTarget, ['onTarget']),
      ],
      () => component,
    );
  },
  results: () => [],
  pay: (part) => {
    const [whole, counted] = measured(part);
    const isNothing = isEqual(whole, constant(0));
    const rest = times(input('restRate', 'percent'), minus(whole, counted));
    return changeOfChosen(part, (before) =>
      plus(choose(isNothing, before, over(times(before, counted), whole)), rest),
    );
  },
  told: (part) => [{ label: { en: 'Part', da: 'Del' }, unit: 'percent', formula: shareOf(part) }],
  alsoCounts: partOf,
  onTarget: () => [],
  goal: () => input('onTarget'),
  most: () => nothingOrOpen(constant(true)),
  sample: (id, measure, _, beside) => ({
    kind: 'paid-part',
    ...common(id),
    measure: measure.id,
    part:
      beside?.measures.find(({ id: other, unit }) => other !== measure.id && unit === measure.unit)
        ?.id ?? measure.id,
    of: (beside?.components ?? []).map((one) => one.id),
    restRate: 0,
    onTarget: 200_000,
  }),
};

/** The whole and the part, which are money, or are refused. */
const measured = (part: Part) =>
  [part.measure, partOf(part)].map((one) => creditedOf({ ...one, unit: 'money' })) as [
    whole: Formula<number>,
    counted: Formula<number>,
  ];

/** Both are each payee's own amounts of money: of a total of others nobody is paid a part. */
const soldIssues = ({ name, unit, total }: Measure, field: 'measure' | 'part'): Issue[] =>
  unit === 'money' && total === undefined
    ? []
    : [
        {
          ...{ code: 'unit', path: [field] },
          message: {
            en: `${name} is no amount of a payee’s own, of which a part could be paid.`,
            da: `${name} er ikke modtagerens eget beløb, som en del kan betales af.`,
          },
          advice: {
            en: 'Choose a measure in money that is no total.',
            da: 'Vælg et målepunkt i beløb, som ikke er en sum.',
          },
        },
      ];

/** The share of the whole that is paid; none of nothing. */
function shareOf(part: Part): Formula<number> {
  const [whole, counted] = measured(part);
  return named(
    { en: 'part', da: 'del' },
    choose(isEqual(whole, constant(0)), constant(0), over(counted, whole)),
  );
}
