import { createHash } from 'node:crypto';
import type { Descriptions } from '../../src/functions/description';
import { functionNames } from '../../src/functions/function-names';
import { pages } from '../../src/reference/pages';
import { english } from '../../src/reference/english/english';
import { formulaRows } from '../../src/reference/markup/formula-block';
import { type BuiltReference, builtReference, root } from './built-reference';

/** Stands for an English text; another text has another. */
const digestOf = (descriptions: Descriptions): string =>
  createHash('sha256').update(JSON.stringify(descriptions)).digest('hex').slice(0, 8);

let reference: BuiltReference;
beforeAll(async () => (reference = await builtReference()));

function englishOf(name: (typeof functionNames)[number]) {
  const metadata = reference.sources.metadata.en.get(name);
  if (!metadata) throw new Error(`There is no ${name}.`);
  return english(root, metadata);
}

test.each(functionNames)('the Danish of %s translates what its docstring says now', (name) => {
  const now = englishOf(name);
  const digest = digestOf(now);
  if (pages[name].danish.docstring.of === digest) return;
  throw new Error(
    [
      `The docstring of ${name} says something else than when it was translated.`,
      `Read it beside the Danish in its danish.ts, bring the Danish up to date, and then`,
      `write  of: '${digest}'  there. It now says:`,
      JSON.stringify(now, null, 2),
    ].join('\n'),
  );
});

test.each(functionNames)('the Danish of %s has the parts of the English', (name) => {
  const [en, da] = [englishOf(name), pages[name].danish.docstring.says].map((descriptions) =>
    descriptions.map(({ returns, where, nearest, formula }) => ({
      returns: returns !== undefined,
      where: where !== undefined,
      nearest: nearest !== undefined,
      rows: formulaRows(formula).map(({ label }) => label !== undefined),
    })),
  );
  expect(da).toEqual(en);
});

/** Figures are the same in both languages, apart from the decimal sign. */
const figures = (text: string): string[] =>
  (text.match(/\d+(?:[.,]\d+)?(?:e-\d+)?/g) ?? []).map((one) => one.replace(',', '.')).toSorted();

test.each(functionNames)('the Danish of %s has the figures of the English', (name) => {
  const [en, da] = [englishOf(name), pages[name].danish.docstring.says].map((descriptions) =>
    figures(
      descriptions
        .flatMap(({ pays, returns = '', formula, rules }) => [pays, returns, formula, ...rules])
        .join(' '),
    ),
  );
  expect([...new Set(da)]).toEqual([...new Set(en)]);
});

test('another text has another digest', () => {
  const [first] = englishOf('ATTAINMENT');
  const other = { ...first, pays: first.pays.replace('credited', 'booked') };
  expect(digestOf([other])).not.toBe(digestOf([first]));
  expect(digestOf([{ ...first }])).toBe(digestOf([first]));
});
