import type { Language, LocalizedText } from '../../../engine/words';
import { type ChoiceField, type Field, choiceField, optionsOf } from '../../field';
import type { PlanComponent } from '../../kind';
import type { Measure } from '../../measure';
import { listField } from '../list-field';
import type { MultiplierComponent } from './schema';

/** What a person can set: how it is read, its factors, and of every other component whether it is multiplied. */
export const multiplierFields = ({
  measure,
  beside,
}: PlanComponent<MultiplierComponent>): readonly Field<MultiplierComponent>[] => [
  choiceField('mode', { en: 'Factor', da: 'Faktor' }, modeWords),
  ...(beside?.components ?? []).map(ofField),
  factorsField(measure),
];

/** The components that it multiplies: those chosen that the plan still has. */
export const multiplied = ({ component: { of }, beside }: PlanComponent<MultiplierComponent>) =>
  beside ? beside.components.filter(({ id }) => of.includes(id)) : of.map((id) => asNamed(id));

const asNamed = (id: string) => ({ id, title: { en: id, da: id } });

const ofField = (other: {
  readonly id: string;
  readonly title: LocalizedText;
}): ChoiceField<MultiplierComponent> => ({
  kind: 'choice',
  id: `of-${other.id}`,
  label: { en: `Multiplies “${other.title.en}”`, da: `Ganger “${other.title.da}”` },
  options: optionsOf({ yes: { en: 'Yes', da: 'Ja' }, no: { en: 'No', da: 'Nej' } }),
  get: ({ of }) => (of.includes(other.id) ? 'yes' : 'no'),
  set: (component, value) => {
    const others = component.of.filter((id) => id !== other.id);
    return { ...component, of: value === 'yes' ? [...others, other.id] : others };
  },
});

const factorsField = (measure: Measure) =>
  listField<MultiplierComponent, 'factors'>('factors', {
    label: { en: 'Factors', da: 'Faktorer' },
    row: { en: 'Step', da: 'Trin' },
    columns: {
      from: {
        label: { en: `From ${measure.name}`, da: `Fra ${measure.name}` },
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

/** “Commission and Milestone”, or what is said of none. */
export function namesOf(part: PlanComponent<MultiplierComponent>, language: Language): string {
  const names = multiplied(part).map(({ title }) => `“${title[language]}”`);
  if (names.length === 0) return language === 'en' ? 'no component yet' : 'endnu ingen komponent';
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}
