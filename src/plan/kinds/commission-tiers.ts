import type { Issue } from '../../engine/result';
import { atLeast } from '../../engine/rules';
import type { CommissionMethod, Tier } from '../../functions/tiered-commission/rule';
import type { Language, LocalizedText } from '../../engine/words';
import type { Column } from '../field';
import type { Piece } from '../kind';
import { namedRows } from './named-rows';

/** What the kinds that pay rates by tier have in common: how they say them. */

/** What a tier pays, and from where. */
export interface TierPieces {
  readonly value: Piece;
  readonly from: Piece;
}

/** `8% from 50%, 12% from 100% and 15% from 125%`. */
export const tiersInWords = (tiers: readonly TierPieces[], language: Language): readonly Piece[] =>
  namedRows(tiers, language, ({ value, from }) => [
    value,
    { en: ' from ', da: ' fra ' }[language],
    from,
  ]);

/** How every list of tiers is read. */
export const tierReached: LocalizedText = {
  en: 'At or above a threshold its tier is reached; below the first tier nothing is paid.',
  da: 'På eller over en grænse er dens trin nået; under det første trin udbetales intet.',
};

/** The rate of a tier. */
export const rateColumn: Column = {
  ...{ label: { en: 'Rate', da: 'Sats' }, unit: 'percent', allows: 'zero or more', isRate: true },
};

/** A plan's rates are 0 or more; the cell functions allow rates that take back. */
export const rateIssues = (tiers: readonly Tier[]): Issue[] =>
  tiers.flatMap(({ rate }, k) => atLeast(0, rate, ['tiers', k, 'rate']));

export const methodWords: Record<CommissionMethod, LocalizedText> = {
  marginal: { en: 'Marginal', da: 'Marginalt' },
  retroactive: { en: 'Retroactive', da: 'Retroaktivt' },
};

export const methodSentences: Record<CommissionMethod, LocalizedText> = {
  marginal: {
    en: 'Each rate pays only on its own tier.',
    da: 'Hver sats gælder kun for sit eget trin.',
  },
  retroactive: {
    en: 'The rate of the tier reached pays on everything credited.',
    da: 'Satsen for det nåede trin gælder for alt krediteret.',
  },
};
