import { dayNumber, isoDay } from '../../../engine/dates';
import { type Field, type ListField, numberField, optionsOf } from '../../field';
import type { PlanComponent } from '../../kind';
import type { TimedMilestoneComponent } from './schema';

/** What a person can set of a milestone by a date. */
export const timedMilestoneFields = ({
  component: { deadline },
}: PlanComponent<TimedMilestoneComponent>): Field<TimedMilestoneComponent>[] => [
  numberField('bonus', {
    label: { en: 'Bonus', da: 'Bonus' },
    unit: 'money',
    allows: 'zero or more',
  }),
  timing,
  ...(deadline === null ? [] : [deadlineField]),
  conditionsField,
];

const timing: Field<TimedMilestoneComponent> = {
  kind: 'choice',
  id: 'timing',
  label: { en: 'Achieved', da: 'Opnås' },
  options: optionsOf({
    deadline: { en: 'By a date', da: 'Inden en frist' },
    any: { en: 'At any time in the period', da: 'Når som helst i perioden' },
  }),
  get: ({ deadline }) => (deadline === null ? 'any' : 'deadline'),
  set: (component, value) => ({
    ...component,
    deadline: value === 'any' ? null : (component.deadline ?? '2026-12-31'),
  }),
};

/** On the sheet the deadline is a date, in the document a day. */
const deadlineField: Field<TimedMilestoneComponent> = {
  kind: 'number',
  id: 'deadline',
  label: { en: 'Deadline', da: 'Frist' },
  name: { en: 'Deadline', da: 'Frist' },
  unit: 'date',
  allows: 'above zero',
  get: ({ deadline }) => (deadline === null ? 0 : dayNumber(deadline)),
  set: (component, value) => ({ ...component, deadline: isoDay(value) }),
};

const conditionsField: ListField<TimedMilestoneComponent> = {
  kind: 'list',
  id: 'conditions',
  label: { en: 'Conditions', da: 'Betingelser' },
  name: { en: 'Conditions', da: 'Betingelser' },
  row: { en: 'Condition', da: 'Betingelse' },
  columns: [{ label: { en: 'Every one must be met', da: 'Alle skal være opfyldt' }, unit: 'text' }],
  get: ({ conditions }) => conditions.map((condition) => [condition]),
  set: (component, rows) => ({
    ...component,
    conditions: rows.map(([condition]) => String(condition)),
  }),
  next: ({ conditions }, language = 'en') => [
    `${{ en: 'Condition', da: 'Betingelse' }[language]} ${conditions.length + 1}`,
  ],
};
