import { at, relative } from '../../src/workbook/description/addresses';
import type {
  CellDescription,
  SheetDescription,
  WorkbookDescription,
} from '../../src/workbook/description/description';
import { evaluate } from '../functions/evaluate';
import { describeWith } from '../programs';
import { booksInLibreOffice } from '../spreadsheet/books';
import {
  type TitledPlan,
  chosenPlans,
  kindPlans,
  pickedPlans,
  presetPlans,
} from '../spreadsheet/component-plans';
import { drawnPlans } from '../spreadsheet/drawn/plans';
import type { Entry } from '../spreadsheet/entry-workbook';
import {
  type PlanPage,
  differences,
  isFormula,
  planPage,
  resultsFor,
  valuesOn,
  workbookOf,
} from '../spreadsheet/plan-page';
import { type ReadValue, agree } from '../spreadsheet/values';

const plans: readonly TitledPlan[] = [
  ...[...presetPlans, ...kindPlans, ...chosenPlans, ...pickedPlans],
  ...drawnPlans(23),
];

/** The pages with COMP formulas, for a result that pays and one that is not worth the same anywhere. */
const pages = plans.flatMap(({ title, plan }) =>
  resultsFor(plan)
    .slice(-2)
    .map((result) => ({ title, plan, page: planPage(plan, { form: 'functions', result }) })),
);

/** The cell that looks whether the add-in is there is the same in both forms. */
const isAgreement = ({ content }: CellDescription) =>
  content.kind === 'formula' && content.formula.startsWith('=IF(ISERROR(');
const isCall = (one: CellDescription) =>
  (one.content.kind === 'formula' || one.content.kind === 'spill') &&
  one.content.formula.includes('COMP.') &&
  !isAgreement(one);

/** Whether a threshold is a fraction such as 1/6: a sheet's table has it to 12 decimals, the function as it is typed. */
const hasFinerThresholds = ({ components }: TitledPlan['plan']) =>
  /"from":0\.\d{13}/.test(JSON.stringify(components));
const agreeToTwelve = (one: ReadValue, other: ReadValue | undefined) =>
  agree(one, other) ||
  (typeof one === 'number' &&
    typeof other === 'number' &&
    Math.abs(one - other) <= 1e-12 * Math.abs(one));

test('every COMP formula of a Plan sheet comes to what the engine pays', () => {
  let calls = 0;
  const found = pages.flatMap(({ title, plan, page }) => {
    const cells = entriesOn(page.sheet);
    const isSame = hasFinerThresholds(plan) ? agreeToTwelve : agree;
    return page.sheet.cells.filter(isCall).flatMap((one) => {
      const { content } = one;
      if (content.kind !== 'formula' && content.kind !== 'spill') return [];
      calls += 1;
      const answer = evaluate(withAddresses(content.formula.slice(1), page), cells);
      const wanted = content.kind === 'spill' ? content.values : [content.value];
      const got = answer.map(([value]) => value);
      // Of numbers that chance has made the last digit of a double may differ.
      const isAgreed =
        got.length === wanted.length && got.every((one, n) => isSame(one as ReadValue, wanted[n]));
      return isAgreed
        ? []
        : [`${title} ${at(one)}: ${JSON.stringify(wanted)}, not ${JSON.stringify(got)}`];
    });
  });
  expect([found.length, found.slice(0, 10)]).toEqual([0, []]);
  expect(calls).toBeGreaterThan(400);
});

/** The agreement cell is absent in every spreadsheet but Excel: its calls are asked for here. */
test('what the add-in is asked to compare is what the examples earn', () => {
  const asked = pages.flatMap(({ title, page, plan }) => {
    const isLimited = plan.components.some(
      (one) => one.gate !== null || one.cap !== null || one.floor !== null,
    );
    const cell = page.sheet.cells.find(isAgreement);
    // A pool and a rate table call no function, and are no part of what is compared.
    const hasUncalled = plan.components.some(
      ({ kind }) => kind === 'pool' || kind === 'rate-table',
    );
    if (isLimited || hasUncalled || cell?.content.kind !== 'formula') return [];
    const [, formula = ''] =
      /^=IF\(ISERROR\((.*)\),"[^"]*",IF\(ABS/.exec(cell.content.formula) ?? [];
    const [[answer] = []] = evaluate(withAddresses(formula, page), entriesOn(page.sheet));
    return [
      { title, answer: Math.round(100 * Number(answer)), paid: Math.round(100 * paidOn(page)) },
    ];
  });
  expect(asked.filter(({ answer, paid }) => answer !== paid)).toEqual([]);
  expect(asked.length).toBeGreaterThan(100);
});

