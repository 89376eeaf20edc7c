import type { ThresholdRule } from '../../../engine/payout-table';
import type { LocalizedText } from '../../../engine/words';
import { type ChoiceField, type Field, choiceField } from '../../field';
import type { PlanComponent } from '../../kind';
import type { Measure } from '../../measure';
import { amountOfQuota, shareOfQuota } from '../../pay/share-of-quota';
import { listField } from '../list-field';
import { chosenFields } from '../chosen';
import { fromHead, reachedField, reachedIn } from '../tables/thresholds';
import { usualChoice } from '../tables/usual-choice';
import type { MultiplierComponent } from './schema';

/** What a person can set: how it is read, its factors, and of every other component whether it is multiplied. */
export const multiplierFields = (
  part: PlanComponent<MultiplierComponent>,
): readonly Field<MultiplierComponent>[] => [
  choiceField('mode', { en: 'Factor', da: 'Faktor' }, modeWords),
  ...(part.component.mode === 'highest' ? [reachedField<MultiplierComponent>()] : []),
  atField(part),
  ...chosenFields(part),
  factorsField(stepsOf(part), stepRule(part.component)),
];

/** How steps are reached; on straight lines they meet, and nothing jumps on one. */
export const stepRule = (component: MultiplierComponent): ThresholdRule =>
  component.mode === 'highest' ? reachedIn(component) : 'at';

/** What the steps are steps of: the measure, or the share of the payee's own quota of it. */
export const stepsOf = ({
  component: { at },
  measure,
}: PlanComponent<MultiplierComponent>): Pick<Measure, 'name' | 'unit'> & {
  readonly inWords: LocalizedText;
} => {
  const { name, unit } = measure;
  return at === undefined
    ? { name, unit, inWords: { en: name, da: name } }
    : {
        ...{ name, unit: 'percent' },
        inWords: { en: `attainment of ${name}`, da: `målopfyldelse i ${name}` },
      };
};

/** Steps keep their factors: the last one was the quota, or becomes a million or ten. */
function atField({
  measure,
}: PlanComponent<MultiplierComponent>): ChoiceField<MultiplierComponent> {
  const choice = usualChoice<MultiplierComponent, 'at'>(
    ...(['at', 'measure' as never, { en: 'Its steps are', da: 'Trinene er' }] as const),
    {
      measure: { en: measure.name, da: measure.name },
      attainment: { en: 'Attainment of the own quota', da: 'Målopfyldelse af egen kvote' },
    },
  );
  const turned = (component: MultiplierComponent, value: string): MultiplierComponent => {
    const isShare = value === 'attainment';
    if (isShare === (component.at !== undefined) || measure.unit === 'percent') return component;
    const whole = isShare
      ? (component.factors.at(-1)?.from ?? 1)
      : measure.unit === 'money'
        ? 1_000_000
        : 10;
    const from = (one: number) =>
      isShare ? shareOfQuota(one, whole > 0 ? whole : 1) : amountOfQuota(one, whole);
    const factors = component.factors.map((step) => ({ ...step, from: from(step.from) }));
    return { ...component, factors };
  };
  return { ...choice, set: (component, value) => choice.set(turned(component, value), value) };
}

const factorsField = (measure: ReturnType<typeof stepsOf>, reached: ThresholdRule) =>
  listField<MultiplierComponent, 'factors'>('factors', {
    label: { en: 'Factors', da: 'Faktorer' },
    row: { en: 'Step', da: 'Trin' },
    columns: {
      from: {
        label: fromHead(reached, measure.inWords),
        unit: measure.unit,
        allows: 'any',
      },
      factor: { label: { en: 'Factor', da: 'Faktor' }, unit: 'percent', allows: 'zero or more' },
    },
    next: ({ factors }) => {
      const [before, last] = [factors.at(-2), factors.at(-1)];
      const step = last && before ? last.from - before.from : measure.unit === 'percent' ? 0.1 : 1;
      return [Number(((last?.from ?? 0) + step).toPrecision(12)), last?.factor ?? 1];
    },
  });

const modeWords: Record<MultiplierComponent['mode'], LocalizedText> = {
  highest: { en: 'Of the step reached', da: 'For det nåede trin' },
  linear: { en: 'On a straight line', da: 'På en ret linje' },
};
