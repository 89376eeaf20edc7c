import type { LocalizedText } from '../../engine/words';
import type { ThresholdUnit } from '../../engine/rules';
import { type Column, type NumberField, numberField } from '../field';
import type { Measure } from '../measure';

export const quotaWords: LocalizedText = { en: 'Quota', da: 'Kvote' };

/** The measure that is 100 %. */
export const quotaField = <C extends { readonly quota: number | null }>(
  measure: Measure,
): NumberField<C> =>
  numberField<C, 'quota'>('quota', {
    label: quotaWords,
    unit: measure.unit,
    allows: 'above zero',
  });

/** The first column of a list of thresholds, in the unit that a quota decides. */
export function fromColumn(hasQuota: boolean, { unit, name }: Measure): Column {
  const label: LocalizedText = hasQuota
    ? { en: 'From attainment', da: 'Fra målopfyldelse' }
    : { en: `From ${name}`, da: `Fra ${name}` };
  return { label, unit: hasQuota ? 'percent' : unit, allows: 'zero or more' };
}

export const thresholdUnit = (quota: number | null): ThresholdUnit =>
  quota === null ? 'number' : 'percent';
