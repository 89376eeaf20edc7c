import { amountWords } from '../../formula/amount-words';
import type { Unit } from '../../formula/unit';
import { type Language, type LocalizedText, languages } from '../../engine/words';
import type { Plan } from '../plan';

/**
 * Something of a plan that somebody would want to know before it is signed: what it costs on the plan's
 * own numbers, or what it leaves open. It is no fault: the plan calculates, and may be meant so.
 */
export interface Finding {
  /** Which rule found it. */
  readonly rule: string;
  readonly is: 'costs' | 'unclear';
  /** The component that it is found in, if it is one's. */
  readonly component?: string;
  /** Where: Accelerator, tier 4. */
  readonly place: LocalizedText;
  readonly sentence: LocalizedText;
  /** An amount and what it is the amount of: at 120%. Amounts of different things never add up. */
  readonly money?: { readonly amount: number; readonly of: LocalizedText };
  readonly repair?: Repair | undefined;
  readonly asks?: Asks;
}

/** What only a person can say: a text, and the plan that has it. */
export interface Asks {
  readonly label: LocalizedText;
  readonly hint: LocalizedText;
  readonly longest: number;
  readonly withText: (text: string) => Plan;
}

/** A plan in which the finding is gone and no other has come, and what is different in it. */
export interface Repair {
  readonly label: LocalizedText;
  readonly result: LocalizedText;
  readonly plan: Plan;
}

/** What a repair comes to that takes away what changes nothing. */
export const samePaid: LocalizedText = {
  en: 'The same is paid',
  da: 'Der udbetales det samme',
};

export type Found = Omit<Finding, 'rule'>;

/**
 * What a rule looks for, in a few words, and what it finds. One that takes long gives undefined now and
 * then, where the pane may answer a person in between.
 */
export interface FindingRule {
  readonly title: LocalizedText;
  readonly find: (plan: Plan) => Iterable<Found | undefined>;
}

/** What is found in each of some, one after the other, with a stop after each. */
export function* foundInEach<T>(
  all: Iterable<T>,
  find: (one: T) => readonly Found[],
): Generator<Found | undefined> {
  for (const one of all) {
    yield* find(one);
    yield undefined;
  }
}

export const inWords = (say: (language: Language) => string): LocalizedText =>
  Object.fromEntries(languages.map((language) => [language, say(language)])) as Record<
    Language,
    string
  >;

/** An amount, as it is told in every language. */
export const amountIn = (unit: Unit, amount: number): LocalizedText =>
  inWords((language) => amountWords(amount, unit, language));
