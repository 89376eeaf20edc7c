import { roundMoney } from '../../engine/money';
import { payoutAt } from '../../engine/payout-table';
import { credited } from '../../plan/credited';
import { tableKindOf } from '../../plan/kinds';
import { paidOnCurve } from '../../plan/scenarios';
import { at } from '../addresses';
import { creditedOf, earnedByTable, paidFormula } from '../earned-formula';
import type { Area, LineDescription } from '../description';
import { block, cell } from '../sheet-builder';
import { colors, formats, styles } from '../styles';
import { type ScenarioName, type ScenariosPage, columns, titleOfScenario } from './context';
import { type CurvePart, gridColumns } from './curve';
import { texts } from './texts';

const lines: Readonly<Record<ScenarioName, LineDescription>> = {
  base: { color: colors.accent, width: 2.5, dash: 'solid' },
  stretch: { color: colors.signal, width: 2, dash: 'dash' },
  downside: { color: colors.rule, width: 2, dash: 'dot' },
  own: { color: colors.ink, width: 1.25, dash: 'dash' },
};
const lastAttainment = 2;

/**
 * One curve a scenario, over its own attainment. Its corners are those of the first component's
 * payout table, two for each row, so that a step is drawn as a step.
 */
export function writeScenarioChart(
  page: ScenariosPage,
  parts: readonly (readonly CurvePart[])[],
  goal: (scenario: number) => string,
  onTarget: (scenario: number) => { readonly place: string; readonly value: number },
  dataTop: number,
  area: Area,
): void {
  const { sheet, book, scenarios } = page;
  const left = gridColumns(parts[0]?.length ?? 0).curve;
  const series = scenarios.map((scenario) => {
    const own = parts[scenario.index] ?? [];
    const x = left + 2 * scenario.index;
    const title = titleOfScenario(page, scenario.name);
    sheet.text(cell(dataTop - 1, x), `${book.say(texts.curve)}${title}`, styles.columnHeadRight);
    const goalOf = { place: goal(scenario.index), value: scenario.goal };
    const count = writeCorners(page, own, goalOf, onTarget(scenario.index), dataTop, x);
    return {
      name: title,
      x: block(dataTop, x, count, 1),
      y: block(dataTop, x + 1, count, 1),
      line: lines[scenario.name],
    };
  });
  sheet.text(cell(area.row - 1, columns.label), book.say(texts.payout), styles.heading);
  sheet.chart({
    kind: 'xy',
    name: book.say(texts.payout),
    alternativeText: `${book.say(texts.payout)}: ${series.map(({ name }) => name).join(', ')}.`,
    over: area,
    series,
    hasLegend: true,
    xAxis: {
      numberFormat: formats.wholePercent,
      ...{ minimum: 0, maximum: lastAttainment, majorUnit: 0.25, gridlines: false, line: true },
    },
    yAxis: { numberFormat: formats.whole, minimum: 0, gridlines: true, line: false },
  });
}

interface Goal {
  readonly place: string;
  readonly value: number;
}

/** Two corners for each row of the first component's table; returns how many cells they take. */
function writeCorners(
  page: ScenariosPage,
  own: readonly CurvePart[],
  goal: Goal,
  onTarget: Goal,
  top: number,
  x: number,
): number {
  const { sheet } = page;
  const [lead] = own;
  if (!lead) return 0;
  const hasQuota = lead.quota !== undefined;
  const starts = lead.rows.map(({ value }, k) => ({
    formula: hasQuota ? lead.rowPlace(k).from : `${lead.rowPlace(k).from}/${goal.place}`,
    value: hasQuota ? value.from : value.from / goal.value,
  }));
  starts.forEach((start, k) => {
    const stop = starts[k + 1] ?? { formula: String(lastAttainment), value: lastAttainment };
    [start, stop].forEach((end, side) => {
      const row = top + 2 * k + side;
      const measure = Math.min(end.value, lastAttainment);
      sheet.formula(cell(row, x), `MIN(${end.formula},${lastAttainment})`, measure, styles.plain);
      const paid = paidInRow(own, k, at(cell(row, x)), measure, goal, onTarget);
      sheet.formula(cell(row, x + 1), paid.formula, paid.value, styles.plain);
    });
  });
  return 2 * starts.length;
}

/** What all components pay at an attainment when the first is in row k of its table. */
function paidInRow(
  own: readonly CurvePart[],
  k: number,
  measure: string,
  attainment: number,
  goal: Goal,
  onTarget: Goal,
): Goal & { readonly formula: string } {
  const paid = own.map((one, p) => {
    const earned =
      p === 0 ? inRow(one, k, measure, attainment, goal) : anywhere(one, measure, attainment, goal);
    const component = { ...one.part.component, gate: null };
    return {
      formula: paidFormula(component, one.places, earned.formula, ''),
      value: paidOnCurve(one.part, earned.value),
    };
  });
  return {
    place: '',
    formula: [...paid.map(({ formula }) => formula), onTarget.place].join('+'),
    value: roundMoney(paid.reduce((sum, { value }) => sum + value, onTarget.value)),
  };
}

function inRow(one: CurvePart, k: number, measure: string, attainment: number, goal: Goal) {
  const { from, payout, rate } = one.rowPlace(k);
  const row = one.rows[k]?.value ?? { from: 0, payout: 0, rate: 0 };
  if (tableKindOf(one.part.component).isFlat(one.part))
    return { formula: payout, value: row.payout };
  if (one.quota === undefined) {
    return {
      formula: `(${payout}+${rate}*(${measure}*${goal.place}-${from}))`,
      value: row.payout + row.rate * (attainment * goal.value - row.from),
    };
  }
  const paid = row.payout + row.rate * (attainment - row.from);
  const formula = `(${payout}+${rate}*(${measure}-${from}))`;
  return one.table.pays === 'rates'
    ? { formula: `${one.quotaPlace}*${formula}`, value: one.quota * paid }
    : { formula, value: paid };
}

function anywhere(one: CurvePart, measure: string, attainment: number, goal: Goal) {
  const amount = creditedOf(one.part.measure, `${measure}*${goal.place}`);
  return {
    formula: `(${earnedByTable(one.part, one.table, one.columns, { credited: amount, quota: one.quotaPlace })})`,
    value: payoutAt(one.table, credited(one.part.measure, attainment * goal.value), one.quota ?? 1),
  };
}
