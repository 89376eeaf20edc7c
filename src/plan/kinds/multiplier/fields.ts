import type { LocalizedText } from '../../../engine/words';
import { type Field, choiceField } from '../../field';
import type { PlanComponent } from '../../kind';
import type { Measure } from '../../measure';
import { listField } from '../list-field';
import { multipliedFields } from '../multiplied';
import type { MultiplierComponent } from './schema';

/** What a person can set: how it is read, its factors, and of every other component whether it is multiplied. */
export const multiplierFields = (
  part: PlanComponent<MultiplierComponent>,
): readonly Field<MultiplierComponent>[] => [
  choiceField('mode', { en: 'Factor', da: 'Faktor' }, modeWords),
  ...multipliedFields(part),
  factorsField(part.measure),
];

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
