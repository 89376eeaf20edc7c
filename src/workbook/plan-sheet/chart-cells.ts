import type { PayoutRow } from '../../engine/payout-table';
import { at, over } from '../addresses';
import type { Area } from '../description';
import { block, cell } from '../sheet-builder';
import { formats, styles, withFormat } from '../styles';
import { type TablePage, columns } from './context';
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
  /** Two cells for each row of the payout table: where its tread starts and where it ends. */
  readonly path: Columns;
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
  quotaPlace: string | undefined,
  table: PayoutBlock,
  whatIf: WhatIf,
  examples: Examples,
  top: number,
): ChartCells {
  const { sheet, quota } = plan;
  const { rows, rowPlaces } = table;
  const { measure, earned } = whatIf;
  const lastFrom = rows.at(-1)?.from ?? 0;
  const least = quota === undefined ? 0 : leastAttainment;
  const end = {
    formula: `MAX(${least},${beyondLast}*MAX(${table.places.from}),${measure.formula},${over(examples.measure)})`,
    value: Math.max(least, beyondLast * lastFrom, measure.value, examples.largest),
  };
  const { x, y, stepX, stepAt, stepBelow, hereX, hereY } = chartColumns;
  const xStyle = withFormat(
    styles.plain,
    quota !== undefined || plan.part.measure.unit === 'percent' ? formats.percent : formats.whole,
  );
  const yStyle = withFormat(styles.plain, plan.payoutFormat);
  const measures: readonly number[] = [x, stepX, hereX];
  const put = (row: number, column: number, formula: string, value: number) => {
    const style = measures.includes(column) ? xStyle : yStyle;
    return at(sheet.formula(cell(row, column), formula, value, style));
  };
  writeHeads(plan, top);
  const first = top + 1;
  rows.forEach((row, k) => {
    const here = rowPlaces(k);
    const next = rows[k + 1];
    const startRow = first + 2 * k;
    const start = put(startRow, x, here.from, row.from);
    put(startRow, y, ...paidAt(plan, quotaPlace, table, k, start, row.from));
    const stop = next ? { formula: rowPlaces(k + 1).from, value: next.from } : end;
    const stopCell = put(startRow + 1, x, stop.formula, stop.value);
    const below = put(startRow + 1, y, ...paidAt(plan, quotaPlace, table, k, stopCell, stop.value));
    if (!next) return;
    put(first + k, stepX, stopCell, stop.value);
    put(first + k, stepBelow, below, paidAt(plan, quotaPlace, table, k, stopCell, stop.value)[1]);
    put(first + k, stepAt, ...paidAt(plan, quotaPlace, table, k + 1, stopCell, stop.value));
  });
  put(first, hereX, measure.formula, measure.value);
  sheet.number(cell(first, hereY), 0, yStyle);
  put(first + 1, hereX, measure.formula, measure.value);
  put(first + 1, hereY, earned.formula, earned.value);
  const steps = rows.length - 1;
  return {
    path: { x: block(first, x, 2 * rows.length, 1), y: block(first, y, 2 * rows.length, 1) },
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

/** What row k pays at a measure on the chart's x axis: its formula and what it comes to. */
function paidAt(
  { quota, table, isFlat }: TablePage,
  quotaPlace: string | undefined,
  { rows, rowPlaces }: PayoutBlock,
  k: number,
  x: string,
  measure: number,
): [formula: string, value: number] {
  const row: PayoutRow = rows[k] ?? { from: 0, payout: 0, rate: 0 };
  const here = rowPlaces(k);
  if (isFlat) return [here.payout, row.payout];
  const paid = `${here.payout}+${here.rate}*(${x}-${here.from})`;
  const value = row.payout + row.rate * (measure - row.from);
  return quota !== undefined && table.pays === 'rates'
    ? [`${quotaPlace ?? ''}*(${paid})`, quota * value]
    : [paid, value];
}
