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
 * What comes to something else on purpose, by the case and the place. Payees by chance work on no day of
 * their deals: in those days a deal was theirs all the same, and today it is nobody's and is flagged. What
 * was wrong otherwise is named here too; a head or a name that is called otherwise is changed in the file.
 */
const corrected: Readonly<Record<string, readonly string[]>> = {
  'enterprise-ae 0.0': [
    'Team!Credited bookings 0',
    'Team!Credited bookings 4',
    'Team!In the year: bookings 4',
    'Team!Forecast to close 0',
    'Team!Forecast to close 4',
  ],
  'enterprise-ae 0.1': [
    'Team!Credited bookings 0',
    'Team!Credited bookings 4',
    'Team!In the year: bookings 4',
    'Team!Forecast to close 0',
    'Team!Forecast to close 4',
    'Team!Deal-size accelerator 0',
    'Team!Deal-size accelerator 4',
    'Team!Payout 0',
    'Team!Payout 4',
  ],
  'enterprise-ae 0.2': [
    'Team!Credited bookings 0',
    'Team!Credited bookings 4',
    'Team!In the year: bookings 4',
    'Team!Forecast to close 0',
    'Team!Forecast to close 4',
  ],
  'enterprise-ae 0.3': [
    'Team!Credited bookings 0',
    'Team!Credited bookings 4',
    'Team!Credited bookings 5',
    'Team!In the year: bookings 4',
    'Team!In the year: bookings 5',
    'Team!Forecast to close 0',
    'Team!Forecast to close 4',
    'Team!Forecast to close 5',
  ],
  'csm-expansion 0.5': [
    'Team!Credited expansion sales 0',
    'Team!Credited expansion sales 5',
    'Team!Forecast to close 0',
    'Team!Forecast to close 5',
  ],
  'csm-expansion 1.3': [
    'Team!Credited expansion sales 0',
    'Team!Credited expansion sales 4',
    'Team!Credited expansion sales 5',
    'Team!Forecast to close 0',
    'Team!Forecast to close 4',
    'Team!Forecast to close 5',
    'Team!Expansion commission 0',
    'Team!Expansion commission 4',
    'Team!Expansion commission 5',
    'Team!Payout 0',
    'Team!Payout 4',
    'Team!Payout 5',
    'Team!Flags 2',
    'Team!Flags 4',
    'Team!Flags 7',
  ],
};

const onSeveralRows = /Name on several rows\. ?|Deals count in the first row of the name\./g;
const file = join(__dirname, 'as-before', 'e63198b.json.gz');
const cases = (JSON.parse(gunzipSync(readFileSync(file)).toString()) as Written[]).map((one) => ({
  ...one,
  payees: withNamesOfTheirOwn(one.payees.map(({ name }) => name)).map((name, k) => {
    const payee = one.payees[k] as Payee;
    return { ...payee, name, results: withBlanks(payee.results) };
  }),
  deals: one.deals.map(({ day, ...deal }) => ({ ...deal, signed: whenAllWork(one, deal, day) })),
  ledgers: {
    ...(one.ledgers['Team'] && { Team: ofOthers(one.ledgers['Team']) }),
    // The head of the totals stood above them, in the same column.
    ...(one.ledgers['Deals'] && { Deals: { Deal: one.ledgers['Deals']['Deal']?.slice(1) ?? [] } }),
  },
}));

/** A deal was credited whatever its day was. Today its day is one of those on which its people work. */
function whenAllWork({ payees }: Written, { owners }: Pick<Deal, 'owners'>, day: number): number {
  const names = Object.values(owners).map((owner) => owner?.name ?? '');
  const people = payees.filter(
    ({ name }, k) => names.includes(name) && payees.findIndex((one) => one.name === name) === k,
  );
  const from = Math.max(day, ...people.map((one) => one.from ?? day));
  return Math.min(from, ...people.map((one) => one.to ?? from));
}

/**
 * A name that stood on several rows was flagged on each, and its deals were those of the first. Today the
 * rows are one payee's assignments, and those whose days overlap are not paid: here they are others.
 */
function withNamesOfTheirOwn<T>(names: readonly T[]): T[] {
  const isRepeated = (name: T, k: number) => name !== '' && names.indexOf(name) < k;
  return names.map((name, k) => (isRepeated(name, k) ? (`${name} (${k})` as T) : name));
}

function ofOthers({ Payee: names = [], Flags: flags = [], ...columns }: Ledger): Ledger {
  const own = withNamesOfTheirOwn(names.slice(1));
  return {
    ...columns,
    Payee: [...names.slice(0, 1), ...own],
    Flags: flags.map((said) => String(said).replace(onSeveralRows, '').trim()),
  };
}

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
  const places = found.map((one) => /^.* \d+(?=: )/.exec(one)?.[0] ?? one);
  const named = corrected[before.title] ?? [];
  expect(found.filter((one) => !named.some((place) => one.startsWith(`${place}: `)))).toEqual([]);
  expect(named.filter((place) => !places.includes(place))).toEqual([]);
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

test('every preset that there was is tried with its own inputs and with four by chance', () => {
  // A preset that came since has nothing before it.
  const tried = presets
    .map(({ id }) => cases.filter(({ title }) => title.split(' ')[0] === id))
    .filter((list) => list.length > 0);
  expect(tried.map((list) => list.length)).toEqual(Array.from({ length: 13 }, () => 5));
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
          // The total stands above the heads now.
          Array.from({ length: 20 }, (_, k) => at(k === 0 ? top - 1 : top + k, column)),
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
