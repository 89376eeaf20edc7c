import { type FunctionName, functionNames } from '../../src/functions/function-names';
import { languages } from '../../src/engine/words';
import { type DisplayedNative, displayed } from '../../src/functions/native/displayed';
import { pages } from '../../src/reference/pages';

/** What Excel 2016, LibreOffice, Gnumeric and Google Sheets all know, with the same meaning. */
const everywhere = new Set(
  'IF AND OR NA ISBLANK ISLOGICAL ISNUMBER ROUND INT ABS MIN MAX SUM SUMPRODUCT COUNT MEDIAN INDEX MATCH ROW ROWS COLUMNS NORMSDIST EXP SQRT PI EOMONTH NETWORKDAYS YEAR MONTH'.split(
    ' ',
  ),
);

const formulasOf = (forms: readonly DisplayedNative[]): string[] =>
  forms.flatMap(({ helpers, answers }) =>
    [...helpers, ...answers].flatMap(({ formula, column }) => [
      formula,
      ...[column?.start, column?.last].filter((one) => one !== undefined),
    ]),
  );

const cases = functionNames.flatMap((name) =>
  languages.map((language) => [name, language] as const),
);

describe.each(cases)('the native form of %s in %s', (name, language) => {
  const forms = displayed(name, pages[name].native, language);
  const formulas = formulasOf(forms);

  test('uses only functions that every spreadsheet has', () => {
    const used = formulas.flatMap((formula) =>
      [...formula.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, one = '']) => one),
    );
    expect(used.filter((one) => !everywhere.has(one))).toEqual([]);
  });

  test('names parameters and steps, each once, and no cells', () => {
    expect(formulas.filter((formula) => /\$|undefined|\[object/.test(formula))).toEqual([]);
    for (const { helpers, answers } of forms) {
      const names = [...helpers, ...answers].map((line) => line.name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((one) => one in pages[name].native.takes)).toEqual([]);
    }
  });

  test('closes every bracket that it opens', () => {
    const count = (formula: string, sign: string) => formula.split(sign).length;
    expect(formulas.filter((one) => count(one, '(') !== count(one, ')'))).toEqual([]);
  });
});

const lines = (name: FunctionName, form: number) => {
  const shown = displayed(name, pages[name].native, 'en')[form];
  return [...(shown?.helpers ?? []), ...(shown?.answers ?? [])].map(
    (line) => `${line.name} ${line.formula}`,
  );
};

test('a ladder is shown as a person would write it', () => {
  expect(lines('TIERED_BONUS', 0)).toEqual([
    'reached =ROUND(actual,12)+5E-13*ABS(actual)',
    'TIERED_BONUS =IF(reached<from_first,0,INDEX(bonus,MATCH(reached,from,1)))',
  ]);
});

test('attainment chooses the row and money does the arithmetic', () => {
  expect(lines('TIERED_COMMISSION', 3)).toEqual([
    'attainment =IF(quota>0,ROUND(amount/quota,12)+5E-13*ABS(amount/quota),NA())',
    'TIERED_COMMISSION =IF(attainment<from_first,0,amount*INDEX(rate,MATCH(attainment,from,1)))',
  ]);
});
