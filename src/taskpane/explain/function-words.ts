import type { Language, LocalizedText } from '../../engine/words';

/** What Excel shows of each function and its parameters, in the person's language. */
export type FunctionWords = ReadonlyMap<
  string,
  {
    readonly language: Language;
    readonly pays: string;
    readonly parameters: ReadonlyMap<string, string>;
  }
>;

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly parameters: readonly { readonly name: string; readonly description: string }[];
  }[];
}

const files: Readonly<Record<Language, string>> = {
  en: 'functions.json',
  da: 'functions.da-DK.json',
};
const known = new Map<Language, FunctionWords>();

/** Read from the file that Excel itself is given. */
export async function functionWords(language: Language): Promise<FunctionWords> {
  const before = known.get(language);
  if (before) return before;
  const answer = await fetch(files[language]);
  const { functions } = (await answer.json()) as Metadata;
  const words = wordsOf(functions, language);
  known.set(language, words);
  return words;
}

export const wordsOf = (functions: Metadata['functions'], language: Language): FunctionWords =>
  new Map(
    functions.map(({ id, description: pays, parameters }) => [
      id,
      { language, pays, parameters: new Map(parameters.map((one) => [one.name, one.description])) },
    ]),
  );

/** What a parameter is called whose description begins with what may be given. */
const chosen: Readonly<Record<string, LocalizedText>> = {
  basis: { en: 'Basis', da: 'Grundlag' },
  mode: { en: 'Mode', da: 'Måde' },
  method: { en: 'Method', da: 'Metode' },
  exceed: { en: 'Thresholds have to be exceeded', da: 'Grænser skal overskrides' },
  recoverable: { en: 'Is paid back', da: 'Betales tilbage' },
  goes_on: { en: 'Goes on beyond the last step', da: 'Fortsætter efter det sidste trin' },
  conditions: { en: 'Conditions', da: 'Betingelser' },
};

/** What a parameter is for, in a few words. */
export function labelOf(words: FunctionWords, name: string, parameter: string): string {
  const known = words.get(name);
  const [label = ''] = /^[^,;:.(]+/.exec(known?.parameters.get(parameter) ?? '') ?? [];
  return (known && chosen[parameter]?.[known.language]) ?? (label.trim() || parameter);
}

/** A message of a function, which begins with the argument at fault, with what that is for in its place. */
export const messageOf = (words: FunctionWords, name: string, message: string): string =>
  message.replace(/^\w+(?=[,:])/, (parameter) => labelOf(words, name, parameter));
