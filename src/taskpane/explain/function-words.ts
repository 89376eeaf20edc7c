import type { Language } from '../../engine/words';

/** What Excel shows of each function and its parameters, in the person's language. */
export type FunctionWords = ReadonlyMap<
  string,
  { readonly pays: string; readonly parameters: ReadonlyMap<string, string> }
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
  const words = wordsOf(functions);
  known.set(language, words);
  return words;
}

export const wordsOf = (functions: Metadata['functions']): FunctionWords =>
  new Map(
    functions.map(({ id, description: pays, parameters }) => [
      id,
      { pays, parameters: new Map(parameters.map((one) => [one.name, one.description])) },
    ]),
  );

/** What a parameter is for, in a few words; its name where its description begins with what may be given. */
export function labelOf(words: FunctionWords, name: string, parameter: string): string {
  const described = words.get(name)?.parameters.get(parameter) ?? '';
  const [label = ''] = /^[^,;:.(]+/.exec(described) ?? [];
  return /^(?:"|(?:TRUE|FALSE|SAND|FALSK)\b)/.test(described) || label === ''
    ? parameter
    : label.trim();
}
