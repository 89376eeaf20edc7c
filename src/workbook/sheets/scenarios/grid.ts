import type { FormulaForm } from '../../../formula/excel-text';
import { type Formula, constant, filled, place, writtenOut } from '../../../formula/formula';
import { times } from '../../../formula/operators/numbers/times';
import { creditedAs } from '../../../formula/operators/numbers/rounded';
import { earnedAt } from '../../../plan/pay/earned';
import { attainments } from '../../../plan/scenarios/pay';
import { relative } from '../../description/addresses';
import { block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import { at, cellsOver, standing } from '../cell-formula';
import type { CurveBasis } from './basis';
import { type Scenario, type ScenariosPage, columns } from './context';
import type { InputPlaces } from './inputs';
import { type OtherPay, paidInAll } from './pay';
import type { ScenarioTable, Tables } from './tables';
import { texts } from './texts';

/** Where the columns of the grid stand that are not printed: one of each for every scenario. */
export const gridColumns = (parts: number) => ({
  credited: (scenario: number) => columns.used + scenario,
  earned: (part: number, scenario: number) => columns.used + 4 + 4 * part + scenario,
  /** The first that is free. */
  end: columns.used + 4 + 4 * parts,
});

/** What all components pay at each attainment, a column a scenario. */
export function writeGrid(
  page: ScenariosPage,
  inputs: InputPlaces,
  basis: CurveBasis,
  tables: Tables,
  otherPay: OtherPay,
  top: number,
): void {
  const { sheet, book, scenarios, calculation } = page;
  const { localize } = book;
  const first = top + 2;
  sheet.text(cell(top, columns.label), localize(texts.payout), styles.heading);
  sheet.text(cell(top + 1, columns.label), localize(texts.attainment), styles.columnHeadRight);
  const percent = withFormat(styles.number, formats.wholePercent);
  attainments.forEach((attainment, k) =>
    sheet.number(cell(first + k, columns.label), attainment, percent),
  );
  for (const scenario of scenarios) {
    const amounts = writeCredited(page, basis, scenario, first);
    const earned = writeEarned(page, tables, scenario, amounts, first);
    const paid = paidInAll(page, inputs, basis.quota, otherPay, scenario);
    const column = columns.first + scenario.index;
    sheet.text(cell(top + 1, column), scenario.title, styles.columnHeadRight);
    amounts.forEach((credited, k) => {
      const there = { credited, earned: earned.map((one) => one[k] ?? constant(0)) };
      calculation.put(
        cell(first + k, column),
        paid(there),
        withFormat(styles.number, formats.cents),
      );
    });
  }
  sheet.fill(first + attainments.length, [columns.label, columns.last], styles.endRule);
}

/** What counts of the curve's measure at each attainment. */
function writeCredited(
  page: ScenariosPage,
  { goal }: CurveBasis,
  { title, index }: Scenario,
  first: number,
): readonly Formula<number>[] {
  const { sheet, book, curve, calculation } = page;
  const [lead] = curve;
  if (!lead) return [];
  const column = gridColumns(curve.length).credited(index);
  const head = `${book.localize(texts.credited)}${title}`;
  sheet.text(cell(first - 1, column), head, styles.columnHeadRight);
  return attainments.map((_, k) => {
    const attainment = at(relative(cell(first + k, columns.label)));
    const credited = creditedAs(lead.measure.unit, times(attainment, goal(index)));
    calculation.put(cell(first + k, column), credited, styles.plain);
    return at(relative(cell(first + k, column)));
  });
}

/** What each component of the curve earns at each attainment. */
function writeEarned(
  page: ScenariosPage,
  tables: Tables,
  { title, index }: Scenario,
  amounts: readonly Formula<number>[],
  first: number,
): readonly (readonly Formula<number>[])[] {
  const { sheet, book, curve, calculation } = page;
  const grid = gridColumns(curve.length);
  return curve.map((part, p) => {
    const column = grid.earned(p, index);
    const head = `${book.localize(texts.earned)}${title}`;
    sheet.text(cell(first - 1, column), head, styles.columnHeadRight);
    const own = tables(part, index);
    const earnedBy = earnedIn(own);
    const earned = amounts.map((credited) => earnedBy(credited));
    if (book.form === 'functions') {
      const all = cellsOver(block(first, grid.credited(index), amounts.length, 1));
      const called = earnedIn(own, 'functions')(all as Formula<never>);
      calculation.spill(cell(first, column), called, 'functions', earned, styles.plain);
    } else {
      earned.forEach((one, k) => calculation.put(cell(first + k, column), one, styles.plain));
    }
    return amounts.map((_, k) => at(relative(cell(first + k, column))));
  });
}

/** What a component's own table earns for a credited amount, unrounded. */
export function earnedIn(
  { part, places, quota }: ScenarioTable,
  form: FormulaForm = 'native',
): (credited: Formula<number>) => Formula<number> {
  const credited = place('credited');
  const earned = earnedAt(part, credited, place('quota'));
  const formula = form === 'native' ? writtenOut(earned) : earned;
  const there = standing(formula, places, {}, { credited, ...(quota && { quota }) });
  return (amount) => filled(there, (key, unit) => (key === 'credited' ? amount : place(key, unit)));
}
