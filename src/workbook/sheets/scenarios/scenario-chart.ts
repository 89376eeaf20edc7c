import { type Formula, constant } from '../../../formula/formula';
import { inOrder } from '../../../formula/operators/columns/column';
import { least } from '../../../formula/operators/numbers/least';
import { minus } from '../../../formula/operators/numbers/minus';
import { over } from '../../../formula/operators/numbers/over';
import { plus } from '../../../formula/operators/numbers/plus';
import { times } from '../../../formula/operators/numbers/times';
import { isGatedByCurve } from '../../../plan/scenarios/scenarios';
import { at, cellsOver, cellAt } from '../cell-formula';
import type { Area, LineDescription } from '../../description/description';
import { block, cell } from '../../design/sheet-builder';
import { colors, formats, styles } from '../../design/styles';
import type { CurveBasis } from './basis';
import { type Scenario, type ScenariosPage, columns } from './context';
import { earnedIn, gridColumns } from './grid';
import type { InputPlaces } from './inputs';
import { type OtherPay, gateInScenario, paidInAll } from './pay';
import { paysRateOfAll } from '../../../plan/pay/table-rows';
import { type Tables, tableWidth } from './tables';
import { texts } from './texts';

const baseLine: LineDescription = { color: colors.accent, width: 2.5, dash: 'solid' };

/** Base first, then the others in their order. */
const lines: readonly LineDescription[] = [
  baseLine,
  { color: colors.signal, width: 2, dash: 'dash' },
  { color: colors.rule, width: 2, dash: 'dot' },
  { color: colors.ink, width: 1.25, dash: 'dash' },
];
const lastAttainment = 2;

/** What each curve is drawn from: where the scenario's numbers stand. */
interface Sources {
  readonly inputs: InputPlaces;
  readonly basis: CurveBasis;
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
    const { title } = scenario;
    sheet.text(cell(dataTop - 1, left), book.localize(texts.corners), styles.columnHeadRight);
    const heading = `${book.localize(texts.curve)}${title}`;
    sheet.text(cell(dataTop - 1, left + 1), heading, styles.columnHeadRight);
    const count = writeCurve(page, sources, scenario, dataTop, left);
    return {
      name: title,
      x: block(dataTop, left + 1, count, 1),
      y: block(dataTop, left + 2, count, 1),
      line: lines[scenario.index] ?? baseLine,
    };
  });
  sheet.text(cell(area.row - 1, columns.label), book.localize(texts.payout), styles.heading);
  sheet.chart({
    kind: 'xy',
    name: book.localize(texts.payout),
    alternativeText: `${book.localize(texts.payout)}: ${series.map(({ name }) => name).join(', ')}.`,
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
  const { curve, calculation } = page;
  const { index } = scenario;
  const corners = cornersOf(page, inputs, basis, tables, index);
  corners.forEach((corner, k) => calculation.put(cell(top + k, left), corner, styles.plain));
  const all = cellsOver(block(top, left, corners.length, 1));
  const earnedBy = curve.map((part) => earnedIn(tables(part, index)));
  const paid = paidInAll(page, inputs, basis.quota, otherPay, scenario);
  corners.forEach((_, k) =>
    sides.forEach((beside, side) => {
      const row = top + 2 * k + side;
      const place = cell(row, left + 1);
      calculation.put(place, inOrder(all, constant(k + 1)), styles.plain);
      const credited = times(beside(cellAt(place), constant(1e-9)), basis.goal(index));
      const earned = earnedBy.map((by) => by(credited));
      calculation.put(cell(row, left + 2), paid({ credited, earned }), styles.plain);
    }),
  );
  return 2 * corners.length;
}

/** So close to a corner that the picture cannot tell, and far enough for every threshold to. */
const sides = [minus, plus] as const;

/** The attainments at which a table's row begins or a gate opens, and the end of the picture. */
function cornersOf(
  page: ScenariosPage,
  inputs: InputPlaces,
  { goal, quota }: CurveBasis,
  tables: Tables,
  index: number,
): readonly Formula<number>[] {
  const { book, curve, others } = page;
  const end = constant(lastAttainment);
  const within = (result: Formula<number>) => least(over(result, goal(index)), end);
  const ofTables = curve.flatMap((part) => {
    const { places, quota: own } = tables(part, index);
    const starts = places.table.rows.map(({ from }) =>
      within(own === undefined ? at(from) : times(at(from), own)),
    );
    return paysRateOfAll(part) ? withBends(starts, end) : starts;
  });
  const ofGates = [...curve, ...others]
    .filter(({ component }) => isGatedByCurve(book.plan, component))
    .map((part) => within(gateInScenario(page, inputs, quota, part, index)));
  return [...ofTables, ...ofGates, end];
}

/** In how many lines a bend is drawn from one corner to the next. */
const linesPerBend = 6;

/** The corners of a curve that bends, and points on the way to the next. */
const withBends = (
  starts: readonly Formula<number>[],
  end: Formula<number>,
): readonly Formula<number>[] =>
  starts.flatMap((start, k) => {
    const way = minus(starts[k + 1] ?? end, start);
    return Array.from({ length: linesPerBend }, (_, step) =>
      step === 0 ? start : plus(start, over(times(way, constant(step)), constant(linesPerBend))),
    );
  });
