import { roundMoney } from '../../engine/money';
import { attainments, paidForResults, shareAt, shareAtGoal } from '../../plan/scenario-pay';
import { over, relative } from '../addresses';
import { sumOf } from '../sums';
import { block, cell } from '../sheet-builder';
import { formats, styles, withFormat } from '../styles';
import type { Basis } from './basis';
import { type Scenario, type ScenariosPage, columns } from './context';
import { gridColumns } from './grid';
import type { InputPlaces } from './inputs';
import { line } from './line';
import type { OtherPay } from './pay';
import { texts } from './texts';

/** The share of payees at each attainment, beside the grid. */
export function writeShares(page: ScenariosPage, basis: Basis, first: number): void {
  const { sheet, book, scenarios } = page;
  const grid = gridColumns(page.curve.length);
  for (const { name, index, average, spread } of scenarios) {
    const column = grid.share(index);
    const title = `${book.say(texts.share)}${book.say(texts[name])}`;
    sheet.text(cell(first - 1, column), title, styles.columnHeadRight);
    const [mean, width] = [basis.average(index), basis.spread(index)];
    attainments.forEach((_, k) => {
      const here = relative(cell(first + k, columns.label));
      const reached = (shift: string) => `NORMSDIST((${here}${shift}-${mean})/${width})`;
      const upTo = k === attainments.length - 1 ? '1' : reached('+0.05');
      const below = k === 0 ? '' : `-${reached('-0.05')}`;
      const place = cell(first + k, column);
      const style = withFormat(styles.plain, formats.percent);
      sheet.formula(place, `${upTo}${below}`, shareAt(k, average, spread), style);
    });
  }
}

/** What each scenario costs, what it buys, and how it differs from Base. */
export function writeResults(
  page: ScenariosPage,
  inputs: InputPlaces,
  basis: Basis,
  otherPay: OtherPay,
  payouts: readonly (readonly number[])[],
  first: number,
  top: number,
): number {
  const { sheet, book, payees } = page;
  const { say } = book;
  const { curve, others } = page;
  const [lead] = curve;
  const grid = gridColumns(curve.length);
  const column = (index: number) => over(block(first, index, attainments.length, 1));
  const shares = (index: number) => column(grid.share(index));
  const expectedPay = ({ index, average, spread }: Scenario) =>
    (payouts[index] ?? []).reduce((sum, paid, k) => sum + paid * shareAt(k, average, spread), 0);
  const paidForAll = ({ overrides }: Scenario) =>
    others.reduce((sum, part) => sum + paidForResults(book.plan, part, overrides), 0);
  const cost = (scenario: Scenario) =>
    roundMoney(payees * (lead ? expectedPay(scenario) : paidForAll(scenario)));
  let row = top;
  const expected = line(page, row++, say(texts.expected), formats.cents, (scenario) => {
    const { index } = scenario;
    const one = lead
      ? `SUMPRODUCT(${shares(index)},${column(columns.first + index)})`
      : `(${sumOf(others.map((part) => otherPay(part, index)))})`;
    return [`ROUND(${inputs.payees}*${one},2)`, cost(scenario)];
  });
  const base = page.scenarios[0];
  line(page, row++, say(texts.difference), formats.cents, (scenario) => [
    `ROUND(${expected(scenario.index)}-${expected(0)},2)`,
    roundMoney(cost(scenario) - (base ? cost(base) : 0)),
  ]);
  line(page, row++, say(texts.perPayee), formats.cents, (scenario) => [
    `${expected(scenario.index)}/${inputs.payees}`,
    cost(scenario) / payees,
  ]);
  if (!lead) return end(sheet, row);
  line(page, row++, say(texts.worst), formats.cents, ({ index }) => [
    `ROUND(${inputs.payees}*MAX(${column(columns.first + index)}),2)`,
    roundMoney(payees * Math.max(...(payouts[index] ?? [0]))),
  ]);
  line(page, row++, say(texts.reaching), formats.percent, ({ index, average, spread }) => [
    `NORMSDIST((${basis.average(index)}-1)/${basis.spread(index)})`,
    shareAtGoal(average, spread),
  ]);
  if (lead.measure.unit !== 'money') return end(sheet, row);
  const attainment = column(columns.label);
  const brought = ({ goal, average, spread }: Scenario) =>
    payees * goal * attainments.reduce((sum, one, k) => sum + one * shareAt(k, average, spread), 0);
  const revenue = line(page, row++, say(texts.revenue), formats.whole, (scenario) => [
    `${inputs.payees}*${basis.goal(scenario.index)}*SUMPRODUCT(${shares(scenario.index)},${attainment})`,
    brought(scenario),
  ]);
  line(page, row++, say(texts.costShare), formats.sharpPercent, (scenario) => [
    `${expected(scenario.index)}/${revenue(scenario.index)}`,
    cost(scenario) / brought(scenario),
  ]);
  return end(sheet, row);
}

function end(sheet: ScenariosPage['sheet'], row: number): number {
  sheet.fill(row, [columns.label, columns.last], styles.endRule);
  return row;
}
