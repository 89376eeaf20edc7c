import type { LocalizedText } from '../../engine/words';
import type { ThresholdUnit } from '../../engine/rules';
import { type NumberField, numberField } from '../field';
import type { Measure } from '../measure';

const quotaWords: LocalizedText = { en: 'Quota', da: 'Kvote' };

/** The measure that is 100 %. */
export const quotaField = <C extends { readonly quota: number | null }>(
  measure: Measure,
): NumberField<C> =>
  numberField<C, 'quota'>('quota', {
    label: quotaWords,
    unit: measure.unit,
    allows: 'above zero',
  });

export const thresholdUnit = (quota: number | null): ThresholdUnit =>
  quota === null ? 'number' : 'percent';
