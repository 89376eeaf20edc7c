import { strFromU8, unzipSync } from 'fflate';
import { suitableSheets } from '../../src/workbook/sheets/book';
import type { FormulaForm } from '../../src/workbook/description/forms';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { relative } from '../../src/workbook/description/addresses';
import { sampleDeals, samplePayees } from '../../src/plan/payee/sample-people';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { kindPlans, pickedPlans, presetPlans } from '../spreadsheet/component-plans';
import { drawnPlans } from '../spreadsheet/drawn/plans';

const plans = [...presetPlans, ...kindPlans, ...pickedPlans, ...drawnPlans(23)];

/** Every formula of a plan's workbook, without the texts in it, which may hold anything; long ones as "…". */
const formulasOf = (plan: (typeof plans)[number]['plan'], form: FormulaForm) =>
  planWorkbook(plan, {
    ...{ form, sheets: suitableSheets(plan), result: 0, spareRows: 1 },
    ...{ payees: samplePayees(plan).slice(0, 1), deals: sampleDeals(plan).slice(0, 1) },
  }).sheets.flatMap(({ name, cells }) =>
    cells.flatMap((cell) =>
      cell.content.kind === 'formula'
        ? [
            [
              `${name} ${relative(cell)}`,
              cell.content.formula.replace(/"((?:[^"]|"")*)"/g, (_, text: string) =>
                text.length > 125 ? '"…"' : '""',
              ),
              cell.content.formula.length,
            ] as const,
          ]
        : [],
    ),
  );

const all = plans.flatMap(({ title, plan }) =>
  (['native', 'functions'] as const).flatMap((form) =>
    formulasOf(plan, form).map(
      ([place, formula, length]) => [`${title} ${place}`, formula, length] as const,
    ),
  ),
);

/** The first of each sort, so that one fault is told once. */
function found(isFault: (formula: string) => boolean): readonly string[] {
  const faults = all.filter(([, formula]) => isFault(formula));
  const sorts = new Map(
    faults.map((one) => [one[1].replace(/\d+/g, '#'), one.slice(0, 2).join(': ')]),
  );
  return [...sorts.values()].slice(0, 20);
}

