import type { LocalizedText } from '../../engine/words';
import { type Formula, constant, place } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove } from '../../formula/operators/conditions/comparisons';
import { greatest } from '../../formula/operators/numbers/greatest';
import { least } from '../../formula/operators/numbers/least';
import { minus } from '../../formula/operators/numbers/minus';
import { over } from '../../formula/operators/numbers/over';
import { plus } from '../../formula/operators/numbers/plus';
import { creditedAs } from '../../formula/operators/numbers/rounded';
import { ownAmount } from '../ledger/places';
import { isRatio } from './is-ratio';
import type { Measure } from '../measure';

/*
 * A measure in percent that deals come to: what became of the recurring revenue that a payee's customers
 * had at the start.
 *
 *     NRR = (base - lost + gained) / base
 *     GRR = (base - lost) / base, at most 1
 *     expansion = gained / base
 *
 * `base` is typed for each payee. Lost is what a renewal or an upsell comes to less than there was, called
 * so or called churn or a downgrade: all of it of a customer who leaves. Gained is what an upsell adds, and what is sold across. Deals of which the
 * payee is an owner count in full, however their credit is shared.
 */

/** What deals take from the base, and what they add to it. */
export const flows = ['lost', 'gained'] as const;
export type Flow = (typeof flows)[number];

/** What the payee's deals come to, to the cent. */
const retainedByDeals = (flow: Flow): Formula<number> => place(`/retained/${flow}`, 'money');

/** A base and what became of it: a payee's, or that of several together. */
export type Retained = Readonly<Record<'base' | Flow, Formula<number>>>;

export const ownRetained: Retained = {
  base: ownAmount('base', 'money'),
  lost: retainedByDeals('lost'),
  gained: retainedByDeals('gained'),
};

const [zero, one] = [constant(0), constant(1)];
const kept = ({ base, lost }: Retained): Formula<number> => minus(base, lost);

interface RatioOfDeals {
  readonly words: LocalizedText;
  /** What it is, for who reads the plan. */
  readonly sentence: LocalizedText;
  readonly ratio: (of: Retained) => Formula<number>;
}

export const ratiosOfDeals: Readonly<Record<NonNullable<Measure['fromDeals']>, RatioOfDeals>> = {
  nrr: {
    words: { en: 'Deals: net retention (NRR)', da: 'Handler: nettofastholdelse (NRR)' },
    sentence: {
      en: 'It is calculated from the deals of the payee’s customers: their opening base less churn and downgrades, plus upsell and cross-sell, over that base. Churn, also a renewal to nothing, and a downgrade, also a renewal or an upsell to less, are rows of Deals; new business does not count.',
      da: 'Den beregnes af handlerne med modtagerens kunder: deres startgrundlag minus opsigelser og nedgraderinger plus mersalg og krydssalg, divideret med grundlaget. En opsigelse, også en fornyelse til intet, og en nedgradering, også en fornyelse eller et mersalg til mindre, er rækker på Handler; nysalg tæller ikke.',
    },
    ratio: (of) => over(plus(kept(of), of.gained), of.base),
  },
  grr: {
    words: { en: 'Deals: gross retention (GRR)', da: 'Handler: bruttofastholdelse (GRR)' },
    sentence: {
      en: 'It is calculated from the deals of the payee’s customers: their opening base less churn and downgrades, over that base, and never above 100%. Churn, also a renewal to nothing, and a downgrade, also a renewal or an upsell to less, are rows of Deals.',
      da: 'Den beregnes af handlerne med modtagerens kunder: deres startgrundlag minus opsigelser og nedgraderinger, divideret med grundlaget, og aldrig over 100 %. En opsigelse, også en fornyelse til intet, og en nedgradering, også en fornyelse eller et mersalg til mindre, er rækker på Handler.',
    },
    ratio: (of) => least(over(kept(of), of.base), one),
  },
  expansion: {
    words: { en: 'Deals: growth of the base', da: 'Handler: vækst i grundlaget' },
    sentence: {
      en: 'It is calculated from the deals of the payee’s customers: their upsell and cross-sell, over their opening base. New business does not count.',
      da: 'Den beregnes af handlerne med modtagerens kunder: mersalg og krydssalg divideret med deres startgrundlag. Nysalg tæller ikke.',
    },
    ratio: ({ gained, base }) => over(gained, base),
  },
};

export const typedWords: LocalizedText = {
  en: 'What is typed for each payee',
  da: 'Det, der skrives for hver modtager',
};

/** How a measure comes from deals as a ratio, if it does. */
export const ratioOf = (measure: Measure): RatioOfDeals | undefined =>
  isRatio(measure) && measure.fromDeals ? ratiosOfDeals[measure.fromDeals] : undefined;

/** What counts of it: never below 0, and 0 without a base. */
export const creditedRatio = (
  { ratio }: RatioOfDeals,
  of: Retained = ownRetained,
): Formula<number> =>
  creditedAs('percent', choose(isAbove(of.base, zero), greatest(ratio(of), zero), zero));
