import type { Language } from './words';

/** A closed list of words, each with what it may be called in either language, best name first. */
export type Vocabulary = Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;

/** The entry that a person's word names, in English or Danish, without regard to case or spaces. */
export function wordIn<V extends Vocabulary>(
  vocabulary: V,
  word: string,
): (keyof V & string) | undefined {
  const wanted = plain(word);
  return Object.keys(vocabulary).find((key) => {
    const names = vocabulary[key];
    return (
      plain(key) === wanted ||
      [...(names?.en ?? []), ...(names?.da ?? [])].some((name) => plain(name) === wanted)
    );
  });
}

/** The best names, for a message: Renewal, Upsell, Cross-sell or New business. */
export function wordList(vocabulary: Vocabulary, language: Language): string {
  const names = Object.values(vocabulary).map((entry) => entry[language][0] ?? '');
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(names);
}

/** A word as it is compared: without case and without spaces around it. */
export const plain = (word: string) => word.trim().toLowerCase();
