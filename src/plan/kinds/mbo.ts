import * as v from 'valibot';
import { mboBonus, objectives } from '../../engine/mbo-bonus';
import { type Issue, type Path, bad, good, unless } from '../../engine/result';
import { atLeast, positive } from '../../engine/rules';
import { type ResultKind, common, commonEntries, nothingOrOpen } from '../kind';
import { shortText } from '../measure';
import { mboFields } from './mbo-fields';
import { mboRule, mboSentence } from './mbo-words';

export const mboSchema = v.strictObject({
  kind: v.literal('mbo'),
  ...commonEntries,
  /** What is paid when every objective is exactly achieved. */
  target: v.number(),
  /** The achievement from which an objective counts, and up to which. */
  minimum: v.nullable(v.number()),
  maximum: v.nullable(v.number()),
  objectives: v.array(v.strictObject({ objective: shortText, weight: v.number() })),
});
export type MboComponent = v.InferOutput<typeof mboSchema>;

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
  pays: 'results',
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
  pay: ({ component }, achievements) => {
    const blankIsNone = component.objectives.map((_, k) => achievements[k] ?? 0);
    const paid = mboBonus(component.target, rulesOf(component), blankIsNone);
    return typeof paid === 'number' ? good(paid) : bad(paid);
  },
  native: ({ component }, { input, cell }, achievements) => {
    const counted = countedFormula(component, input);
    const weighed = component.objectives.map(
      (_, k) => `${cell(k, 1)}*${counted(achievements[k] ?? '0')}`,
    );
    return `${input('target')}*(${weighed.join('+')})`;
  },
  call: ({ component: { minimum, maximum } }, { input, column }, _, block) => {
    const least = minimum === null ? '' : input('minimum');
    const most = maximum === null ? '' : `,${input('maximum')}`;
    const limits = minimum === null && maximum === null ? '' : `,${least}${most}`;
    return `COMP.MBO_BONUS(${input('target')},${column(1)},${block}${limits})`;
  },
  onTarget: ({ component }) => component.objectives.map(() => 1),
  most: ({ component: { target, maximum } }) =>
    maximum === null
      ? nothingOrOpen(target > 0, ({ input }) => `${input('target')}>0`)
      : {
          value: target * maximum,
          formula: ({ input }) => `${input('target')}*${input('maximum')}`,
        },
  // Weights are a whole.
  checks: ({ column }) => [`(ROUND(SUM(${column(1)}),9)=1)`],
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

/** What counts of an achievement. Text is an error in the condition; MIN would leave a blank out. */
const countedFormula =
  ({ minimum, maximum }: MboComponent, input: (id: string) => string) =>
  (achieved: string): string => {
    const isBelow =
      minimum === null ? `SIGN(${achieved})<0` : `ROUND(${achieved}-${input('minimum')},12)<0`;
    const most =
      maximum === null
        ? achieved
        : `IF(${achieved}>${input('maximum')},${input('maximum')},${achieved})`;
    return `IF(${isBelow},0,${most})`;
  };

const samples = [
  { en: 'Account-based marketing', da: 'Account-based marketing', weight: 0.4 },
  { en: 'Reference customers', da: 'Referencekunder', weight: 0.35 },
  { en: 'Penetration of a vertical', da: 'Udbredelse i en branche', weight: 0.25 },
] as const;
