import { rulesFingerprint } from '../../src/plan/document/fingerprint';
import type { Plan } from '../../src/plan/plan';
import { relative } from '../../src/workbook/description/addresses';
import type {
  CellContent,
  Position,
  SheetDescription,
} from '../../src/workbook/description/description';
import { inputCells } from '../../src/workbook/reopened/input-cells';
import { describeWith } from '../programs';
import { booksInLibreOffice } from '../spreadsheet/books';
import {
  approved,
  chosenPlans,
  kindPlans,
  pickedPlans,
  presetPlan,
  presetPlans,
} from '../spreadsheet/component-plans';
import { withOtherInputs } from '../spreadsheet/other-inputs';
import {
  bookOf,
  differences,
  isFormula,
  planPage,
  typedInto,
  workbookOf,
} from '../spreadsheet/plan-page';

const plans = [...presetPlans, ...kindPlans, ...chosenPlans, ...pickedPlans].filter(
  ({ plan }) => plan.language === 'en',
);

/** What stands in the open cells of a sheet. */
const opened = ({ cells }: SheetDescription) =>
  cells
    .filter(({ style, content }) => style.unlocked && content.kind === 'number')
    .map(({ row, column, content }) => ({ row, column, content }));

/** The sheet of a plan into which the inputs and the examples of another were typed by hand. */
function typedOver(plan: Plan, other: Plan, result: number): SheetDescription {
  const wanted = planPage(other, { result });
  return typedInto(planPage(plan).sheet, opened(wanted.sheet));
}

describeWith(['soffice'], 'the Plan sheet, typed into,', () => {
  test('comes to what the engine pays for a plan with those inputs', () => {
    const result = 765_432.1;
    const wanted = plans.map(({ plan }) =>
      planPage(withOtherInputs(plan, 'same texts'), { result }),
    );
    const typed = plans.map(({ plan }, k) => ({
      ...workbookOf([planPage(plan)]),
      sheets: [typedOver(plan, withOtherInputs(plan, 'same texts'), result)],
      title: String(k),
    }));
    const values = booksInLibreOffice(typed);
    const found = plans.flatMap(({ title }, k) => {
      const page = wanted[k];
      return page
        ? differences({ sheets: [page.sheet] }, values[k]).map((one) => `${title}: ${one}`)
        : [];
    });
    expect([found.length, found.slice(0, 10)]).toEqual([0, []]);
    const formulas = wanted.flatMap(({ sheet }) => sheet.cells.filter(isFormula));
    expect(formulas.length).toBeGreaterThan(3_000);
  });

  test('says how many inputs differ from those that were approved', () => {
    const enterprise = presetPlan('enterprise-ae');
    const plan = approved(enterprise, rulesFingerprint(enterprise));
    const cells = inputCells(bookOf(plan));
    const at = (kind: string, k = 0): Position => {
      const found = cells.filter(({ of }) => of.kind === kind)[k];
      if (!found) throw new Error(`There is no input of kind ${kind}.`);
      return { row: found.row, column: found.column };
    };
    const number = (value: number): CellContent => ({ kind: 'number', value });
    const texts: CellContent = { kind: 'text', value: 'successful demo' };
    const cases = [
      { typed: [], says: '' },
      // What is typed into an example is no input.
      { typed: [{ ...at('result'), content: number(5) }], says: '' },
      {
        typed: [{ ...at('field'), content: number(2_000_000.01) }],
        says: 'Changed after approval: 1 input',
      },
      {
        typed: [
          { ...at('payShare', 0), content: number(0.6) },
          { ...at('payShare', 1), content: number(0.3) },
          { ...at('period', 1), content: number(46_660) },
        ],
        says: 'Changed after approval: 3 inputs',
      },
      {
        // Only the case of a letter.
        typed: [{ ...textInput(plan), content: texts }],
        says: 'Changed after approval: 1 input',
      },
    ];
    const books = cases.map(({ typed }) => {
      const page = planPage(plan, { result: 1 });
      return { ...workbookOf([page]), sheets: [typedInto(page.sheet, typed)] };
    });
    const values = booksInLibreOffice(books);
    expect(values.map((one) => one.get('Plan')?.get('A5'))).toEqual(cases.map(({ says }) => says));
  });
});

/** The first event of the plan. */
function textInput(plan: Plan): Position {
  const { cells } = planPage(plan).sheet;
  const found = cells.find(
    ({ content, style }) =>
      style.unlocked && content.kind === 'text' && content.value === 'Successful demo',
  );
  if (!found) throw new Error(`There is no event at ${cells.map(relative).join()}.`);
  return { row: found.row, column: found.column };
}
