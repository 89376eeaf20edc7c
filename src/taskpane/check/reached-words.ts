import type { Language } from '../../engine/words';
import type { ReachedQuota } from '../../plan/findings/reached-quotas';
import type { Numbers } from '../number/numbers';
import { dayWords } from '../plan/period';
import { texts } from './texts';

/** A quota that fewer than these reach is worth a question. */
const many = 0.5;

/**
 * How many have reached a quota; where they are few, that the period still runs, or, once its last day is
 * over, whether the quota is too high. Days are such as `2026-07-01`.
 */
export function reachedWords(
  { reached, of }: ReachedQuota,
  { today, last }: { readonly today: string; readonly last: string },
  numbers: Numbers,
  language: Language,
): string {
  const share = reached / of;
  const said = (reached === 1 ? texts.oneReached : texts.reached)[language]
    .replace('{reached}', String(reached))
    .replace('{of}', String(of))
    .replace('{share}', numbers.inWords(share, 'percent'));
  if (share >= many) return said;
  const asked = today > last ? texts.fewReach : texts.reachedSoFar;
  return `${said} ${asked[language].replace('{}', dayWords(last, language))}`;
}
