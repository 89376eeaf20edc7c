import type { Language } from '../../engine/words';
import type { Currency } from '../../plan/currency';
import type { Deal, Payee } from '../../plan/people';
import type { Plan } from '../../plan/plan';
import { type Rules, measure, planOf } from '../../plan/presets/preset';

/** A whole plan that somebody published, in our words, and what its own examples pay. */
export interface PublicPlan {
  /** What its file is called. */
  readonly id: string;
  readonly name: string;
  /** Where it was published. */
  readonly source: string;
  /** What it pays, and which of its numbers are ours since they were withheld. */
  readonly meaning: string;
  /** What of it the plan does not say. */
  readonly unsaid?: string;
  readonly language?: Language;
  readonly currency: Currency;
  readonly rules: Rules;
  readonly paid: readonly PublishedPay[];
}

/** What somebody is paid by the page itself: the figure stands there, or its rule is one product. */
interface PublishedPay {
  readonly what: string;
  readonly payee: Partial<Payee>;
  /** Who else is on Team, where that matters. */
  readonly beside?: readonly Partial<Payee>[];
  readonly deals?: readonly Deal[];
  readonly pays: number;
  /** What that is in the payee's own currency. */
  readonly inOwn?: number;
}

/** Fixed, so that the files are the same every time. */
export const effective = { from: '2026-07-01', to: '2026-09-30' };

/** The plan as a document, in its own language and currency. */
export function publicDocument(of: PublicPlan): Plan {
  const { id, name, language = 'en', currency } = of;
  const named = { en: name, da: name };
  const preset = { id, name: named, meaning: named, rules: () => of.rules };
  return { ...planOf(preset, language, effective), currency };
}

export const ofSales = (name: string) => measure('sales', name);
export const counted = (name: string) => measure('sales', name, 'count');

/** As a page writes it: 1.1 times 100 is a little more than 110. */
export const percent = (share: number) => `${Number((share * 100).toFixed(6))} %`;
