import type { MboComponent } from './schema';
import { objectives } from '../../../functions/mbo-bonus/rule';
import { type Issue, type Path, unless } from '../../../engine/result';
import { atLeast, positive } from '../../../engine/rules';
import { type Formula, called, constant } from '../../../formula/formula';
import { choose } from '../../../formula/operators/conditions/choose';
import { isAbove, isAtLeast } from '../../../formula/operators/conditions/comparisons';
import { atMost } from '../../../formula/operators/numbers/least';
import { sumOf } from '../../../formula/operators/numbers/plus';
import { ratioReaches } from '../../../formula/operators/conditions/reaches';
import { isWhole } from '../../../formula/operators/columns/shares';
import { times } from '../../../formula/operators/numbers/times';
import { allResults, input, listCell, listColumn } from '../../component-places';
import { creditedResult } from '../../pay/credited-result';
import { type ResultKind, nothingOrOpen } from '../../kind';
import { common } from '../../new-component';
import { paysOfTarget } from '../tables/shares-of';
import { mboFields } from './fields';
import { mboRule, mboSentence } from './words';

/**
 * MBO: a target amount for weighted personal objectives.
 *
 *     payout  = target * sum of weight * counted achievement
 *     counted = 0 below the minimum, the maximum above it, otherwise the achievement
 *
 * Exactly on the minimum counts; an achievement that is blank or below 0 counts as 0. Weights add up
 * to 1 and the maximum is above 0. For one objective with one amount, use milestone.
 */
export const mbo: ResultKind<MboComponent> = {
  shape: 'results',
  title: { en: 'MBO objectives', da: 'Personlige mål (MBO)' },
  sentence: mboSentence,
  rule: mboRule,
  fields: mboFields,
  check: ({ component }) => {
    const checked = objectives(rulesOf(component));
    const renamed = checked.ok ? [] : checked.issues.map(inDocument);
    return unless([...own(component), ...renamed], () => component);
  },
  results: ({ component }) =>
    component.objectives.map(({ objective }) => ({
      label: { en: objective, da: objective },
      unit: 'percent',
      ...(component.maximum !== null && component.maximum > 10 && { most: component.maximum }),
    })),
  pay: ({ component }) => {
    const { minimum, maximum } = component;
    const target = input('target', 'money');
    const weighed = component.objectives.map((_, k) =>
      times(listCell(k, 1, 'percent'), counted(component, creditedResult(k, 'percent'))),
    );
    return called(
      'MBO_BONUS',
      [
        ...[target, listColumn(1), allResults],
        minimum === null ? undefined : input('minimum'),
        maximum === null ? undefined : input('maximum'),
      ],
      times(target, sumOf(weighed)),
    );
  },
  target: ({ component }) => (paysOfTarget(component) ? input('target', 'money') : undefined),
  onTarget: ({ component }) => component.objectives.map(() => 1),
  most: ({ component: { maximum } }) =>
    maximum === null
      ? nothingOrOpen(isAbove(input('target'), constant(0)))
      : { formula: times(input('target', 'money'), input('maximum', 'percent')) },
  checks: () => [isWhole(listColumn(1))],
  sample: (id, _, language = 'en') => ({
    kind: 'mbo',
    ...common(id),
    target: 60_000,
    minimum: 0.5,
    maximum: 1.5,
    objectives: samples.map(({ weight, ...words }) => ({ objective: words[language], weight })),
  }),
};

const rulesOf = ({ objectives: list, minimum, maximum }: MboComponent) => ({
  weights: list.map(({ weight }) => weight),
  minimum: minimum ?? 0,
  maximum: maximum ?? Infinity,
});

/** A maximum of 0 would pay nothing, and is none at all to the cell function. */
const own = ({ target, maximum }: MboComponent): Issue[] => [
  ...atLeast(0, target, ['target']),
  ...(maximum === null ? [] : positive(maximum, ['maximum'])),
];

/** The engine's weights are a column of the document's objectives. */
function inDocument(issue: Issue): Issue {
  const [list, k] = issue.path;
  if (list !== 'weights') return issue;
  const path: Path = k === undefined ? ['objectives'] : ['objectives', k, 'weight'];
  return { ...issue, path };
}

function counted({ minimum, maximum }: MboComponent, achieved: Formula<number>): Formula<number> {
  const least = minimum === null ? constant(0) : input('minimum', 'percent');
  const most = maximum === null ? undefined : input('maximum', 'percent');
  const counts = minimum === null ? isAtLeast(achieved, least) : ratioReaches(achieved, least);
  return choose(counts, atMost(most, achieved), constant(0));
}

const samples = [
  { en: 'Account-based marketing', da: 'Account-based marketing', weight: 0.4 },
  { en: 'Reference customers', da: 'Referencekunder', weight: 0.35 },
  { en: 'Penetration of a vertical', da: 'Udbredelse i en branche', weight: 0.25 },
] as const;
