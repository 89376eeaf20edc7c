import { at, over } from '../addresses';
import type { Area } from '../description';
import type { PartPlaces } from '../plan-places';
import { block, cell } from '../sheet-builder';
import { formats, styles, withFormat } from '../styles';
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
  /** Where each row of the payout table starts, where it meets a floor and a cap, and where it ends. */
  readonly path: Columns;
  readonly pointsPerRow: number;
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
  const lastFrom = rows.at(-1)?.from ?? 0;
  const least = quota === undefined ? 0 : leastAttainment;
  const end = {
    formula: `MAX(${least},${beyondLast}*MAX(${table.places.from}),${measure.formula},${over(examples.measure)})`,
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
  const pointsPerRow = met.length + 2;
  rows.forEach((row, k) => {
    const next = rows[k + 1];
    const startRow = first + pointsPerRow * k;
    const stopRow = startRow + pointsPerRow - 1;
    const start = put(startRow, x, { formula: rowPlaces(k).from, value: row.from });
    const stop = put(stopRow, x, next ? { formula: rowPlaces(k + 1).from, value: next.from } : end);
    put(startRow, y, curve.paid(k, start));
    met.forEach((bound, n) => {
      const crossing = put(startRow + 1 + n, x, curve.meets(k, bound, start, stop));
      put(startRow + 1 + n, y, curve.paid(k, crossing));
    });
    const below = put(stopRow, y, curve.paid(k, stop));
    if (!next) return;
    put(first + k, stepX, stop);
    put(first + k, stepBelow, below);
    put(first + k, stepAt, curve.paid(k + 1, stop));
  });
  put(first, hereX, measure);
  sheet.number(cell(first, hereY), 0, yStyle);
  put(first + 1, hereX, measure);
  put(first + 1, hereY, onCurve);
  const steps = rows.length - 1;
  const points = pointsPerRow * rows.length;
  return {
    path: { x: block(first, x, points, 1), y: block(first, y, points, 1) },
    pointsPerRow,
    steps: {
      x: block(first, stepX, steps, 1),
      at: block(first, stepAt, steps, 1),
      below: block(first, stepBelow, steps, 1),
    },
    here: { x: block(first, hereX, 2, 1), y: block(first, hereY, 2, 1) },
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
