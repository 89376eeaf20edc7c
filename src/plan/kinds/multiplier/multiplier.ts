import { type Issue, unless } from '../../../engine/result';
import { ascending, atLeast, notEmpty } from '../../../engine/rules';
import { type Formula, called, constant, named } from '../../../formula/formula';
import { largest } from '../../../formula/operators/columns/column';
import { choose } from '../../../formula/operators/conditions/choose';
import { isAbove, isBelow } from '../../../formula/operators/conditions/comparisons';
import { orIfError } from '../../../formula/operators/conditions/errors';
import { inRow, rowsOf } from '../../../formula/operators/lookups/lookups';
import { rowHolding } from '../../../formula/operators/lookups/places';
import { rowOfThreshold, toReach } from '../../../formula/reached-row';
import { greatest } from '../../../formula/operators/numbers/greatest';
import { minus } from '../../../formula/operators/numbers/minus';
import { over } from '../../../formula/operators/numbers/over';
import { plus } from '../../../formula/operators/numbers/plus';
import { times } from '../../../formula/operators/numbers/times';
import { list, listCell, listColumn } from '../../component-places';
import { type PlanComponent, type ResultKind, nothingOrOpen } from '../../kind';
import { common } from '../../new-component';
import { attainedOf, creditedOf } from '../../pay/outside';
import { isSaid } from '../../said/is-said';
import { changeOfChosen } from '../chosen';
import { lastThresholdOf } from '../last-threshold';
import { exceedArgument } from '../tables/thresholds';
import { multiplierFields, stepRule, stepsOf } from './fields';
import type { MultiplierComponent } from './schema';
import { multiplierRule } from './words';

/**
 * Multiplier: what other components pay, times a factor that a measure decides.
 *
 *     pay = (what the chosen components pay) * factor - what they pay
 *
 * It pays the difference, so that a statement shows the pay before it, the factor, and what the factor
 * gives or takes; together they are the pay times the factor, to the cent. The others are taken after their limits;
 * a cap here is the most that the factor may add, a floor of 0 lets it take nothing. Exactly on a step
 * is on it, unless steps have to be exceeded, of the measure or of the payee's own quota of it; below the first step the first factor holds, so steps may begin below 0. A factor of 1
 * changes nothing. For a rate that attainment moves, use accelerator.
 */
export const multiplier: ResultKind<MultiplierComponent> = {
  shape: 'results',
  title: { en: 'Multiplier', da: 'Multiplikator' },
  sentence: (part) => {
    const { en, da } = stepsOf(part).inWords;
    return {
      en: `A factor of ${en} multiplies what other components pay.`,
      da: `En faktor efter ${da} ganger det, som andre komponenter udbetaler.`,
    };
  },
  rule: multiplierRule,
  reached: ({ component }) => stepRule(component),
  fields: multiplierFields,
  check: ({ component }) => unless(issuesOf(component), () => component),
  results: () => [],
  pay: (part) => changeOfChosen(part, (before) => times(before, factorOf(part))),
  told: (part) => [
    { label: { en: 'Factor', da: 'Faktor' }, unit: 'percent', formula: factorOf(part) },
  ],
  onTarget: () => [],
  goal: ({ component: { factors } }, measure) =>
    isSaid(measure)
      ? whereNothingChanges
      : measure.unit === 'percent'
        ? constant(1)
        : lastThresholdOf(factors, measure),
  most: () => nothingOrOpen(isAbove(largest(listColumn(1)), constant(1))),
  sample: (id, measure, _, beside) => ({
    kind: 'multiplier',
    ...common(id),
    measure: measure.id,
    of: (beside?.components ?? []).map((one) => one.id),
    mode: 'highest',
    factors: samples[measure.unit].map(([from, factor]) => ({ from, factor })),
  }),
};

/** What deals say is no more the better, as a discount: it is usual where the factor is 1. */
const whereNothingChanges: Formula<number> = orIfError(
  inRow(listColumn(0, 'percent'), rowHolding(constant(1), listColumn(1, 'percent'))),
  constant(1),
);

/** The factor of the last step that the measure reaches; the first one below all of them. */
function factorOf(part: PlanComponent<MultiplierComponent>): Formula<number> {
  const { component, measure } = part;
  const { unit } = stepsOf(part);
  const looked = component.at === undefined ? creditedOf(measure) : attainedOf(measure);
  const rule = stepRule(component);
  const first = listCell(0, 0, unit);
  const [starts, factors] = [listColumn(0, unit), listColumn(1, 'percent')];
  const reached = rule === 'at' ? greatest(looked, first) : looked;
  const step = rowOfThreshold(rule, reached, starts);
  const next = plus(step, constant(1));
  const [from, factor] = [inRow(starts, step), inRow(factors, step)];
  const beyond = over(minus(reached, from), minus(inRow(starts, next), from));
  const onLine = plus(factor, times(beyond, minus(inRow(factors, next), factor)));
  const given = called(
    'TIERED_BONUS',
    [reached, list, undefined, constant(component.mode), exceedArgument(rule)],
    component.mode === 'highest' ? factor : choose(isBelow(step, rowsOf(starts)), onLine, factor),
  );
  // What does not exceed the first step has its factor, where the function gives nothing.
  const isFirst = isBelow(toReach(rule, looked), first);
  return named(
    { en: 'factor', da: 'faktor' },
    rule === 'at' ? given : choose(isFirst, listCell(0, 1, 'percent'), given),
  );
}

const issuesOf = ({ factors }: MultiplierComponent): Issue[] => [
  ...notEmpty(factors, ['factors']),
  ...ascending(
    factors.map(({ from }) => from),
    ['factors'],
    'from',
    'number',
    -Infinity,
  ),
  ...factors.flatMap(({ factor }, k) => atLeast(0, factor, ['factors', k, 'factor'])),
];

/** Oracle's incentive guide: 80 %, 90 % from 75 % of the quota, all from 85 %; and of money and counts. */
const samples: Record<'money' | 'count' | 'percent', readonly (readonly [number, number])[]> = {
  percent: [
    [0, 0.8],
    [0.75, 0.9],
    [0.85, 1],
  ],
  money: [
    [0, 1],
    [1_000_000, 1.1],
    [2_000_000, 1.25],
  ],
  count: [
    [0, 0.9],
    [3, 1],
    [5, 1.1],
  ],
};
