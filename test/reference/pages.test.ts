import { posix } from 'node:path';
import { withHelp } from '../../src/command-line/functions-metadata';
import { type Language, languages } from '../../src/engine/words';
import { fixed } from '../../src/reference/markup/fixed-words';
import { type BuiltReference, builtReference } from './built-reference';
import { text } from './read-page';

let reference: BuiltReference;
beforeAll(async () => (reference = await builtReference()));

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly description: string;
    readonly helpUrl?: string;
    readonly parameters: readonly { readonly name: string; readonly description: string }[];
  }[];
}
const metadata = (language: Language): Metadata =>
  JSON.parse(reference.metadata[language]) as Metadata;

const pages = (): [string, string][] =>
  [...reference.files].filter(([name]) => name.endsWith('.html'));
const pagesIn = (language: Language): [string, string][] =>
  pages().filter(([name]) => name.startsWith(`reference/${language}/`));

test('every function has a page in both languages, and nothing else has one', () => {
  const expected = languages.flatMap((language) =>
    ['index', ...metadata('en').functions.map(({ id }) => id)].map(
      (name) => `reference/${language}/${name}.html`,
    ),
  );
  expect(
    pages()
      .map(([name]) => name)
      .toSorted(),
  ).toEqual(expected.toSorted());
});

test('every link leads to a page, a style sheet or a place that is there', () => {
  const broken: string[] = [];
  let links = 0;
  for (const [name, page] of pages()) {
    for (const [, link = ''] of page.matchAll(/\shref="([^"]*)"/g)) {
      if (/^https:/.test(link)) continue;
      links++;
      const [path = '', place] = link.split('#');
      const target = path === '' ? name : posix.join(posix.dirname(name), path);
      const content = reference.files.get(target);
      const isThere = place === undefined || content?.includes(`id="${place}"`);
      if (content === undefined || !isThere) broken.push(`${name}: ${link}`);
    }
  }
  expect(links).toBeGreaterThan(1000);
  expect(broken).toEqual([]);
});

test('the sections of every function have addresses that stay', () => {
  for (const [name, page] of pages()) {
    if (name.endsWith('index.html')) continue;
    const sections = [...page.matchAll(/<section\s+id="(\w+)"/g)].map(([, id]) => id);
    const stable = ['formula', 'parameters', 'boundary', 'examples', 'errors', 'native'];
    expect(sections.slice(0, 6)).toEqual(stable);
  }
});

