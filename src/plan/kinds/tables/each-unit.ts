import * as v from 'valibot';
import type { LocalizedText } from '../../../engine/words';
import type { ChoiceField, Column, NumberField } from '../../field';
import { usualChoice } from './usual-choice';
import type { PlanComponent } from '../../kind';
import type { Measure } from '../../measure';

/*
 * Of a measure that counts, a rate may be an amount for each unit: 500 for each opportunity, and not
 * 50,000 %. A document that does not say means a percentage. The arithmetic is the same.
 */

const ratesAre = ['share', 'each'] as const;
type RateIs = (typeof ratesAre)[number];

export const eachEntries = { rateIs: v.optional(v.picklist(ratesAre)) };

interface MayPayEach {
  readonly rateIs?: RateIs | undefined;
}

export const isEach = ({ component, measure }: PlanComponent<MayPayEach>): boolean =>
  measure.unit === 'count' && component.rateIs === 'each';

/** The unit in which its rates are said. */
export const rateUnit = (part: PlanComponent<MayPayEach>): 'money' | 'percent' =>
  isEach(part) ? 'money' : 'percent';

export const eachFields = <C extends MayPayEach>({ unit }: Measure): readonly ChoiceField<C>[] =>
  unit !== 'count'
    ? []
    : [
        usualChoice<C, 'rateIs'>(
          'rateIs',
          'share',
          { en: 'Rates are', da: 'Satser er' },
          {
            share: { en: 'Percentages', da: 'Procenter' },
            each: { en: 'An amount for each', da: 'Et beløb pr. stk.' },
          },
        ),
      ];

export const rateColumnOf = (part: PlanComponent<MayPayEach>, share: Column): Column =>
  isEach(part) ? { label: eachWords, unit: 'money', allows: 'zero or more' } : share;

/** One rate for all, as the component says it. */
export const rateFieldOf = <C extends MayPayEach>(
  part: PlanComponent<C>,
  { isRate, ...share }: NumberField<C>,
): NumberField<C> =>
  isEach(part)
    ? { ...share, label: eachWords, unit: 'money' }
    : { ...share, ...(isRate && { isRate }) };

const eachWords: LocalizedText = { en: 'For each', da: 'Pr. stk.' };
