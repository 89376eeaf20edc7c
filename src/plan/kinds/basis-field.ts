import type { LocalizedText } from '../../engine/words';
import { type ChoiceField, optionsOf } from '../field';
import type { Measure } from '../measure';
import { assumedGoal } from './last-threshold';
import { amountOfQuota, shareOfQuota } from '../pay/share-of-quota';

/** Whether thresholds are attainment of a quota or stand in the measure's own unit. */
const basisWords = {
  amount: { en: 'Own unit', da: 'Egen enhed' },
  quota: { en: 'Share of quota', da: 'Andel af kvote' },
} as const satisfies Record<string, LocalizedText>;

/** Switches a list of thresholds between its own unit and attainment of a quota. */
export const basisField = <C extends { readonly quota: number | null }>(
  rebased: (component: C) => C,
): ChoiceField<C> => ({
  kind: 'choice',
  id: 'basis',
  label: { en: 'Thresholds', da: 'Grænser' },
  options: optionsOf(basisWords),
  get: ({ quota }) => (quota === null ? 'amount' : 'quota'),
  set: (component, value) =>
    value === (component.quota === null ? 'amount' : 'quota') ? component : rebased(component),
});

/**
 * A component whose list of thresholds is in the other unit: shares of the last threshold, which becomes
 * the quota, or back.
 */
export const rebasedIn =
  <K extends string>(list: K, { unit }: Measure) =>
  <C extends { readonly quota: number | null } & Readonly<Record<K, readonly From[]>>>(
    component: C,
  ): C => {
    const goal = component.quota ?? (component[list].at(-1)?.from || assumedGoal[unit]);
    const other = component.quota === null ? shareOfQuota : amountOfQuota;
    const rows = component[list].map((row) => ({ ...row, from: other(row.from, goal) }));
    return { ...component, quota: component.quota === null ? goal : null, [list]: rows };
  };

interface From {
  readonly from: number;
}