test('a page may load its style sheet and nothing else', () => {
  for (const [, page] of pages()) {
    expect(page).toMatch(
      /<head>\s*<meta charset="utf-8" \/>\s*<meta\s+http-equiv="Content-Security-Policy"\s+content="default-src &#39;none&#39;; style-src &#39;self&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;"/,
    );
    expect(page).not.toMatch(/<script|<img|<style|<iframe|\sstyle=|\son\w+=|javascript:/i);
    expect([...page.matchAll(/<link\s+rel="stylesheet"\s+href="([^"]*)"/g)]).toHaveLength(1);
  }
});

test('headings go down one level at a time, from one first heading', () => {
  for (const [name, page] of pages()) {
    const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
    expect([name, levels.filter((level) => level === 1)]).toEqual([name, [1]]);
    const jumps = levels.filter((level, k) => level > (levels[k - 1] ?? 0) + 1);
    expect([name, jumps]).toEqual([name, []]);
  }
});

test('every table says what its rows and columns are', () => {
  for (const [, page] of pages()) {
    const heads = [...page.matchAll(/<th(\s[^>]*)?>/g)].map(([, attributes = '']) => attributes);
    expect(heads.filter((attributes) => !/scope="(row|col)"/.test(attributes))).toEqual([]);
  }
});

test('each page says its language, and links to the same page in the other', () => {
  for (const language of languages) {
    const other = language === 'en' ? 'da' : 'en';
    for (const [name, page] of pagesIn(language)) {
      expect(page).toContain(`<html lang="${language}">`);
      const file = posix.basename(name);
      expect(page).toMatch(new RegExp(`<a\\s+href="\\.\\./${other}/${file}"\\s+lang="${other}"`));
    }
  }
});

/** What is read on a page, without what is marked as English: sources stay as they were written. */
const readOn = (page: string): string =>
  ` ${text(page.replace(/<(\w+)[^>]*\slang="en"[^>]*>.*?<\/\1>/gs, ' ').replaceAll('<', ' <'))} `
    .replaceAll('Compsheet', '')
    .replace(/\s+/g, ' ');

/** Whether words stand in a text as words of their own. */
function stands(words: string, read: string): boolean {
  const at = read.indexOf(words);
  if (at < 0) return false;
  const beside = [read[at - 1] ?? ' ', read[at + words.length] ?? ' '];
  return beside.every((sign) => !/\p{L}/u.test(sign)) || stands(words, read.slice(at + 1));
}

const aboutBlanks = {
  en: ['0 is 0: only an argument that is left out is left out.', 'Blanks at the end are ignored.'],
  da: ['0 er 0: kun et argument, der udelades, er udeladt.', 'Tomme celler sidst ignoreres.'],
} as const;

test.each(languages)('every function’s page says what a blank and a 0 are (%s)', (language) => {
  const functions = [...pagesIn(language)].filter(([name]) => !name.endsWith('index.html'));
  const silent = functions.flatMap(([name, page]) =>
    aboutBlanks[language].filter((said) => !text(page).includes(said)).map((said) => [name, said]),
  );
  expect(silent).toEqual([]);
  expect(functions.length).toBeGreaterThan(20);
});

test('the fixed words are said in both languages', () => {
  const same = Object.values(fixed).filter(({ en, da }) => (en as string) === da);
  expect(same).toEqual([{ en: 'Parameter', da: 'Parameter' }]);
});

test('a Danish page has none of the English words', () => {
  const english = [
    ...Object.values(fixed).flatMap(({ en, da }) => ((en as string) === da ? [] : [en])),
    ...metadata('en').functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]),
  ];
  const found = pagesIn('da').flatMap(([name, page]) => {
    const read = readOn(page);
    return english.filter((words) => stands(words, read)).map((words) => `${name}: ${words}`);
  });
  expect(found).toEqual([]);
});

test('no page has words that only readers of the code know', () => {
  const found = pages().flatMap(([name, page]) =>
    [
      ...readOn(page).matchAll(/\b[a-z]+[A-Z]\w*|\b[\w-]+\.ts\b|\bundefined\b|\[object|\bNaN\b/g),
    ].map(([word]) => `${name}: ${word}`),
  );
  expect(found).toEqual([]);
});

test.each(languages)('the help of every function in "%s" opens its page', (language) => {
  const home = 'https://example.com/compsheet/';
  const helped = JSON.parse(withHelp(reference.metadata[language], home, language)) as Metadata;
  expect(helped.functions.length).toBe(metadata('en').functions.length);
  for (const { id, helpUrl = '' } of helped.functions) {
    expect(helpUrl).toBe(`${home}reference/${language}/${id}.html`);
    expect(reference.files.has(helpUrl.slice(home.length))).toBe(true);
  }
});

test('functions.da-DK.json has the ids, names and parameters of functions.json', () => {
  const shapeOf = (language: Language): unknown =>
    metadata(language).functions.map(({ id, parameters }) => [id, parameters.map((p) => p.name)]);
  expect(shapeOf('da')).toEqual(shapeOf('en'));
});

test('the address of help changes nothing else', () => {
  const before = metadata('en').functions;
  const after = JSON.parse(withHelp(reference.metadata.en, 'https://a.b/', 'en')) as Metadata;
  expect(after).toMatchObject(JSON.parse(reference.metadata.en) as object);
  expect(Object.keys(after.functions[0] ?? {})).toEqual([
    ...Object.keys(before[0] ?? {}),
    'helpUrl',
  ]);
});
