import type { Deal } from '../../src/plan/people';
import { dealRoles } from '../../src/plan/deals/roles';
import type { Plan } from '../../src/plan/plan';
import type {
  CellDescription,
  SheetDescription,
  WorkbookDescription,
} from '../../src/workbook/description/description';
import { relative } from '../../src/workbook/description/addresses';
import { findPlans, insertPlan, updatePlan } from '../../src/workbook/plans/in-excel';
import { looseFile } from '../spreadsheet/loose-file';
import { evaluate } from '../functions/evaluate';
import { openExcel } from '../host/bench';
import { describeWith } from '../programs';
import { asRanges } from '../spreadsheet/as-ranges';
import {
  customers,
  customersInEnglish,
  enterprise,
  leads,
  published,
  quarterOf,
  ratiosOnly,
  team,
  twoMeasures,
  unshared,
} from '../spreadsheet/deal-plans';
import { type DealsBook, dealsBook } from '../spreadsheet/deals-book';
import type { Entry } from '../spreadsheet/entry-workbook';
import { gathered } from '../spreadsheet/gathered';
import { booksInGnumeric, booksInLibreOffice } from '../spreadsheet/books';
import { officeVersions, validationErrors } from '../spreadsheet/validator';
import { type ReadValue, type Values, agree } from '../spreadsheet/values';

interface Case {
  readonly title: string;
  readonly plan: Plan;
  readonly deals: readonly Deal[];
  readonly names: readonly string[] | undefined;
}

const creditedIds = ({ measures }: Plan) =>
  measures.filter(({ unit }) => unit !== 'percent').map(({ id }) => id);

const quarter = (plan: Plan): readonly Deal[] =>
  quarterOf(dealRoles(plan), ['CSM', 'AE'], creditedIds(plan));

const cases: readonly Case[] = [
  { title: 'large deals, with an overlay', plan: enterprise },
  { title: 'a card by who closes, in Danish', plan: customers },
  { title: 'two measures, three components and thirds', plan: twoMeasures },
  { title: 'nothing shared', plan: unshared },
  { title: 'a card and no credit, in Danish', plan: ratiosOnly },
  { title: 'credit and no pay', plan: leads },
].flatMap((one) => [{ ...one, deals: quarter(one.plan), names: team }]);

/** A row that is left blank between deals. */
const blank: Deal = {
  ...{ deal: '', customer: '', type: '', closer: '', current: 0, renewed: 0, owners: {} },
  measure: '',
};

const more: readonly Case[] = [
  { title: 'no Team sheet', plan: published, deals: quarter(published), names: undefined },
  { title: 'no deals', plan: enterprise, deals: [], names: team },
  { title: 'no deals and two measures', plan: twoMeasures, deals: [], names: undefined },
  { title: 'three deals', plan: published, deals: quarter(published).slice(0, 3), names: team },
  {
    title: 'a row left blank between deals',
    plan: published,
    deals: [...quarter(published).slice(0, 5), blank, ...quarter(published).slice(5)],
    names: team,
  },
];
const all = [...cases, ...more];

const valueOf = ({ content }: CellDescription) =>
  content.kind === 'formula' ? content.value : undefined;

/** Gnumeric counts in longer numbers, so that dust may be left or lost where amounts cancel. */
const isClose = (one: ReadValue, other: ReadValue | undefined) =>
  typeof one === 'number' &&
  typeof other === 'number' &&
  Math.abs(one - other) <= Math.max(1e-12 * Math.abs(one), 1e-9);

/** Every formula that does not come to the value that the engine gave it. */
function differences(workbook: WorkbookDescription, values: Values | undefined): string[] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cell) => {
      const expected = valueOf(cell);
      const found = values?.get(sheet.name)?.get(relative(cell));
      if (expected === undefined || agree(expected, found) || isClose(expected, found)) return [];
      // Gnumeric saves a formula that comes to no text without a value.
      if (expected === '' && found === undefined) return [];
      return [`${sheet.name} ${relative(cell)}: ${String(expected)}, ${JSON.stringify(found)}`];
    }),
  );
}

