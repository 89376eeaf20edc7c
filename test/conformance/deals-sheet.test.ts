import type { Deal } from '../../src/plan/people';
import { dealRoles } from '../../src/plan/deal-roles';
import type { Plan } from '../../src/plan/plan';
import type {
  CellDescription,
  SheetDescription,
  WorkbookDescription,
} from '../../src/workbook/description/description';
import { relative } from '../../src/workbook/description/addresses';
import { findPlans, insertPlan, updatePlan } from '../../src/workbook/plans/in-excel';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { evaluate } from '../functions/evaluate';
import { openExcel } from '../host/bench';
import { describeWith } from '../programs';
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
import type { Entry } from '../spreadsheet/formula-rows';
import { gathered } from '../spreadsheet/gathered';
import { recalculateInGnumeric } from '../spreadsheet/gnumeric';
import { recalculateInLibreOffice } from '../spreadsheet/libreoffice';
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
  ...{ deal: '', customer: '', day: 0, type: '', closer: '', current: 0, renewed: 0, owners: {} },
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
  const files = books.map((book) => xlsxFile(book));

  test.each([
    ['LibreOffice', recalculateInLibreOffice],
    ['Gnumeric', recalculateInGnumeric],
  ])('is recalculated by %s to what the engine credits, pays and flags', (_, recalculate) => {
    const values = recalculate(files);
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
      const [values] = recalculateInLibreOffice([xlsxFile(typed)]);
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
    const [values] = recalculateInLibreOffice([
      xlsxFile({ ...workbook, sheets: [own, plan, ...rest] }),
    ]);
    expect(differences(wanted, values)).toEqual([]);
  });
});

test('deals that are typed below the note are credited and paid after the next update', async () => {
  const excel = await openExcel();
  globalThis.Excel = excel.Excel;
  try {
    const sheets = ['plan', 'team', 'deals'] as const;
    await insertPlan(enterprise, { form: 'native', sheets, result: 0 });
    const cells = () =>
      excel.host.snapshot().sheets.find(({ name }) => name === 'Deals')?.cells ?? {};
    const [note = ''] = Object.entries(cells()).flatMap(([place, { content }]) =>
      String(content).startsWith('Rows typed below here') ? [place] : [],
    );
    const first = Number(note.slice(1)) + 1;
    const rows = Array.from({ length: 12 }, (_, k) => [
      `Late ${String(k)}`,
      'Fjord',
      'Upsell',
      0,
      9,
    ]);
    excel.host.type(`Deals!A${String(first)}:E${String(first + rows.length - 1)}`, rows);
    excel.host.type(`Deals!A${String(first - 1)}`, [['Beside the note']]);
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
    expect(after[`A${String(first - 1)}`]?.content).toBe('Beside the note');
    expect(after[`B${String(first - 1)}`]?.content).toBeUndefined();
    // The row between them stays blank: it is no deal of nothing.
    expect(after[`D${String(first - 2)}`]?.content).toBeUndefined();
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
  const file = xlsxFile(gathered(books.map(({ workbook }) => workbook)));
  expect(validationErrors(file, version)).toEqual([]);
});

describe('in the form of functions', () => {
  const withPay = [enterprise, customersInEnglish, customers, twoMeasures, unshared, ratiosOnly];

  test.each(withPay.map((plan) => [plan.name, plan] as const))(
    'only the commissions differ, one call a column over the filled rows: %s',
    (_, plan) => {
      const deals = quarter(plan);
      const [native] = dealsBook(plan, deals, team).workbook.sheets;
      const [functions] = dealsBook(plan, deals, team, { form: 'functions' }).workbook.sheets;
      const others = new Map(functions?.cells.map((cell) => [relative(cell), cell]));
      const different = native?.cells.filter(
        (cell) => JSON.stringify(cell) !== JSON.stringify(others.get(relative(cell))),
      );
      const spills = functions?.cells.filter(({ content }) => content.kind === 'spill') ?? [];
      expect(spills.length).toBeGreaterThan(0);
      expect(different?.length).toBe(spills.length * deals.length);
      for (const { content, column } of spills) {
        const paid = native?.cells.filter(
          (cell) => cell.column === column && cell.row >= 7 && cell.row < 7 + deals.length,
        );
        if (content.kind !== 'spill') continue;
        expect(content.values).toEqual(paid?.map(valueOf));
      }
    },
  );

  test.each(withPay.map((plan) => [plan.name, plan] as const))(
    'the functions pay what the plain formulas pay: %s',
    (_, plan) => {
      const { workbook } = dealsBook(plan, quarter(plan), team, { form: 'functions' });
      const [own, shares] = workbook.sheets;
      const cells = grid(own, shares);
      const spills = own?.cells.flatMap(({ content }) =>
        content.kind === 'spill' ? [content] : [],
      );
      for (const { formula, values } of spills ?? []) {
        const spilled = evaluate(besidePlan(callIn(formula)), cells);
        const isOther = formula.includes('<>"') ? otherMeasure(plan) : [];
        const paid = spilled.map(([value], k) => {
          if (values[k] === '') return isRefused(formula, cells, k) ? '' : 'not refused';
          return isOther[k] ? 0 : value;
        });
        expect(paid).toEqual(values);
      }
      expect(spills?.length).toBeGreaterThan(0);
    },
  );

  test('a sheet without deals calls no function', () => {
    const { workbook } = dealsBook(twoMeasures, [], team, { form: 'functions' });
    expect(JSON.stringify(workbook)).not.toContain('COMP.');
  });
});

const otherMeasure = (plan: Plan) =>
  quarter(plan).map(({ measure }) => measure !== 'bookings' && measure !== '');

/** What a spilled formula calls, without what leaves rows empty or pays them nothing. */
const callIn = (formula: string): string =>
  /ROUND\(ROUND\(COMP\..*,8\),2\)/.exec(formula)?.[0] ?? 'no call';

/** Whether a row is one that the formula leaves empty: nothing is commissionable, or it has no rate. */
function isRefused(formula: string, cells: readonly (readonly Entry[])[], k: number): boolean {
  const [condition = ''] = formula.split('>0,""');
  const columns = [...condition.matchAll(/\$([A-Z]+)\$\d+:/g)].map(([, letters = '']) => letters);
  return columns.some((letters) => {
    const column = [...letters].reduce((sum, one) => 26 * sum + one.charCodeAt(0) - 64, 0) - 1;
    return cells[7 + k]?.[column] === '';
  });
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
