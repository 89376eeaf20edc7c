import { type Condition, type Formula, constant } from '../../../../formula/formula';
import { choose } from '../../../../formula/operators/conditions/choose';
import { largest } from '../../../../formula/operators/columns/column';
import { isAtMost, isBelow } from '../../../../formula/operators/conditions/comparisons';
import { attainedOf } from '../../../../formula/operators/numbers/rounded';
import { minus } from '../../../../formula/operators/numbers/minus';
import { plus } from '../../../../formula/operators/numbers/plus';
import { times } from '../../../../formula/operators/numbers/times';
import { isGatedByOwn } from '../../../../plan/pay/limits/gate';
import { opensAt } from '../../../../plan/pay/limits/gate-formulas';
import { paidBy } from '../../../../plan/pay/limits/limits';
import { paysRateOfAll } from '../../../../plan/pay/table-rows';
import type { Area } from '../../../description/description';
import { block, cell } from '../../../design/sheet-builder';
import { formats, styles, withFormat } from '../../../design/styles';
import { at, cellAt, cellsOver, standing } from '../../cell-formula';
import type { PartPlaces } from '../../plan-places';
import { boundsOf } from './bounds';
import { type TablePage, columns } from '../context';
import { type Point, curveOf, within } from './curve';
import { paidHere, startsIn } from '../component/earned-here';
import type { Examples } from '../examples/examples';
import type { PayoutBlock } from '../component/payout-block';
import { texts } from '../texts';
import type { WhatIf } from '../component/what-if';

/** How far the axis runs beyond the last threshold, and how far it runs at least with a quota. */
const beyondLast = 1.2;
const leastAttainment = 1.5;

/** Where the chart's cells stand, beside the printed page. */
const chartColumns = {
  x: columns.chartData,
  y: columns.chartData + 1,
  stepX: columns.chartData + 2,
  stepAt: columns.chartData + 3,
  stepBelow: columns.chartData + 4,
  hereX: columns.chartData + 5,
  hereY: columns.chartData + 6,
} as const;

/** The cells that the chart reads, each a formula over the inputs, so that the chart follows them. */
export interface ChartCells {
  /**
   * Where each row of the payout table starts, where the gate opens in it, where it meets a floor and
   * a cap, and where it ends.
   */
  readonly path: Columns;
  readonly pointsPerRow: number;
  /** How many of a row's points stand before the gate opens; 0 where the curve has no gate. */
  readonly pointsBeforeGate: number;
  readonly steps: { readonly x: Area; readonly at: Area; readonly below: Area };
  readonly here: Columns;
}

interface Columns {
  readonly x: Area;
  readonly y: Area;
}

