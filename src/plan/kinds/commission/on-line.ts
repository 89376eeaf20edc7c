import { fallsBefore } from '../../../engine/rate-of-all';
import type { Issue } from '../../../engine/result';
import type { LocalizedText } from '../../../engine/words';
import type { Tier } from '../../../functions/tiered-commission/rule';

/** What is said of rates on a straight line beside how they pay. */
export const lineEnd: LocalizedText = {
  en: ' Above the last tier its rate stays.',
  da: ' Over det sidste trin bliver satsen, som den er.',
};

/** A rate that falls on its line is paid on everything sold: it may fall so fast that more sold pays less. */
export const fallIssues = (tiers: readonly Tier[]): Issue[] =>
  tiers.flatMap(({ from, rate }, k) => {
    const next = tiers[k + 1];
    if (!next || !(next.from > from) || next.rate >= rate) return [];
    const rise = (next.rate - rate) / (next.from - from);
    return fallsBefore(next.from, { from, payout: rate, rate: rise }) ? [falls(k + 1)] : [];
  });

const falls = (k: number): Issue => ({
  code: 'falls',
  path: ['tiers', k, 'rate'],
  message: {
    en: `The rate falls so fast towards tier ${k + 1} that more sold would pay less.`,
    da: `Satsen falder så hurtigt mod trin ${k + 1}, at mere salg ville give mindre.`,
  },
  advice: {
    en: 'Let it fall less, or over a longer way.',
    da: 'Lad den falde mindre eller over et længere stykke.',
  },
});