/** What the page's examples come to: the total, or the payout of the only component. */
function paidOn({ sheet, names }: PlanPage): number {
  const wanted = ['ExampleTotal', 'EksempelTotal', 'Payout', 'Udbetaling'];
  const found = wanted.flatMap((name) => names.filter((one) => one.name === name))[0];
  const values = valuesOn(sheet);
  if (found) return Number(values.get(relative(found.area)));
  // Without a curve the payout is the last number at the right edge above the payment.
  const label = sheet.cells.findLast(
    ({ column, content }) =>
      column === 4 && content.kind === 'text' && ['Payout', 'Udbetaling'].includes(content.value),
  );
  return Number(values.get(relative({ row: label?.row ?? 0, column: 7 })));
}

describeWith('soffice', 'the Plan sheet with COMP formulas', () => {
  test('comes to what the engine pays in every other cell', () => {
    const books = pages.map(({ page }) => workbookOf([{ ...page, sheet: answered(page.sheet) }]));
    const values = booksInLibreOffice(books);
    const found = books.flatMap((book, k) =>
      differences(book, values[k], isFormula).map((one) => `${pages[k]?.title ?? ''}: ${one}`),
    );
    expect([found.length, found.slice(0, 10)]).toEqual([0, []]);
    expect(numberOf(books, isFormula)).toBeGreaterThan(10_000);
  });
});

const numberOf = (books: readonly WorkbookDescription[], is: (one: CellDescription) => boolean) =>
  books.flatMap(({ sheets }) => sheets.flatMap(({ cells }) => cells.filter(is))).length;

/** The sheet with what its COMP formulas answer typed in as numbers. */
function answered(sheet: SheetDescription): SheetDescription {
  const spilled = new Map<string, CellDescription['content']>();
  for (const { row, column, content } of sheet.cells) {
    if (content.kind !== 'spill') continue;
    content.values.forEach((value, k) =>
      spilled.set(at({ row: row + k, column }), { kind: 'number', value: Number(value) }),
    );
  }
  return {
    ...sheet,
    cells: sheet.cells.map((one) => {
      const { content } = one;
      const typed = spilled.get(at(one));
      if (typed) return { ...one, content: typed };
      return content.kind === 'formula' && isCall(one)
        ? { ...one, content: { kind: 'number', value: Number(content.value) } }
        : one;
    }),
  };
}

/** The sheet's cells by row and column, with what they come to. */
function entriesOn(sheet: SheetDescription): Entry[][] {
  const values = valuesOn(sheet);
  const rows: Entry[][] = [];
  for (const { row, column } of sheet.cells) {
    const value = values.get(at({ row, column }).replaceAll('$', ''));
    if (typeof value !== 'object') (rows[row] ??= [])[column] = value;
  }
  return Array.from(rows, (row) => row ?? []);
}

/** The formula with the cells in the place of their names; texts stay as they are. */
function withAddresses(formula: string, { names }: PlanPage): string {
  const areas = new Map(names.map(({ name, area }) => [name, area]));
  return formula
    .split('"')
    .map((piece, k) =>
      k % 2 === 1
        ? piece
        : piece.replace(/[\p{L}_][\p{L}\p{N}_]*/gu, (word) => {
            const area = areas.get(word);
            if (!area) return word;
            const last = {
              row: area.row + area.rows - 1,
              column: area.column + area.columns - 1,
            };
            return area.rows * area.columns === 1 ? at(area) : `${at(area)}:${at(last)}`;
          }),
    )
    .join('"');
}
