import { functionNames } from '../../src/functions/function-names';
import { type Language, languages } from '../../src/engine/words';
import { pagePath } from '../../src/reference/page-path';
import { type BuiltReference, builtReference } from './built-reference';
import { examplesOn, refusalsOn, valueOf } from './read-page';

/*
 * Every example on a page is typed into the functions as it stands there, and must give what the
 * page says.
 */

let reference: BuiltReference;
beforeAll(async () => (reference = await builtReference()));

const pages = languages.flatMap((language) =>
  functionNames.map((name) => [language, name] as const),
);
const page = (name: string, language: Language): string =>
  reference.files.get(pagePath(name, language)) ?? '';

/** Runs a call in the language of its page. */
function run(name: (typeof functionNames)[number], language: Language) {
  const metadata = reference.sources.metadata[language].get(name);
  if (!metadata) throw new Error(`There is no ${name}.`);
  return (args: Parameters<typeof reference.sources.edge>[1]) =>
    reference.sources.edge(metadata, args, language);
}

/** A cell shows eleven signs. */
const agrees = (said: unknown, expected: number): boolean =>
  typeof said === 'number' && Math.abs(said - expected) <= 1e-9 * Math.max(Math.abs(expected), 0.5);

const errorTexts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { '#VALUE!': '#VALUE!', '#N/A': '#N/A' },
  da: { '#VALUE!': '#VÆRDI!', '#N/A': '#I/T' },
};

/** What a cell of an answer shows, as a value: an error as its text, a blank as null. */
const shownValue = (cell: unknown, language: Language): unknown =>
  cell instanceof Error
    ? errorTexts[language][(cell as Error & { code: string }).code]
    : cell === ''
      ? null
      : cell;

test.each(pages)('in "%s" the examples of %s give what the page says', (language, name) => {
  const examples = examplesOn(page(name, language), language);
  expect(examples).toHaveLength(3);
  for (const { formula, args, gives } of examples) {
    expect(formula).toContain(`=COMP.${name}(`);
    const given = run(name, language)(args);
    if ('error' in given) throw new Error(`${formula} gives ${given.message}`);
    expect(given.cells.map((row) => row.length)).toEqual(gives.map((row) => row.length));
    gives.flat().forEach((shown, k) => {
      const expected = shownValue(given.cells.flat()[k], language);
      const said = valueOf(shown, language);
      const isSame = typeof expected === 'number' ? agrees(said, expected) : said === expected;
      if (!isSame) expect([formula, said]).toEqual([formula, expected]);
    });
  }
});

test.each(pages)('in "%s" %s refuses what the page says, in those words', (language, name) => {
  const refusals = refusalsOn(page(name, language), language);
  expect(refusals.length).toBeGreaterThan(0);
  for (const { formula, args, error, message } of refusals) {
    const given = run(name, language)(args);
    if (!('error' in given)) throw new Error(`${formula} is not refused.`);
    expect(given.message.replaceAll('\u00a0', ' ')).toBe(message);
    expect(errorTexts[language][given.error]).toBe(error);
  }
});

test('the messages on Danish pages are Danish ones', () => {
  for (const name of functionNames) {
    const [en, da] = languages.map((language) =>
      refusalsOn(page(name, language), language).map(({ message }) => message),
    );
    expect(da).toHaveLength(en?.length ?? 0);
    expect(da?.filter((message) => en?.includes(message))).toEqual([]);
  }
});

test('both pages of a function show the same examples', () => {
  for (const name of functionNames) {
    const [en, da] = languages.map((language) =>
      examplesOn(page(name, language), language).map(({ args }) => args),
    );
    expect(da).toEqual(en);
  }
});