describeWith(['soffice', 'ssconvert'], 'the Deals sheet', () => {
  const books = all.map(({ plan, deals, names }) => dealsBook(plan, deals, names).workbook);

  test.each([
    ['LibreOffice', booksInLibreOffice],
    ['Gnumeric', booksInGnumeric],
  ])('is recalculated by %s to what the engine credits, pays and flags', (_, recalculate) => {
    const values = recalculate(books);
    const found = books.flatMap((book, k) =>
      differences(book, values[k]).map((one) => `${all[k]?.title ?? ''}: ${one}`),
    );
    expect(found).toEqual([]);
    const formulas = books.flatMap(({ sheets }) => sheets.flatMap(({ cells }) => cells));
    expect(formulas.filter((cell) => valueOf(cell) !== undefined).length).toBeGreaterThan(3000);
  });

  test.each(cases.map(({ title, plan }) => [title, plan] as const))(
    'credits a deal that is typed into a spare row: %s',
    (_, plan) => {
      const deals = quarter(plan);
      const before = dealsBook(plan, deals.slice(0, -2), team);
      const after = dealsBook(plan, deals, team, { spareRows: 1 });
      const typed = withTyped(before, after.deals.sheet, deals.length - 2);
      const [values] = booksInLibreOffice([typed]);
      expect(differences(after.workbook, values)).toEqual([]);
    },
  );

  test('follows its inputs and a share of the plan', () => {
    const deals = quarter(published);
    const { workbook } = dealsBook(published, deals, team);
    const changed = {
      ...published,
      creditSplits: published.creditSplits.map((split) => ({ ...split, share: 0.4 })),
      paySplits: published.paySplits.map((split) => ({ ...split, share: 0.5 })),
    };
    const wanted = dealsBook(changed, deals, team).workbook;
    const [, plan] = wanted.sheets;
    const [own] = workbook.sheets;
    if (!plan || !own) throw new Error('The book has a Deals and a Plan sheet.');
    const rest = workbook.sheets.slice(2);
    const [values] = booksInLibreOffice([{ ...workbook, sheets: [own, plan, ...rest] }]);
    expect(differences(wanted, values)).toEqual([]);
  });
});

test('deals that are typed below the table are credited and paid, and stay so', async () => {
  const excel = await openExcel();
  globalThis.Excel = excel.Excel;
  try {
    const sheets = ['plan', 'team', 'deals'] as const;
    await insertPlan(enterprise, { form: 'native', sheets, result: 0 });
    const cells = () =>
      excel.host.snapshot().sheets.find(({ name }) => name === 'Deals')?.cells ?? {};
    const [table] = excel.host.snapshot().sheets.flatMap(({ tables }) => tables);
    const { area } = table as { readonly area: string };
    const first = 1 + Number(/\d+$/.exec(area)?.[0]);
    const rows = Array.from({ length: 12 }, (_, k) => [
      `Late ${String(k)}`,
      'Fjord',
      'Upsell',
      0,
      9,
    ]);
    excel.host.type(`Deals!A${String(first)}:E${String(first + rows.length - 1)}`, rows);
    const [found] = await findPlans();
    if (found?.state !== 'current') throw new Error('The plan is found.');
    const updated = await updatePlan(found, found.plan, { sheets });
    expect(updated).toMatchObject({ kind: 'done', edited: [] });
    const after = cells();
    const formulasOf = (row: number) =>
      Object.entries(after).filter(
        ([place, { content }]) =>
          place.replace(/\D/g, '') === String(row) && String(content).startsWith('='),
      ).length;
    expect(after[`A${String(first + 11)}`]?.content).toBe('Late 11');
    expect(formulasOf(first + 11)).toBe(formulasOf(10));
  } finally {
    Reflect.deleteProperty(globalThis, 'Excel');
  }
});

/** The cells that a person types of the deals from one on, as another sheet shows them. */
function withTyped({ workbook }: DealsBook, shown: SheetDescription, from: number) {
  const first = 7 + from;
  const typed = new Map(
    shown.cells
      .filter(
        ({ row, content }) =>
          row >= first && (content.kind === 'text' || content.kind === 'number'),
      )
      .map((cell) => [relative(cell), cell]),
  );
  const sheets = workbook.sheets.map((sheet, k) =>
    k > 0
      ? sheet
      : { ...sheet, cells: sheet.cells.map((cell) => typed.get(relative(cell)) ?? cell) },
  );
  return { ...workbook, sheets };
}

