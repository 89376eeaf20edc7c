import type { Language, LocalizedText } from '../../engine/words';
import { common } from '../new-component';
import type { Measure } from '../measure';
import { lumpSum } from '../payment/payment-terms';
import type { Plan } from '../plan';

/** What a preset says of a plan; everything else is a draft's. */
export type Rules = Pick<Plan, 'measures' | 'components'> &
  Partial<
    Pick<
      Plan,
      'roles' | 'period' | 'status' | 'reviewAfterDays' | 'creditSplits' | 'paySplits' | 'payment'
    >
  >;

/** A plan to start from. Amounts are those of the published guides that the rules come from. */
export interface Preset {
  readonly id: string;
  readonly name: LocalizedText;
  /** The situation that it is for; a shape that a payout can have is called by its name alone. */
  readonly situation?: LocalizedText;
  /** What it pays, in a few words. */
  readonly meaning: LocalizedText;
  readonly rules: (say: (words: LocalizedText) => string) => Rules;
  /** The component that it is pictured by, where that is not the one whose curve the plan is shown by. */
  readonly pictured?: string;
}

/** The preset as a draft plan for a period, in the person's language. */
export function planOf(preset: Preset, language: Language, effective: Plan['effective']): Plan {
  return {
    document: 3,
    language,
    name: preset.name[language],
    version: 1,
    status: 'draft',
    reviewAfterDays: null,
    effective,
    period: 'quarter',
    currency: 'DKK',
    roles: [],
    creditSplits: [],
    paySplits: [],
    payment: lumpSum,
    log: [{ version: 1, day: effective.from, event: 'created', changes: [], fingerprint: null }],
    ...preset.rules((words) => words[language]),
  };
}

/** A measure with the rules that most plans have. */
export const measure = (
  id: string,
  name: string,
  unit: Measure['unit'] = 'money',
  more: Partial<Measure> = {},
): Measure => ({
  id,
  name,
  unit,
  counts: 'booking',
  cutOffDays: 5,
  cancellations: 'reversed',
  partialDeliveries: 'by-part',
  sharedDeals: 'split',
  missingOwners: 'unassigned',
  returns: 'taken-back',
  repeats: 'once',
  ...more,
});

export const sales: LocalizedText = { en: 'sales', da: 'salg' };
export const revenue: LocalizedText = { en: 'revenue', da: 'omsætning' };

/** What a component that follows a measure has beside its rule. */
export const following = (id: string, follows: string) => ({
  ...common(id),
  measure: follows,
  hasPrior: false,
});
