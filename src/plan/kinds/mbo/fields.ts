import type { LocalizedText } from '../../../engine/words';
import { type ChoiceField, type Field, numberField, optionsOf } from '../../field';
import { listField } from '../list-field';
import { sharesOfField } from '../tables/shares-of';
import type { PlanComponent } from '../../kind';
import type { MboComponent } from './schema';

/** What a person can set of weighted objectives. */
export const mboFields = ({
  component: { minimum, maximum },
}: PlanComponent<MboComponent>): Field<MboComponent>[] => [
  numberField('target', {
    label: { en: 'Target bonus', da: 'Målbonus' },
    unit: 'money',
    allows: 'zero or more',
  }),
  sharesOfField<MboComponent>(),
  limitsField,
  ...(minimum === null ? [] : [minimumField]),
  ...(maximum === null ? [] : [maximumField]),
  objectivesField,
];

/** Whether an objective has an achievement from which it counts, and one up to which. */
const limitsField: ChoiceField<MboComponent> = {
  kind: 'choice',
  id: 'limits',
  label: { en: 'Limits of each objective', da: 'Grænser for hvert mål' },
  options: optionsOf({
    none: { en: 'None', da: 'Ingen' },
    minimum: { en: 'Minimum', da: 'Minimum' },
    maximum: { en: 'Maximum', da: 'Maksimum' },
    both: { en: 'Minimum and maximum', da: 'Minimum og maksimum' },
  }),
  get: ({ minimum, maximum }) => {
    if (minimum === null) return maximum === null ? 'none' : 'maximum';
    return maximum === null ? 'minimum' : 'both';
  },
  set: (component, limits) => ({
    ...component,
    minimum: limits === 'minimum' || limits === 'both' ? (component.minimum ?? 0.5) : null,
    maximum: limits === 'maximum' || limits === 'both' ? (component.maximum ?? 1.5) : null,
  }),
};

const achievement: LocalizedText = { en: 'of the objective', da: 'af målet' };

const minimumField = numberField<MboComponent, 'minimum'>('minimum', {
  label: { en: 'Counts from', da: 'Tæller fra' },
  name: { en: 'LeastAchievement', da: 'MindsteOpfyldelse' },
  unit: 'percent',
  suffix: achievement,
  allows: 'zero or more',
});

const maximumField = numberField<MboComponent, 'maximum'>('maximum', {
  label: { en: 'Counts up to', da: 'Tæller op til' },
  name: { en: 'MostAchievement', da: 'HøjesteOpfyldelse' },
  unit: 'percent',
  suffix: achievement,
  allows: 'above zero',
});

const objectivesField = listField<MboComponent, 'objectives'>('objectives', {
  label: { en: 'Objectives', da: 'Mål' },
  row: { en: 'Objective', da: 'Mål' },
  columns: {
    objective: { label: { en: 'Objective', da: 'Mål' }, unit: 'text' },
    weight: { label: { en: 'Weight', da: 'Vægt' }, unit: 'percent', allows: 'share', isPart: true },
  },
  next: ({ objectives }, language = 'en') => {
    const rest = 1 - objectives.reduce((sum, { weight }) => sum + weight, 0);
    const name = { en: 'Objective', da: 'Mål' }[language];
    return [`${name} ${objectives.length + 1}`, Math.max(0, Number(rest.toFixed(6)))];
  },
});