test.each(officeVersions)('the file of every Deals sheet has no error for %s', (version) => {
  const books = all.flatMap(({ plan, deals, names }) =>
    (['native', 'functions'] as const).map((form) => dealsBook(plan, deals, names, { form })),
  );
  const file = looseFile(gathered(books.map(({ workbook }) => workbook)));
  expect(validationErrors(file, version)).toEqual([]);
});

describe('in the form of functions', () => {
  const withPay = [enterprise, customersInEnglish, customers, twoMeasures, unshared, ratiosOnly];

  test.each(withPay.map((plan) => [plan.name, plan] as const))(
    'only the commissions differ, a call a row: %s',
    (_, plan) => {
      const deals = quarter(plan);
      const [native] = dealsBook(plan, deals, team).workbook.sheets;
      const [functions] = dealsBook(plan, deals, team, { form: 'functions' }).workbook.sheets;
      const others = new Map(functions?.cells.map((cell) => [relative(cell), cell]));
      const different = native?.cells.filter(
        (cell) => JSON.stringify(cell) !== JSON.stringify(others.get(relative(cell))),
      );
      const called = callsOn(functions);
      expect(different?.map(relative)).toEqual(called.map(relative));
      expect(different?.map(valueOf)).toEqual(called.map(valueOf));
      const columns = new Set(called.map(({ column }) => column));
      expect(columns.size).toBeGreaterThan(0);
      expect(called.length).toBe(columns.size * (deals.length + spareRows));
    },
  );

  test.each(withPay.map((plan) => [plan.name, plan] as const))(
    'the functions pay what the plain formulas pay: %s',
    (_, plan) => {
      const { workbook } = dealsBook(plan, quarter(plan), team, { form: 'functions' });
      const called = callsOn(workbook.sheets[0]);
      expect(paidIn(workbook)).toEqual(called.map(valueOf));
      expect(called.filter((cell) => Number(valueOf(cell)) > 0).length).toBeGreaterThan(0);
    },
  );

  test('rows for deals to come have the call too, and pay nothing', () => {
    const { workbook } = dealsBook(twoMeasures, [], team, { form: 'functions' });
    const called = callsOn(workbook.sheets[0]);
    expect(paidIn(workbook)).toEqual(Array(3 * spareRows).fill(''));
    expect(called.map(valueOf)).toEqual(Array(3 * spareRows).fill(''));
  });
});

/** As many as every book here has. */
const spareRows = 3;

const callsOn = (sheet: SheetDescription | undefined): readonly CellDescription[] =>
  sheet?.cells.filter(
    ({ content }) => content.kind === 'formula' && content.formula.includes('COMP.'),
  ) ?? [];

/** What the calls on the sheet of deals come to, over its cells and those of the plan. */
function paidIn(workbook: WorkbookDescription): readonly unknown[] {
  const ranges = asRanges(workbook);
  return callsOn(ranges.sheets[0]).map((cell) => paidBy(ranges, cell));
}

/** What the formula of a cell comes to with the functions of the add-in. */
function paidBy({ sheets }: WorkbookDescription, { content }: CellDescription): unknown {
  const [own, shares] = sheets;
  const formula = content.kind === 'formula' ? content.formula.slice(1) : '';
  return evaluate(besidePlan(formula), grid(own, shares))[0]?.[0];
}

/** The Plan sheet's columns stand far to the right of the deals, where one grid can hold both. */
const aside = 702;
const besidePlan = (formula: string): string =>
  formula.replace(/'Plan'!(\S+?)(?=[,)])/g, (_, reference: string) =>
    reference.replace(/\$([A-Z])\$/g, '$$AA$1$$'),
  );

function grid(...sheets: readonly (SheetDescription | undefined)[]): Entry[][] {
  const rows: Entry[][] = [];
  sheets.forEach((sheet, k) =>
    sheet?.cells.forEach(({ row, column, content }) => {
      const cells = (rows[row] ??= []);
      if (content.kind === 'number' || content.kind === 'text' || content.kind === 'formula') {
        cells[column + k * aside] = content.value;
      }
    }),
  );
  return Array.from(rows, (row) => Array.from(row ?? []));
}
