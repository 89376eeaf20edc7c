import type { Issue } from '../../engine/result';
import { atLeast } from '../../engine/rules';
import type { CommissionMethod, RateMethod, Tier } from '../../functions/tiered-commission/rule';
import type { ThresholdRule } from '../../engine/payout-table';
import type { Language, LocalizedText } from '../../engine/words';
import type { Column } from '../field';
import type { Piece } from '../kind';
import { namedRows } from './named-rows';
import { fromWords } from './tables/thresholds';

/** What the kinds that pay rates by tier have in common: how they say them. */

export interface TierPieces {
  readonly value: Piece;
  readonly from: Piece;
  readonly isEach?: boolean;
  readonly isOnAll?: boolean;
}

/** `8% from 50%, 12% from 100% and 15% from 125%`; of amounts for each unit, `500 each from 0`. */
export const tiersInWords = (
  tiers: readonly TierPieces[],
  language: Language,
  reached: ThresholdRule = 'at',
): readonly Piece[] =>
  namedRows(tiers, language, ({ value, from, isEach, isOnAll }) => [
    value,
    `${isEach ? each[language] : ''}${isOnAll ? onAll[language] : ''} ${fromWords[reached][language]} `,
    from,
  ]);

/** Behind a rate that pays from the first unit on. */
const onAll: LocalizedText = { en: ' of everything', da: ' af det hele' };

/** Behind an amount that is paid for each unit of a count. */
const each: LocalizedText = { en: ' each', da: ' pr. stk.' };

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

/** The same, of a table whose rates may lie on straight lines. */
export const rateMethodWords: Record<RateMethod, LocalizedText> = {
  ...methodWords,
  interpolated: { en: 'On a straight line', da: 'På en ret linje' },
};

export const methodSentences: Record<RateMethod, LocalizedText> = {
  marginal: {
    en: 'Each rate pays only on its own tier.',
    da: 'Hver sats gælder kun for sit eget trin.',
  },
  retroactive: {
    en: 'The rate of the tier reached pays on everything credited.',
    da: 'Satsen for det nåede trin gælder for alt krediteret.',
  },
  interpolated: {
    en: 'The rate follows a straight line from tier to tier, and pays on everything credited.',
    da: 'Satsen følger en ret linje fra trin til trin og gælder for alt krediteret.',
  },
};
