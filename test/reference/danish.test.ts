import { functionNames } from '../../src/functions/function-names';
import { danish } from '../../src/reference/danish';
import { digestOf } from '../../src/reference/digest';
import { english } from '../../src/reference/english';
import { formulaRows } from '../../src/reference/formula-block';
import { type BuiltReference, builtReference, root } from './built-reference';

let reference: BuiltReference;
beforeAll(async () => (reference = await builtReference()));

function englishOf(name: (typeof functionNames)[number]) {
  const metadata = reference.sources.metadata.en.get(name);
  if (!metadata) throw new Error(`There is no ${name}.`);
  return english(root, reference.sources.files, metadata);
}

test.each(functionNames)('the Danish of %s translates what its docstring says now', (name) => {
  const now = englishOf(name);
  const digest = digestOf(now);
  if (danish[name].of === digest) return;
  throw new Error(
    [
      `The docstring of ${name} says something else than when it was translated.`,
      `Read it beside the Danish in src/reference/danish/, bring the Danish up to date, and then`,
      `write  of: '${digest}'  there. It now says:`,
      JSON.stringify(now, null, 2),
    ].join('\n'),
  );
});

test.each(functionNames)('the Danish of %s has the parts of the English', (name) => {
  const [en, da] = [englishOf(name), danish[name].says].map((descriptions) =>
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
  const [en, da] = [englishOf(name), danish[name].says].map((descriptions) =>
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
