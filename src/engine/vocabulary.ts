import type { Language, LocalizedText } from './words';

/** A closed list of words, each with what it may be called in either language, best name first. */
export type Vocabulary = Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;

/** The entry that a person's word names, in English or Danish, without regard to case or spaces. */
export function wordIn<V extends Vocabulary>(
  vocabulary: V,
  word: string,
): (keyof V & string) | undefined {
  return entriesOf(vocabulary).get(plain(word));
}

/** Every name of every entry, found once: columns ask of a hundred thousand words. */
const known = new WeakMap<Vocabulary, Map<string, string>>();

function entriesOf(vocabulary: Vocabulary): Map<string, string> {
  const before = known.get(vocabulary);
  if (before) return before;
  const entries = new Map<string, string>();
  for (const [key, { en, da }] of Object.entries(vocabulary)) {
    for (const name of [key, ...en, ...da]) {
      if (!entries.has(plain(name))) entries.set(plain(name), key);
    }
  }
  known.set(vocabulary, entries);
  return entries;
}

/** What a message advises, of the best names: Use Renewal, Upsell, Cross-sell or New business. */
export function useOneOf(vocabulary: Vocabulary): LocalizedText {
  const before = advices.get(vocabulary);
  if (before) return before;
  const list = (language: Language) =>
    new Intl.ListFormat(language, { type: 'disjunction' }).format(
      Object.values(vocabulary).map((entry) => entry[language][0] ?? ''),
    );
  const advice = { en: `Use ${list('en')}.`, da: `Brug ${list('da')}.` };
  advices.set(vocabulary, advice);
  return advice;
}

const advices = new WeakMap<Vocabulary, LocalizedText>();

/** A word as it is compared: without case and without spaces around it. */
export const plain = (word: string) => word.trim().toLowerCase();
