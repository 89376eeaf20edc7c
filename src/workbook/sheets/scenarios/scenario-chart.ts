import { payoutAt } from '../../../engine/payout-table';
import { isGatedByCurve } from '../../../plan/scenarios';
import { at, over } from '../../description/addresses';
import type { Area, LineDescription } from '../../description/description';
import { block, cell } from '../../design/sheet-builder';
import { colors, formats, styles } from '../../design/styles';
import type { Basis } from './basis';
import {
  type Scenario,
  type ScenarioName,
  type ScenariosPage,
  columns,
  titleOfScenario,
} from './context';
import { earnedAt, gridColumns } from './grid';
import type { InputPlaces } from './inputs';
import { type OtherPay, paidInAll } from './pay';
import { scenarioPlaces } from './scenario-places';
import { type Tables, tableWidth } from './tables';
import { texts } from './texts';

const lines: Readonly<Record<ScenarioName, LineDescription>> = {
  base: { color: colors.accent, width: 2.5, dash: 'solid' },
  stretch: { color: colors.signal, width: 2, dash: 'dash' },
  downside: { color: colors.rule, width: 2, dash: 'dot' },
  own: { color: colors.ink, width: 1.25, dash: 'dash' },
};
const lastAttainment = 2;

/** What each curve is drawn from: where the scenario's numbers stand. */
interface Sources {
  readonly inputs: InputPlaces;
  readonly basis: Basis;
  readonly tables: Tables;
  readonly otherPay: OtherPay;
}

/**
 * One curve a scenario, over its own attainment. It has two points wherever a component's payout
 * table or a gate begins anew, one just before and one there, so that a step is drawn as a step.
 */
export function writeScenarioChart(
  page: ScenariosPage,
  sources: Sources,
  dataTop: number,
  area: Area,
): void {
  const { sheet, book, scenarios, curve } = page;
  const beside = Math.max(
    gridColumns(curve.length).end,
    columns.used + scenarios.length * tableWidth,
  );
  const series = scenarios.map((scenario) => {
    const left = beside + 3 * scenario.index;
    const title = titleOfScenario(page, scenario.name);
    sheet.text(cell(dataTop - 1, left), book.say(texts.corners), styles.columnHeadRight);
    const heading = `${book.say(texts.curve)}${title}`;
    sheet.text(cell(dataTop - 1, left + 1), heading, styles.columnHeadRight);
    const count = writeCurve(page, sources, scenario, dataTop, left);
    return {
      name: title,
      x: block(dataTop, left + 1, count, 1),
      y: block(dataTop, left + 2, count, 1),
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

/** Two points at each corner, in the order of attainment; returns how many cells they take. */
function writeCurve(
  page: ScenariosPage,
  { inputs, basis, tables, otherPay }: Sources,
  scenario: Scenario,
  top: number,
  left: number,
): number {
  const { sheet, curve } = page;
  const { index } = scenario;
  const corners = cornersOf(page, inputs, basis, tables, scenario);
  corners.forEach(({ formula, value }, k) =>
    sheet.formula(cell(top + k, left), formula, value, styles.plain),
  );
  const all = over(block(top, left, corners.length, 1));
  const sorted = corners.map(({ value }) => value).sort((one, other) => one - other);
  sorted.forEach((attainment, k) =>
    sides.forEach(({ shift, shifted }, side) => {
      const row = top + 2 * k + side;
      sheet.formula(cell(row, left + 1), `SMALL(${all},${k + 1})`, attainment, styles.plain);
      const amount = {
        place: `((${at(cell(row, left + 1))}${shift})*${basis.goal(index)})`,
        value: shifted(attainment) * scenario.goal,
      };
      const earned = curve.map((part) => {
        const own = tables(part, index);
        const value = payoutAt(own.table, amount.value, own.quota ?? 1);
        return { formula: `(${earnedAt(own, amount.place)})`, value };
      });
      const paid = paidInAll(page, inputs, otherPay, scenario, { credited: amount, earned });
      sheet.formula(cell(row, left + 2), paid.formula, paid.value, styles.plain);
    }),
  );
  return 2 * corners.length;
}

/** So close to a corner that the picture cannot tell, and far enough for every threshold to. */
const sides = [
  { shift: '-1E-9', shifted: (attainment: number) => attainment - 1e-9 },
  { shift: '+1E-9', shifted: (attainment: number) => attainment + 1e-9 },
] as const;

/** The attainments at which a table's row begins or a gate opens, and the end of the picture. */
function cornersOf(
  page: ScenariosPage,
  inputs: InputPlaces,
  { goal }: Basis,
  tables: Tables,
  { index, goal: hundred, plan }: Scenario,
): readonly { readonly formula: string; readonly value: number }[] {
  const { book, curve, others } = page;
  const within = (formula: string, value: number) => ({
    formula: `MIN(${formula},${lastAttainment})`,
    value: Math.min(value, lastAttainment),
  });
  const ofTables = curve.flatMap((part) => {
    const { rows, rowPlace, quota, quotaPlace } = tables(part, index);
    return rows.map(({ value: { from } }, k) =>
      quota === undefined
        ? within(`${rowPlace(k).from}/${goal(index)}`, from / hundred)
        : within(`${rowPlace(k).from}*${quotaPlace}/${goal(index)}`, (from * quota) / hundred),
    );
  });
  const ofGates = [...curve, ...others]
    .filter(({ component }) => isGatedByCurve(book.plan, component))
    .map((part) => {
      const place = scenarioPlaces(page, inputs, part, index).input('gate');
      const gate = plan.components.find(({ id }) => id === part.component.id)?.gate;
      return within(`${place}/${goal(index)}`, (gate?.atLeast ?? 0) / hundred);
    });
  return [...ofTables, ...ofGates, { formula: String(lastAttainment), value: lastAttainment }];
}
