import { payoutAt } from '../../../engine/payout-table';
import { credited } from '../../../plan/credited';
import { attainments } from '../../../plan/scenario-pay';
import { over, relative } from '../../description/addresses';
import { creditedOf, earnedByFunction, earnedByTable } from '../earned-formula';
import { block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import type { Basis } from './basis';
import { type Scenario, type ScenariosPage, columns, titleOfScenario } from './context';
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

/** What all components pay at each attainment, a column a scenario; returns what stands in it. */
export function writeGrid(
  page: ScenariosPage,
  inputs: InputPlaces,
  basis: Basis,
  tables: Tables,
  otherPay: OtherPay,
  top: number,
): readonly (readonly number[])[] {
  const { sheet, book, scenarios } = page;
  const { say } = book;
  const first = top + 2;
  sheet.text(cell(top, columns.label), say(texts.payout), styles.heading);
  sheet.text(cell(top + 1, columns.label), say(texts.attainment), styles.columnHeadRight);
  const percent = withFormat(styles.number, formats.wholePercent);
  attainments.forEach((attainment, k) =>
    sheet.number(cell(first + k, columns.label), attainment, percent),
  );
  const payouts = scenarios.map((scenario) => {
    const amounts = writeCredited(page, basis, scenario, first);
    const earned = writeEarned(page, tables, scenario, amounts, first);
    const column = columns.first + scenario.index;
    sheet.text(cell(top + 1, column), titleOfScenario(page, scenario.name), styles.columnHeadRight);
    return amounts.map(({ place, value }, k) => {
      const at = { credited: { place, value }, earned: earned.map((one) => one[k] ?? nothing) };
      const paid = paidInAll(page, inputs, otherPay, scenario, at);
      const style = withFormat(styles.number, formats.cents);
      sheet.formula(cell(first + k, column), paid.formula, paid.value, style);
      return paid.value;
    });
  });
  sheet.fill(first + attainments.length, [columns.label, columns.last], styles.endRule);
  return payouts;
}

const nothing = { formula: '0', value: 0 };

/** What counts of the curve's measure at each attainment. */
function writeCredited(
  page: ScenariosPage,
  { goal }: Basis,
  { name, index, goal: hundred }: Scenario,
  first: number,
): readonly { readonly place: string; readonly value: number }[] {
  const { sheet, book, curve } = page;
  const [lead] = curve;
  if (!lead) return [];
  const column = gridColumns(curve.length).credited(index);
  const title = `${book.say(texts.credited)}${titleOfScenario(page, name)}`;
  sheet.text(cell(first - 1, column), title, styles.columnHeadRight);
  return attainments.map((attainment, k) => {
    const value = credited(lead.measure, attainment * hundred);
    const here = relative(cell(first + k, columns.label));
    const formula = creditedOf(lead.measure, `${here}*${goal(index)}`);
    sheet.formula(cell(first + k, column), formula, value, styles.plain);
    return { place: relative(cell(first + k, column)), value };
  });
}

/** What each component of the curve earns at each attainment. */
function writeEarned(
  page: ScenariosPage,
  tables: Tables,
  { name, index }: Scenario,
  amounts: readonly { readonly place: string; readonly value: number }[],
  first: number,
): readonly (readonly { readonly formula: string; readonly value: number }[])[] {
  const { sheet, book, curve } = page;
  const grid = gridColumns(curve.length);
  return curve.map((part, p) => {
    const column = grid.earned(p, index);
    const title = `${book.say(texts.earned)}${titleOfScenario(page, name)}`;
    sheet.text(cell(first - 1, column), title, styles.columnHeadRight);
    const own = tables(part, index);
    const values = amounts.map(({ value }) => payoutAt(own.table, value, own.quota ?? 1));
    if (book.form === 'functions') {
      const all = over(block(first, grid.credited(index), amounts.length, 1));
      const row = { credited: all, quota: own.quotaPlace };
      const formula = earnedByFunction(own.part, own.places, row);
      sheet.spill(cell(first, column), formula, values, styles.plain);
    } else {
      amounts.forEach(({ place }, k) =>
        sheet.formula(cell(first + k, column), earnedAt(own, place), values[k] ?? 0, styles.plain),
      );
    }
    return values.map((value, k) => ({ formula: relative(cell(first + k, column)), value }));
  });
}

/** What a component's own table pays for an amount, natively. */
export const earnedAt = (
  { part, columns: found, quotaPlace: quota }: ScenarioTable,
  amount: string,
): string => earnedByTable(part, found, { credited: amount, quota });
