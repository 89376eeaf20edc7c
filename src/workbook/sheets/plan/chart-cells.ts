import { at, over } from '../../description/addresses';
import type { Area } from '../../description/description';
import type { PartPlaces } from '../plan-places';
import { block, cell } from '../../design/sheet-builder';
import { formats, styles, withFormat } from '../../design/styles';
import { attained as attainedValue } from '../../../plan/credited';
import { isGatedByOwn } from '../../../plan/limits';
import { outcome } from '../../../plan/outcome';
import { paidFormula } from '../earned-formula';
import { attained } from '../../description/formula';
import { earnedBothWays } from './earned-here';
import { boundsOf } from './bounds';
import { type TablePage, columns } from './context';
import { type Point, curveOf } from './curve';
import type { Examples } from './examples';
import type { PayoutBlock } from './payout-block';
import { texts } from './texts';
import type { WhatIf } from './what-if';

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
  const lastFrom = Math.max(rows.at(-1)?.from ?? 0, opens?.x.value ?? 0);
  const thresholds = opens ? `${table.places.from},${opens.x.formula}` : table.places.from;
  const least = quota === undefined ? 0 : leastAttainment;
  const end = {
    formula: `MAX(${least},${beyondLast}*MAX(${thresholds}),${measure.formula},${over(examples.measure)})`,
    value: Math.max(least, beyondLast * lastFrom, measure.value, examples.largest),
  };
  const bounds = boundsOf(plan.part, places);
  const curve = curveOf(plan, places.quota, table, bounds);
  const { x, y, stepX, stepAt, stepBelow, hereX, hereY } = chartColumns;
  const xStyle = withFormat(
    styles.plain,
    quota !== undefined || plan.part.measure.unit === 'percent' ? formats.percent : formats.whole,
  );
  const yStyle = withFormat(styles.plain, plan.payoutFormat);
  const measures: readonly number[] = [x, stepX, hereX];
  const put = (row: number, column: number, { formula, value }: Point): Point => {
    const style = measures.includes(column) ? xStyle : yStyle;
    return { formula: at(sheet.formula(cell(row, column), formula, value, style)), value };
  };
  writeHeads(plan, top);
  const first = top + 1;
  const met = bounds?.at ?? [];
  const pointsBeforeGate = opens ? 2 : 0;
  const pointsPerRow = pointsBeforeGate + met.length + 2;
  const steps = rows.length - 1 + (opens ? 1 : 0);
  const gate = opens && put(first + rows.length - 1, stepX, opens.x);
  if (opens) {
    sheet.number(cell(first + rows.length - 1, stepBelow), 0, yStyle);
    put(first + rows.length - 1, stepAt, opens.paid);
  }
  rows.forEach((row, k) => {
    const next = rows[k + 1];
    const startRow = first + pointsPerRow * k;
    const stopRow = startRow + pointsPerRow - 1;
    const start = put(startRow, x, { formula: rowPlaces(k).from, value: row.from });
    const stop = put(stopRow, x, next ? { formula: rowPlaces(k + 1).from, value: next.from } : end);
    const openRow = startRow + pointsBeforeGate;
    if (gate) {
      const open = clamped(gate, start, stop);
      put(startRow + 1, x, open);
      put(openRow, x, open);
      for (const row of [startRow, startRow + 1]) {
        put(
          row,
          y,
          paidIf(
            `${gate.formula}<=${start.formula}`,
            gate.value <= start.value,
            curve.paid(k, start),
          ),
        );
      }
    }
    const from = gate ? pointAt(openRow, x, clamped(gate, start, stop)) : start;
    // A row that ends where the gate opens pays nothing; the last one goes on.
    const paid = (at: Point) =>
      gate && next
        ? paidIf(`${gate.formula}<${stop.formula}`, gate.value < stop.value, curve.paid(k, at))
        : curve.paid(k, at);
    put(openRow, y, paid(from));
    met.forEach((bound, n) => {
      const crossing = put(openRow + 1 + n, x, curve.meets(k, bound, from, stop));
      put(openRow + 1 + n, y, paid(crossing));
    });
    const below = put(stopRow, y, paid(stop));
    if (!next) return;
    const after = curve.paid(k + 1, stop);
    put(first + k, stepX, stop);
    put(first + k, stepBelow, below);
    put(
      first + k,
      stepAt,
      gate ? paidIf(`${gate.formula}<=${stop.formula}`, gate.value <= stop.value, after) : after,
    );
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

const paidIf = (condition: string, isTrue: boolean, { formula, value }: Point): Point => ({
  formula: `IF(${condition},${formula},0)`,
  value: isTrue ? value : 0,
});

const pointAt = (row: number, column: number, { value }: Point): Point => ({
  formula: at(cell(row, column)),
  value,
});

const clamped = (gate: Point, start: Point, stop: Point): Point => ({
  formula: `MIN(MAX(${gate.formula},${start.formula}),${stop.formula})`,
  value: Math.min(Math.max(gate.value, start.value), stop.value),
});

/** Where a gate on the component's own measure opens, on the chart's x axis, and what it then pays. */
function gateOnCurve(
  plan: TablePage,
  places: PartPlaces,
): { readonly x: Point; readonly paid: Point } | undefined {
  const { part, quota, table } = plan;
  const { gate } = part.component;
  if (!gate || !isGatedByOwn(part)) return undefined;
  const least = places.input('gate');
  const earned = earnedBothWays(plan, places, least).native;
  return {
    x:
      quota === undefined
        ? { formula: least, value: gate.atLeast }
        : {
            formula: attained(least, places.quota ?? ''),
            value: attainedValue(gate.atLeast, quota),
          },
    paid: {
      formula: paidFormula({ ...part.component, gate: null }, places, earned, ''),
      value: outcome(part, table, gate.atLeast, quota).payout,
    },
  };
}

function writeHeads({ sheet, say }: TablePage, top: number): void {
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
  sheet.text(cell(top - 2, x), say(texts.chartData), styles.heading);
  sheet.text(cell(top - 1, x), say(texts.chartDataNote), styles.note);
  for (const [column, words] of heads) {
    sheet.text(cell(top, column), say(words), styles.columnHeadRight);
  }
}