/** What a person would not write. */
const leftovers: Readonly<Record<string, RegExp>> = {
  'a truth that is always one':
    /\b(?:AND|OR|NOT|IF)\((?:TRUE|FALSE)\b|\b(?:AND|OR)\([^()]*\b(?:TRUE|FALSE)\b/,
  'a question whose answer is asked for again':
    /\bIF\(IF\((?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*,TRUE,/,
  'nothing added': /(?<![\dA-Z$.])0\+|[+-]0(?![\d.])/,
  'one times': /\*1(?![\d.])|(?<![\d.A-Z$])1\*/,
  'nothing rounded': /ROUND\(-?\d+(?:\.\d+)?,/,
  'a text compared with a text': /""[=<>]+""/,
  'a count rounded': /ROUND\((?:COUNT|ROWS)\([^()]*\)(?:\*\d+)?,/,
  'parentheses twice': /\(\([^()]*\)\)/,
  'parentheses around all that is compared': /[(,]\((?:[^()]|\([^()]*\))*\)[=<>]/,
  'one condition of several': /\b(?:AND|OR)\([^(),]*\)/,
  'two texts that are one': /""&""/,
  'the greatest of the greatest': /\bMAX\(MAX\([^()]*\)/,
  'the opposite of one comparison':
    /\bNOT\((?:\[@\[[^[\]]*\]\]|\[@[^[\]]*\]|[^()=<>])*[=<>]+[^(),=<>]*\)/,
  'one number and nothing else': /^=-?[\d.]+$/,
  'one text and nothing else': /^="[^"]*"(?:&"[^"]*")*$/,
  'two numbers added that are one': /(?<![-*/^])[-+]\d+(?:\.\d+)?[-+]\d+(?![\d.]*[*/^])/,
  'a fraction with more digits than anybody reads': /\d\.\d{12}/,
  'a number compared with a number': /[(,]\d+(?:\.\d+)?[<>=]+\d/,
  'what is compared with itself': /[(,](\w+\([^()]*\)|[^(),<>=]+)[<>=]+\1[,)]/,
  'what is divided by itself': /[(,]((?:'[^']*'!)?\$?[A-Z][\w$.]*|\[@[^\]]*\]\]?)\/\1(?![\w$.!\]])/,
  'all of all': /\bAND\((?:[^()]*,)?AND\(|\bOR\((?:[^()]*,)?OR\(/,
  'the opposite of a count': /\bNOT\((?:COUNT\w*|SUMPRODUCT)\(/,
  'a product in brackets before a sign': /\(\((?:[^()+&<>=-]|\([^()]*\))*\)[*/]/,
  'cents rounded to the cent': /ROUND\(ROUND\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*,2\),2\)/,
  'the size of a count': /\bABS\(ROWS\(/,
  'a hole': /[-+*/,]\)|\(,|[-+*/][+*/]/,
};

test.each(Object.entries(leftovers))('no formula has %s', (_, pattern) => {
  expect(found((formula) => pattern.test(formula))).toEqual([]);
});

test('no formula has more characters than Excel takes', () => {
  const tooLong = all.filter(([, , length]) => length > 8_192);
  expect(tooLong.map(([place, , length]) => `${place}: ${String(length)}`)).toEqual([]);
});

const range = /\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+|Tab(?:le|el)[\p{L}_]+[\d_]*/gu;

/** Whether a formula of one cell counts with a range where Excel would take one cell of it. */
function isCut(formula: string): boolean {
  if (formula.includes('CHOOSE({')) return false;
  return [...formula.matchAll(range)].some(({ 0: text, index }) => {
    const isReckoned =
      /[-+*/<>=&^]$/.test(formula.slice(0, index).replace(/'[^']*'!$/, '')) ||
      /^[-+*/<>=&^]/.test(formula.slice(index + text.length));
    const around = enclosing(formula, index);
    const sums = around.lastIndexOf('SUMPRODUCT');
    return isReckoned && (sums < 0 || around.slice(sums).some((name) => name === 'IF'));
  });
}

/** The functions that stand open before a place, outermost first. */
function enclosing(formula: string, end: number): string[] {
  const open: string[] = [];
  for (const [, name = '', sign] of formula.slice(0, end).matchAll(/([A-Z.]*)(\(|\))/g)) {
    if (sign === '(') open.push(name);
    else open.pop();
  }
  return open;
}

test('no formula of one cell counts with a range that Excel would cut to a cell', () => {
  expect(found(isCut)).toEqual([]);
});

test('only a row whose name stands in another is counted among all, which for 20,000 takes minutes', () => {
  const counts = /COUNTIFS?\(Team\[(?:Payee as compared|Modtager til sammenligning)\],/;
  expect(found((formula) => counts.test(formula)).length).toBeGreaterThan(0);
  expect(found((formula) => counts.test(formula.replace(ofRepeatedName, '')))).toEqual([]);
});

/** Asked first whether any name is repeated, and then whether this one is; or whose row is known already. */
const ofRepeatedName =
  /IF\(\$[A-Z]+\$\d+=0,FALSE,IF\(OR\([^()]*,ISNUMBER\(MATCH\([^()]*\)\)\),COUNTIFS\([^()]*\)>1,FALSE\)\)|IF\((\[@\[(?:Sure row|Sikker række) [^\]]*\]\])>0,\1,IF\(\1<0,0,IF\(\[@[^\]]*\]+="",IF\(COUNTIFS\([^()]*\)=1/;

test('what puts columns side by side is stored as a formula of arrays', () => {
  const plan = plans.find(({ title }) => title === 'accelerator alone')?.plan;
  if (!plan) throw new Error('There is such a plan.');
  const book = planWorkbook(plan, {
    ...{ form: 'functions', sheets: ['plan'], result: 0, spareRows: 0, payees: [], deals: [] },
  });
  const sheet = strFromU8(
    unzipSync(xlsxFile(book))['xl/worksheets/sheet1.xml'] ?? new Uint8Array(),
  );
  const stored = [...sheet.matchAll(/<f([^>]*)>([^<]*)<\/f>/g)].filter(([, , text]) =>
    text?.includes('CHOOSE({'),
  );
  expect(stored.length).toBeGreaterThan(0);
  for (const [, kind] of stored) expect(kind).toContain('t="array"');
});
