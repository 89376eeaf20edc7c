import * as v from 'valibot';
import { type ThresholdRule, thresholdRules } from '../../../engine/payout-table';
import type { LocalizedText } from '../../../engine/words';
import { constant } from '../../../formula/formula';
import type { ChoiceField } from '../../field';
import { usualChoice } from './usual-choice';

/*
 * When the thresholds of a component's table are reached: at or above them, as most plans have it, or
 * only above them. A document that does not say means at.
 */

export const thresholdEntries = {
  reached: v.optional(v.picklist(thresholdRules)),
};

/** How a component's thresholds are reached; of one that has no such choice, at them. */
export const reachedIn = (component: { readonly reached?: ThresholdRule | undefined }) =>
  component.reached ?? 'at';

/** Whether a COMP function is told that thresholds have to be exceeded; left out where they have not. */
export const reachedArgument = (component: Parameters<typeof reachedIn>[0]) =>
  exceedArgument(reachedIn(component));
export const exceedArgument = (reached: ThresholdRule) =>
  reached === 'at' ? undefined : constant(true);

export const reachedField = <
  C extends { readonly reached?: ThresholdRule | undefined },
>(): ChoiceField<C> =>
  usualChoice<C, 'reached'>(
    ...(['reached', 'at', { en: 'A threshold is reached', da: 'En grænse er nået' }] as const),
    {
      at: { en: 'At or above it', da: 'På eller over den' },
      above: { en: 'Only above it', da: 'Kun over den' },
    },
  );

/** Before a threshold: 8 % from 100,000, or 8 % above 100,000. */
export const fromWords: Record<ThresholdRule, LocalizedText> = {
  at: { en: 'from', da: 'fra' },
  above: { en: 'above', da: 'over' },
};

/** The head of a column of thresholds: From attainment, Above attainment. */
export const fromHead = (reached: ThresholdRule, { en, da }: LocalizedText): LocalizedText =>
  reached === 'at'
    ? { en: `From ${en}`, da: `Fra ${da}` }
    : { en: `Above ${en}`, da: `Over ${da}` };

/** How every list of tiers is read. */
export const tierReached: Record<ThresholdRule, LocalizedText> = {
  at: {
    en: 'At or above a threshold its tier is reached; below the first tier nothing is paid.',
    da: 'På eller over en grænse er dens trin nået; under det første trin udbetales intet.',
  },
  above: {
    en: 'Only above a threshold is its tier reached; up to and including the first nothing is paid.',
    da: 'Først over en grænse er dens trin nået; til og med den første udbetales intet.',
  },
};
