import type { PayoutTable } from '../../engine/payout-table';
import type { CommissionMethod } from '../../engine/tiered-commission';
import type { Words } from '../../engine/words';
import { type Piece, type Pieces, type RowFormulas, rowOfStep } from '../kind';

/** What the kinds that pay rates by tier have in common: their rows, and how they say them. */

/** The payout table's rows over the cells of thresholds and rates. */
export const tierRows = (
  method: CommissionMethod,
  tiers: number,
  table: PayoutTable,
  from: (k: number) => string,
  rate: (k: number) => string,
): RowFormulas[] =>
  Array.from({ length: tiers }, (_, k) => ({
    from: from(k),
    payout: (here, above) =>
      method === 'marginal'
        ? `${above.payout}+${above.rate}*(${here.from}-${above.from})`
        : `${from(k)}*${rate(k)}`,
    rate: rate(k),
    value: rowOfStep(table, k, tiers),
  }));

interface TierPieces {
  readonly from: Piece;
  readonly rate: Piece;
}

/** Every tier with its rate; of long lists the first and the last. */
export function tiersInWords(method: CommissionMethod, tiers: readonly TierPieces[]): Pieces {
  const named = tiers.length <= 4 ? tiers : [...tiers.slice(0, 1), ...tiers.slice(-1)];
  const list = (from: string) =>
    named.flatMap((tier, k): Piece[] => [k === 0 ? '' : ', ', tier.rate, from, tier.from]);
  const dots = named.length < tiers.length;
  return {
    en: [
      `${methodSentences[method].en} ${dots ? 'It goes from ' : 'It is '}`,
      ...list(' from '),
      '. At or above a threshold its tier is reached.',
    ],
    da: [
      `${methodSentences[method].da} ${dots ? 'Satsen går fra ' : 'Satsen er '}`,
      ...list(' fra '),
      '. På eller over en grænse er dens trin nået.',
    ],
  };
}

export const methodWords: Record<CommissionMethod, Words> = {
  marginal: { en: 'Marginal', da: 'Marginalt' },
  retroactive: { en: 'Retroactive', da: 'Retroaktivt' },
};

export const methodSentences: Record<CommissionMethod, Words> = {
  marginal: {
    en: 'Each rate pays only on its own tier.',
    da: 'Hver sats betaler kun for sit eget trin.',
  },
  retroactive: {
    en: 'The rate of the tier reached pays on everything sold.',
    da: 'Satsen for det nåede trin betaler for alt solgt.',
  },
};
