import { roundMoney } from '../../../engine/money';
import { reachesCredited } from '../../../engine/threshold';
import type { Language } from '../../../engine/words';
import { givesMore } from '../../conditions/condition-numbers';
import { amountWords } from '../../../formula/amount-words';
import { inMoney } from './bounds';
import type { Limits, Reached } from './limits';

/** What was earned in a period, what the limits looked at, and what is paid of it. */
interface LimitedPay {
  readonly earned: number;
  readonly now: Reached;
  readonly before: Reached | undefined;
  readonly payout: number;
}

/** Which limit changed what was earned; empty where none did. */
export function limitWords(
  limits: Limits,
  { earned, now, before, payout }: LimitedPay,
  language: Language,
): string {
  const { gate, floor, cap, requires: conditions } = inMoney(limits, now.share);
  const was = roundMoney(earned);
  if (was === payout) return '';
  const money = amountWords(payout, 'money', language);
  const isOpen = (at: Reached | undefined) =>
    !gate || !at || reachesCredited(at.gated, gate.atLeast);
  const localize = (en: string, da: string) => (language === 'da' ? da : en);
  if (!isOpen(now)) {
    if (payout === 0) return localize('The gate is not reached.', 'Adgangskravet er ikke nået.');
    return localize(
      `The gate is no longer reached, which makes it ${money}.`,
      `Adgangskravet er ikke længere nået, hvilket gør det til ${money}.`,
    );
  }
  if (!isOpen(before)) {
    return localize(
      `The gate is reached now: with what was held back before it is ${money}.`,
      `Adgangskravet er nu nået: med det, der før blev holdt tilbage, bliver det ${money}.`,
    );
  }
  if (conditions && now.met === false && !givesMore(conditions)) {
    return conditions.does === 'rate'
      ? localize(
          `The conditions are not met, which makes it ${money}.`,
          `Betingelserne er ikke opfyldt, hvilket gør det til ${money}.`,
        )
      : localize('The conditions are not met.', 'Betingelserne er ikke opfyldt.');
  }
  const raised = conditions?.does === 'raise' && now.met ? (conditions.until ?? 1) : undefined;
  const most = (raised ?? 1) * Math.max(now.earned, before?.earned ?? now.earned);
  const isRaisedAbove = raised !== undefined && most > (cap ?? Infinity);
  const isCut = conditions?.does === 'cap' ? payout < was : isRaisedAbove;
  if (isCut && cap !== null) {
    return now.met
      ? localize(
          `With its conditions met, the cap makes it ${money}.`,
          `Med betingelserne opfyldt gør loftet det til ${money}.`,
        )
      : localize(
          `Its conditions are not met, so the cap makes it ${money}.`,
          `Betingelserne er ikke opfyldt, så loftet gør det til ${money}.`,
        );
  }
  if (raised !== undefined && most >= (floor ?? 0)) {
    return localize(
      `The conditions are met${before ? ' for all of the year' : ''}, which makes it ${money}.`,
      `Betingelserne er opfyldt${before ? ' for hele året' : ''}, hvilket gør det til ${money}.`,
    );
  }
  const isReleased =
    before && now.met && (conditions?.does === 'held' || conditions?.does === 'rate');
  if (isReleased && payout > was && now.earned > (floor ?? 0) && most <= (cap ?? Infinity)) {
    return localize(
      `The conditions are met now: with what was held back before it is ${money}.`,
      `Betingelserne er nu opfyldt: med det, der før blev holdt tilbage, bliver det ${money}.`,
    );
  }
  const isOfYear = before !== undefined;
  if (cap !== null && (most > cap || floor === null)) {
    return isOfYear
      ? localize(`The cap of the year makes it ${money}.`, `Årets loft gør det til ${money}.`)
      : localize(`The cap makes it ${money}.`, `Loftet gør det til ${money}.`);
  }
  return isOfYear
    ? localize(`The floor of the year makes it ${money}.`, `Årets minimum gør det til ${money}.`)
    : localize(`The floor makes it ${money}.`, `Minimum gør det til ${money}.`);
}
