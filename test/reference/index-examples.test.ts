import type { Argument, Scalar } from '../../src/functions/case';
import { functionNames } from '../../src/functions/function-names';
import { type Language, languages } from '../../src/engine/words';
import { indexPath } from '../../src/reference/page-path';
import { type BuiltReference, builtReference } from './built-reference';
import { text } from './read-page';

/* The index shows an example of every function: each is run as it stands there, and gives what it says. */
let reference: BuiltReference;
beforeAll(async () => (reference = await builtReference()));

const separators = {
  en: { decimal: '.', thousand: ',', argument: ',', column: ',', truths: ['TRUE', 'FALSE'] },
  da: { decimal: ',', thousand: '.', argument: ';', column: '\\', truths: ['SAND', 'FALSK'] },
} as const;

const rowsIn = (language: Language) =>
  [
    ...(reference.files.get(indexPath(language)) ?? '').matchAll(
      /<p class="one-line">\s*<code>(.*?)<\/code>\s*<b>(.*?)<\/b>/gs,
    ),
  ].map(([, formula = '', gives = '']) => {
    const [, name = '', call = ''] = /^=COMP\.([A-Z_]+)\((.*)\)$/.exec(text(formula)) ?? [];
    return { name, call, gives: text(gives) };
  });

test.each(languages)('every function has an example on the index in "%s"', (language) => {
  expect(
    rowsIn(language)
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...functionNames].sort());
});

test.each(languages.flatMap((language) => functionNames.map((name) => [language, name] as const)))(
  'in "%s" the example of %s gives what stands beside it',
  (language, name) => {
    const row = rowsIn(language).find((one) => one.name === name);
    const { decimal, thousand } = separators[language];
    const number = (shown: string) =>
      Number(shown.replaceAll(thousand, '').replace(decimal, '.').replace('\u2212', '-'));
    const metadata = reference.sources.metadata[language].get(name);
    if (!metadata) throw new Error(`There is no ${name}.`);
    const given = reference.sources.edge(
      metadata,
      argumentsOf(row?.call ?? '', language),
      language,
    );
    if ('error' in given) throw new Error(given.message);
    const cells = given.cells.flat().filter((cell) => cell !== '');
    const wanted = (row?.gives ?? '').split(' · ').map(number);
    expect(cells.map((cell) => Number(Number(cell).toPrecision(3)))).toEqual(
      wanted.map((one) => Number(one.toPrecision(3))),
    );
    expect(cells.map(Number).every((cell, k) => Math.abs(cell - (wanted[k] ?? NaN)) < 0.05)).toBe(
      true,
    );
  },
);

/** The arguments of a formula: numbers, words, TRUE and FALSE, and lists in braces. */
function argumentsOf(call: string, language: Language): Argument[] {
  const { argument, column, decimal, truths } = separators[language];
  const scalar = (one: string): Scalar => {
    if (one.startsWith('"')) return one.slice(1, -1);
    const truth = truths.findIndex((word) => word === one);
    return truth < 0 ? Number(one.replace(decimal, '.')) : truth === 0;
  };
  const arguments_ = new RegExp(`\\{[^}]*\\}|"[^"]*"|[^${argument}\\s"{}]+`, 'g');
  const split = call.match(arguments_) ?? [];
  return split.map((one) =>
    one.startsWith('{')
      ? one
          .slice(1, -1)
          .split(';')
          .map((row) => row.split(column).map(scalar))
      : scalar(one),
  );
}
