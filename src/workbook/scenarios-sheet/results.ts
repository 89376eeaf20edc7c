import { roundMoney } from '../../engine/money';
import { tableKindOf, titleOf } from '../../plan/kinds';
import { leadMeasure, quotaOf, resultParts } from '../../plan/parts';
import { attainments, curveParts, paidByResults, shareAt, shareAtGoal } from '../../plan/scenarios';
import { at, over, relative } from '../addresses';
import { block, cell } from '../sheet-builder';
import { formats, styles, withFormat } from '../styles';
import { type Scenario, type ScenariosPage, columns } from './context';
import { gridColumns } from './curve';
import { type InputPlaces, formatOfUnit, writeHeads } from './inputs';
import { paidFor } from './other-results';
import { scenarioPlaces } from './scenario-places';
import { texts } from './texts';

/** Where the goals, the market and what other results pay stand, a cell for each scenario. */
export interface Basis {
  readonly goal: (scenario: number) => string;
  readonly quota: (part: number, scenario: number) => string;
  readonly average: (scenario: number) => string;
  readonly spread: (scenario: number) => string;
  readonly onTarget: (scenario: number) => { readonly place: string; readonly value: number };
  /** The row after them. */
  readonly end: number;
}

/** A line of the block: a label, and for each scenario a formula with what it comes to. */
function line(
  page: ScenariosPage,
  row: number,
  label: string,
  format: string,
  of: (scenario: Scenario) => readonly [formula: string, value: number],
): (scenario: number) => string {
  const { sheet, scenarios } = page;
  sheet.text(cell(row, columns.label), label);
  for (const scenario of scenarios) {
    const [formula, value] = of(scenario);
    const place = cell(row, columns.first + scenario.index);
    sheet.formula(place, formula, value, withFormat(styles.number, format));
  }
  return (scenario) => at(cell(row, columns.first + scenario));
}

/** The goals that the scenarios' own values make, and the market measured against them. */
export function writeBasis(page: ScenariosPage, inputs: InputPlaces, top: number): Basis {
  const { sheet, book, places } = page;
  const { say, plan } = book;
  sheet.text(cell(top, columns.label), say(texts.results), styles.heading);
  writeHeads(page, top + 1);
  let row = top + 2;
  const curve = curveParts(plan);
  const factor = places.factor(leadMeasure(plan).id);
  const quotas = curve.map((part, p) => {
    if (tableKindOf(part.component).quota(part) === undefined) return () => '1';
    const own = (scenario: number) => inputs.used(`${part.component.id}.quota`, scenario);
    if (factor === undefined) return own;
    const label = `${say(titleOf(part.component))}: ${say(texts.afterEscalation)}`;
    return line(page, row++, label, formatOfUnit(part.measure.unit), (scenario) => [
      `ROUND(${own(scenario.index)}*${factor},2)`,
      quotaIn(scenario, p),
    ]);
  });
  const [lead] = curve;
  const goal = lead
    ? line(page, row++, say(texts.goal), formatOfUnit(lead.measure.unit), (scenario) => {
        const own = scenarioPlaces(page, inputs, lead, scenario.index);
        const hasQuota = tableKindOf(lead.component).quota(lead) !== undefined;
        const quota = quotas[0]?.(scenario.index) ?? '1';
        const formula = hasQuota ? quota : tableKindOf(lead.component).goalFormula(lead, own);
        return [formula, scenario.goal];
      })
    : () => '1';
  const [average, spread] = lead ? writeMarketUsed(page, inputs, goal, row) : [goal, goal];
  if (lead) row += 2;
  const others = resultParts(plan);
  const paid =
    others.length === 0
      ? undefined
      : line(page, row++, say(texts.onTarget), formats.cents, (scenario) => [
          others.map((part) => paidFor(page, inputs, part, scenario)).join('+'),
          paidByResults(plan, scenario.overrides),
        ]);
  return {
    ...{ goal, average, spread, end: row },
    quota: (part, scenario) => quotas[part]?.(scenario) ?? '1',
    onTarget: (scenario) => {
      const chosen = page.scenarios[scenario];
      const value = chosen ? paidByResults(plan, chosen.overrides) : 0;
      return paid ? { place: paid(scenario), value } : { place: '0', value: 0 };
    },
  };
}

const quotaIn = ({ plan }: Scenario, p: number): number => {
  const part = curveParts(plan)[p];
  return (part && quotaOf(plan, part)) ?? 1;
};

/** The same results as in Base make another attainment of another goal. */
function writeMarketUsed(
  page: ScenariosPage,
  { marketRow }: InputPlaces,
  goal: (scenario: number) => string,
  row: number,
): readonly [average: (scenario: number) => string, spread: (scenario: number) => string] {
  const { say } = page.book;
  const used = (typedRow: number) => (scenario: number) => {
    const typed = at(cell(typedRow, columns.first + scenario));
    const base = at(cell(typedRow, columns.first));
    return scenario === 0 ? typed : `IF(${typed}="",${base}*${goal(0)}/${goal(scenario)},${typed})`;
  };
  const format = formats.percent;
  return [
    line(page, row, say(texts.average), format, ({ index, average }) => [
      used(marketRow + 1)(index),
      average,
    ]),
    line(page, row + 1, say(texts.spread), format, ({ index, spread }) => [
      used(marketRow + 2)(index),
      spread,
    ]),
  ];
}

/** The share of payees at each attainment, beside the grid. */
export function writeShares(page: ScenariosPage, basis: Basis, first: number): void {
  const { sheet, book, scenarios } = page;
  const grid = gridColumns(curveParts(book.plan).length);
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
  payouts: readonly (readonly number[])[],
  first: number,
  top: number,
): number {
  const { sheet, book, payees } = page;
  const { say } = book;
  const [lead] = curveParts(book.plan);
  const grid = gridColumns(curveParts(book.plan).length);
  const column = (index: number) => over(block(first, index, attainments.length, 1));
  const shares = (index: number) => column(grid.share(index));
  const expectedPay = ({ index, average, spread }: Scenario) =>
    (payouts[index] ?? []).reduce((sum, paid, k) => sum + paid * shareAt(k, average, spread), 0);
  const cost = (scenario: Scenario) =>
    roundMoney(payees * (lead ? expectedPay(scenario) : basis.onTarget(scenario.index).value));
  let row = top;
  const expected = line(page, row++, say(texts.expected), formats.cents, (scenario) => {
    const { index } = scenario;
    const one = lead
      ? `SUMPRODUCT(${shares(index)},${column(columns.first + index)})`
      : basis.onTarget(index).place;
    return [`ROUND(${inputs.payees}*${one},2)`, cost(scenario)];
  });
  const base = page.scenarios[0];
  line(page, row++, say(texts.difference), formats.cents, (scenario) => [
    `${expected(scenario.index)}-${expected(0)}`,
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