/** Writes the chart's cells under each other, from `top` down. */
export function writeChartCells(
  plan: TablePage,
  places: PartPlaces,
  table: PayoutBlock,
  whatIf: WhatIf,
  examples: Examples,
  top: number,
): ChartCells {
  const { sheet, quota } = plan;
  const { rows, rowPlaces } = table;
  const { measure, onCurve } = whatIf;
  const opens = gateOnCurve(plan, places);
  const bounds = boundsOf(plan.part, places);
  const curve = curveOf(plan, places.quota, table, bounds);
  const { x, y, stepX, stepAt, stepBelow, hereX, hereY } = chartColumns;
  const xStyle = withFormat(
    styles.plain,
    quota !== undefined || plan.part.measure.unit === 'percent' ? formats.percent : formats.whole,
  );
  const yStyle = withFormat(styles.plain, plan.payoutFormat);
  const measures: readonly number[] = [x, stepX, hereX];
  const put = (row: number, column: number, formula: Point): Point => {
    const style = measures.includes(column) ? xStyle : yStyle;
    return cellAt(plan.calculation.put(cell(row, column), formula, style));
  };
  writeHeads(plan, top);
  const first = top + 1;
  const pointsBeforeGate = opens ? 2 : 0;
  // Between two points of a row that bends stand others, so that its lines lie on it.
  const apart = paysRateOfAll(plan.part) ? linesPerBend : 1;
  const pointsPerRow = pointsBeforeGate + apart * (bounds.at.length + 1) + 1;
  const steps = rows.length - 1 + (opens ? 1 : 0);
  const gateRow = first + rows.length - 1;
  const gate = opens && put(gateRow, stepX, opens.x);
  if (opens) {
    sheet.number(cell(gateRow, stepBelow), 0, yStyle);
    put(gateRow, stepAt, opens.paid);
  }
  const end = endOfAxis(plan, places, gate, measure, examples);
  rows.forEach((_, k) => {
    const isLast = k === rows.length - 1;
    const startRow = first + pointsPerRow * k;
    const stopRow = startRow + pointsPerRow - 1;
    const start = put(startRow, x, at(rowPlaces(k).from));
    const stop = put(stopRow, x, isLast ? end : at(rowPlaces(k + 1).from));
    const openRow = startRow + pointsBeforeGate;
    if (gate) {
      const open = within(gate, start, stop);
      put(startRow + 1, x, open);
      put(openRow, x, open);
      const paid = paidIf(isAtMost(gate, start), curve.paid(k, start));
      put(startRow, y, paid);
      put(startRow + 1, y, paid);
    }
    const from = gate ? cellAt(cell(openRow, x)) : start;
    // A row that ends where the gate opens pays nothing; the last one goes on.
    const paid = (point: Point) =>
      gate && !isLast ? paidIf(isBelow(gate, stop), curve.paid(k, point)) : curve.paid(k, point);
    put(openRow, y, paid(from));
    const crossings = bounds.at.map((_, n) => {
      const row = openRow + apart * (n + 1);
      const crossing = put(row, x, curve.meets(k, n, from, stop));
      put(row, y, paid(crossing));
      return crossing;
    });
    const corners = [from, ...crossings, stop];
    corners.slice(1).forEach((to, n) => {
      for (let step = 1; step < apart; step++) {
        const row = openRow + apart * n + step;
        const between = put(row, x, partOfWay(corners[n] ?? to, to, step / apart));
        put(row, y, paid(between));
      }
    });
    const below = put(stopRow, y, paid(stop));
    if (isLast) return;
    const after = curve.paid(k + 1, stop);
    put(first + k, stepX, stop);
    put(first + k, stepBelow, below);
    put(first + k, stepAt, gate ? paidIf(isAtMost(gate, stop), after) : after);
  });
  put(first, hereX, measure);
  sheet.number(cell(first, hereY), 0, yStyle);
  put(first + 1, hereX, measure);
  put(first + 1, hereY, onCurve);
  const points = pointsPerRow * rows.length;
  return {
    path: { x: block(first, x, points, 1), y: block(first, y, points, 1) },
    ...{ pointsPerRow, pointsBeforeGate },
    steps: {
      x: block(first, stepX, steps, 1),
      at: block(first, stepAt, steps, 1),
      below: block(first, stepBelow, steps, 1),
    },
    here: { x: block(first, hereX, 2, 1), y: block(first, hereY, 2, 1) },
  };
}

/** In how many lines a bend is drawn from one corner to the next. */
const linesPerBend = 8;

const partOfWay = (from: Point, to: Point, part: number): Point =>
  plus(from, times(minus(to, from), constant(part)));

const paidIf = (condition: Formula<Condition>, paid: Point): Point =>
  choose(condition, paid, constant(0));

/** Beyond the last threshold, the gate, the result that is typed and the worked examples. */
function endOfAxis(
  { quota }: TablePage,
  places: PartPlaces,
  gate: Point | undefined,
  measure: Point,
  examples: Examples,
): Point {
  const least = constant(quota === undefined ? 0 : leastAttainment);
  const last = gate ? largest(startsIn(places), gate) : largest(startsIn(places));
  const beyond = times(constant(beyondLast), last);
  return largest(least, beyond, measure, cellsOver(examples.measure));
}

/** Where a gate on the component's own measure opens, on the chart's x axis, and what it then pays. */
function gateOnCurve(
  plan: TablePage,
  places: PartPlaces,
): { readonly x: Point; readonly paid: Point } | undefined {
  const { part, quota } = plan;
  const { component, measure } = part;
  if (!component.gate || !isGatedByOwn(part)) return undefined;
  const gate = standing(opensAt(component, measure.unit), places);
  const earned = paidHere(plan, places, gate);
  const paid = paidBy({ ...component, gate: null }, { earned, gated: gate });
  return {
    x: quota === undefined ? gate : attainedOf(gate, at(places.quota ?? '')),
    paid: standing(paid, places),
  };
}

function writeHeads({ sheet, localize }: TablePage, top: number): void {
  const { x, y, stepX, stepAt, stepBelow, hereX, hereY } = chartColumns;
  const heads = [
    [x, texts.chartX],
    [y, texts.payout],
    [stepX, texts.chartX],
    [stepAt, texts.chartAt],
    [stepBelow, texts.chartBelow],
    [hereX, texts.chartX],
    [hereY, texts.payout],
  ] as const;
  sheet.text(cell(top - 2, x), localize(texts.chartData), styles.heading);
  sheet.text(cell(top - 1, x), localize(texts.chartDataNote), styles.note);
  for (const [column, words] of heads) {
    sheet.text(cell(top, column), localize(words), styles.columnHeadRight);
  }
}
