import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Language } from '../../src/engine/words';
import type { Deal, Payee } from '../../src/plan/people';
import type { Plan } from '../../src/plan/plan';
import { presets } from '../../src/plan/presets/presets';
import { relative } from '../../src/workbook/description/addresses';
import type { WorkbookDescription } from '../../src/workbook/description/description';
import type { FormulaForm } from '../../src/workbook/description/forms';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { parsed } from '../spreadsheet/component-plans';
import { valuesOn } from '../spreadsheet/plan-page';
import type { ReadValue } from '../spreadsheet/values';
import { optionsFor } from '../spreadsheet/whole-workbook';

/**
 * Every preset with its own inputs, and with four that chance picked: other numbers, limits, choices,
 * payees and deals, with zeros, odd names and shares that are typed. What each came to was read once
 * from the workbooks of commit e63198b, the last in which a rule stood in several places, as
 * LibreOffice recalculated them: the cell of each name, and each column of Team and Deals from the
 * left up to the flags, under its head. An unwritten cell is '', and numbers have 12 digits.
 */
interface Before {
  readonly title: string;
  readonly plan: Plan;
  readonly result: number;
  readonly payees: readonly Payee[];
  readonly deals: readonly Deal[];
  /** By sheet and name, as `Plan!Payout`. */
  readonly names: Readonly<Record<string, ReadValue>>;
  /** By sheet and head: the total, then the rows. Heads that are alike are told apart by “(again)”. */
  readonly ledgers: Readonly<Record<string, Ledger>>;
}
/** As the file has it: a deal had one day then. */
interface Written extends Omit<Before, 'deals'> {
  readonly deals: readonly (Deal & { readonly day: number })[];
}
type Ledger = Readonly<Record<string, readonly ReadValue[]>>;

/**
 * What was wrong in e63198b, by the place that a difference begins with, and why. A plan that is meant
 * to pay something else is named here; a head or a name that is called otherwise is changed in the file.
 */
const corrected: Readonly<Record<string, string>> = {};

const file = join(__dirname, 'as-before', 'e63198b.json.gz');
const cases = (JSON.parse(gunzipSync(readFileSync(file)).toString()) as Written[]).map((one) => ({
  ...one,
  payees: one.payees.map((payee) => ({ ...payee, results: withBlanks(payee.results) })),
  deals: one.deals.map(({ day, ...deal }) => ({ ...deal, signed: day })),
}));

/** JSON has null where a result is blank. */
function withBlanks(results: Payee['results']): Payee['results'] {
  return Object.fromEntries(
    Object.entries(results).map(([id, list]) => [id, list.map((one) => one ?? undefined)]),
  );
}

function bookOf(
  { plan: document, result, payees, deals }: Before,
  form: FormulaForm,
  language: Language,
): WorkbookDescription {
  const plan = parsed({ ...document, language });
  return planWorkbook(plan, { ...optionsFor(plan, form), result, payees, deals });
}

test.each(cases)('$title comes to what it came to before', (before) => {
  const book = bookOf(before, 'native', 'en');
  const now = { names: namesIn(book), ledgers: ledgersIn(book) };
  const found = [
    ...Object.entries(before.names).map(([name, was]) => difference(name, was, now.names[name])),
    ...Object.entries(before.ledgers).flatMap(([sheet, columns]) =>
      Object.entries(columns).flatMap(([head, values]) =>
        values.map((was, k) =>
          difference(`${sheet}!${head} ${k}`, was, now.ledgers[sheet]?.[head]?.[k]),
        ),
      ),
    ),
  ].filter((one) => one !== '');
  const isNamed = (one: string) =>
    Object.keys(corrected).some((place) => `${before.title} ${one}`.startsWith(place));
  expect(found.filter((one) => !isNamed(one))).toEqual([]);
});

/** A preset's own inputs are described in every form and language, those by chance in one more. */
test.each(cases)('$title comes to the same in both forms and languages', (before) => {
  const native = numbersIn(bookOf(before, 'native', 'en'));
  const isPreset = presets.some(({ id }) => id === before.title);
  const others = [
    ['functions', 'da'],
    ...(isPreset
      ? ([
          ['functions', 'en'],
          ['native', 'da'],
        ] as const)
      : []),
  ] as const;
  for (const [form, language] of others) {
    expect(numbersIn(bookOf(before, form, language))).toEqual(native);
  }
});

test('every preset is tried with its own inputs and with four by chance', () => {
  const tried = presets.map(({ id }) => cases.filter(({ title }) => title.split(' ')[0] === id));
  expect(tried.map((list) => list.length)).toEqual(presets.map(() => 5));
});

function difference(place: string, was: ReadValue, now: ReadValue | undefined): string {
  if (was === (now ?? '')) return '';
  const isDust =
    typeof was === 'number' &&
    typeof now === 'number' &&
    Math.abs(now - was) <= 1e-9 * Math.max(1, Math.abs(was));
  return isDust ? '' : `${place}: ${JSON.stringify(was)} before, ${JSON.stringify(now)} now`;
}

const namesIn = ({ names, sheets }: WorkbookDescription): Record<string, ReadValue> =>
  Object.fromEntries(
    names.map(({ name, sheet, area }) => {
      const page = sheets.find((one) => one.name === sheet);
      return [`${sheet}!${name}`, (page && valuesOn(page).get(relative(area))) ?? ''];
    }),
  );

/** Each column of Team and Deals by its head, from the left to the first that has none. */
function ledgersIn({ sheets }: WorkbookDescription): Record<string, Ledger> {
  return Object.fromEntries(
    sheets.flatMap((sheet) => {
      const values = valuesOn(sheet);
      const top = sheet.cells.find(
        ({ column, content }) =>
          column === 0 &&
          content.kind === 'text' &&
          heads.includes(`${sheet.name}!${content.value}`),
      )?.row;
      if (top === undefined) return [];
      const columns = new Map<string, readonly ReadValue[]>();
      const at = (row: number, column: number) => values.get(relative({ row, column })) ?? '';
      for (let column = 0; at(top, column) !== ''; column++) {
        let head = String(at(top, column));
        while (columns.has(head)) head += ' (again)';
        columns.set(
          head,
          Array.from({ length: 20 }, (_, k) => at(top + 1 + k, column)),
        );
      }
      return [[sheet.name, Object.fromEntries(columns)]];
    }),
  );
}
const heads = ['Team!Payee', 'Deals!Deal'];

/** Every number of every sheet that is shown, by the place of the sheet and the cell's address. */
const numbersIn = ({ sheets }: WorkbookDescription) =>
  sheets
    .filter(({ visibility }) => visibility === 'visible')
    .map((sheet) =>
      Object.fromEntries([...valuesOn(sheet)].filter(([, value]) => typeof value === 'number')),
    );
