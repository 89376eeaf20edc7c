import type { PayoutRow } from '../../engine/payout-table';
import type { Area, SeriesDescription } from '../description';
import { at, over } from '../addresses';
import { block, cell } from '../sheet-builder';
import { colors, formats, styles, withFormat } from '../styles';
import { type PlanSheet, columns } from './context';
import type { Examples } from './examples';
import type { PayoutBlock } from './payout-block';
import { texts } from './texts';
import type { WhatIf } from './what-if';

/** How far the axis runs beyond the last threshold, and how far it runs at least with a quota. */
const beyondLast = 1.2;
const leastAttainment = 1.5;

/** The cells that the chart reads, each a formula over the inputs, so that the chart follows them. */
interface ChartCells {
  /** Two cells for each row of the payout table: where its tread starts and where it ends. */
  readonly path: Columns;
  readonly steps: { readonly x: Area; readonly at: Area; readonly below: Area };
  readonly here: Columns;
}

interface Columns {
  readonly x: Area;
  readonly y: Area;
}

/** Writes the chart's cells beside the printed page, and the chart over `area`. Returns the payouts along the curve. */
export function writeStepChart(
  plan: PlanSheet,
  table: PayoutBlock,
  whatIf: WhatIf,
  examples: Examples,
  area: Area,
): Area {
  const { sheet, kind, component, quota, say } = plan;
  const isCount = kind.measureUnit(component) === 'count';
  const cells = writeChartCells(plan, table, whatIf, examples, area.row);
  const title =
    quota !== undefined
      ? texts.chartByAttainment
      : isCount
        ? texts.chartByCount
        : texts.chartBySales;
  sheet.text(cell(area.row - 1, columns.label), say(title), styles.heading);
  sheet.text(cell(area.row - 1, columns.last), say(texts.chartNote), styles.noteRight);
  sheet.chart({
    name: say(title),
    alternativeText: `${say(title)}. ${say(kind.sentence(component))}`,
    over: area,
    series: seriesOf(plan, table, cells, examples),
    xAxis: {
      numberFormat: quota === undefined ? formats.whole : formats.wholePercent,
      minimum: 0,
      ...(quota !== undefined && { majorUnit: 0.25 }),
      ...(isCount && { majorUnit: 1 }),
      gridlines: false,
      line: true,
    },
    yAxis: { numberFormat: formats.whole, gridlines: isContinuous(table.rows), line: false },
  });
  return cells.path.y;
}

function writeChartCells(
  plan: PlanSheet,
  table: PayoutBlock,
  whatIf: WhatIf,
  examples: Examples,
  top: number,
): ChartCells {
  const { sheet, quota, say } = plan;
  const { rows, rowPlaces } = table;
  const measure = {
    formula: quota === undefined ? whatIf.credited : whatIf.attainment,
    value: quota === undefined ? whatIf.outcome.credited : whatIf.outcome.attainment,
  };
  const lastFrom = rows.at(-1)?.from ?? 0;
  const least = quota === undefined ? 0 : leastAttainment;
  const end = {
    formula: `MAX(${least},${beyondLast}*MAX(${table.places.from}),${measure.formula},${over(examples.measure)})`,
    value: Math.max(least, beyondLast * lastFrom, measure.value, examples.largest),
  };
  const [x, y, stepX, stepAt, stepBelow, hereX, hereY] = [0, 1, 2, 3, 4, 5, 6].map(
    (k) => columns.chartData + k,
  ) as [number, number, number, number, number, number, number];
  const xStyle = withFormat(styles.plain, quota === undefined ? formats.whole : formats.percent);
  const yStyle = withFormat(styles.plain, plan.payoutFormat);
  const put = (row: number, column: number, formula: string, value: number) =>
    at(
      sheet.formula(
        cell(row, column),
        formula,
        value,
        column === x || column === stepX || column === hereX ? xStyle : yStyle,
      ),
    );

  sheet.text(cell(top - 2, x), say(texts.chartData), styles.heading);
  sheet.text(cell(top - 1, x), say(texts.chartDataNote), styles.note);
  [
    texts.chartX,
    texts.payout,
    texts.chartX,
    texts.chartAt,
    texts.chartBelow,
    texts.chartX,
    texts.payout,
  ].forEach((words, k) => sheet.text(cell(top, x + k), say(words), styles.columnHeadRight));
  const first = top + 1;
  rows.forEach((row, k) => {
    const here = rowPlaces(k);
    const next = rows[k + 1];
    const startRow = first + 2 * k;
    const start = put(startRow, x, here.from, row.from);
    put(startRow, y, ...paidAt(plan, table, k, start, row.from));
    const stop = next ? { formula: rowPlaces(k + 1).from, value: next.from } : end;
    const stopCell = put(startRow + 1, x, stop.formula, stop.value);
    const below = put(startRow + 1, y, ...paidAt(plan, table, k, stopCell, stop.value));
    if (!next) return;
    put(first + k, stepX, stopCell, stop.value);
    put(first + k, stepBelow, below, paidAt(plan, table, k, stopCell, stop.value)[1]);
    put(first + k, stepAt, ...paidAt(plan, table, k + 1, stopCell, stop.value));
  });
  put(first, hereX, measure.formula, measure.value);
  sheet.number(cell(first, hereY), 0, yStyle);
  put(first + 1, hereX, measure.formula, measure.value);
  put(first + 1, hereY, whatIf.payout, whatIf.outcome.payout);
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

/** What row k pays at a measure on the chart's x axis: its formula and what it comes to. */
function paidAt(
  { quota, table, kind, component }: PlanSheet,
  { rows, rowPlaces, places }: PayoutBlock,
  k: number,
  x: string,
  measure: number,
): [formula: string, value: number] {
  const row: PayoutRow = rows[k] ?? { from: 0, payout: 0, rate: 0 };
  const here = rowPlaces(k);
  if (kind.isFlat(component)) return [here.payout, row.payout];
  const paid = `${here.payout}+${here.rate}*(${x}-${here.from})`;
  const value = row.payout + row.rate * (measure - row.from);
  return quota !== undefined && table.pays === 'rates'
    ? [`${places.input('quota')}*(${paid})`, quota * value]
    : [paid, value];
}

function seriesOf(
  plan: PlanSheet,
  { rows }: PayoutBlock,
  { path, steps, here }: ChartCells,
  examples: Examples,
): SeriesDescription[] {
  const { say } = plan;
  const jumps = !isContinuous(rows);
  const riser: SeriesDescription = {
    name: say(texts.step),
    ...path,
    line: { color: colors.accent, width: 1.25, dash: 'dot' },
  };
  const treads = rows.map((_, k): SeriesDescription => ({
    name: `${say(texts.payout)} ${k + 1}`,
    x: tread(path.x, k),
    y: tread(path.y, k),
    line: { color: colors.accent, width: 2.5, dash: 'solid' },
  }));
  // A ring is two dots, since not every spreadsheet draws a marker's own outline.
  const dot = (name: string, y: Area, size: number, color: string): SeriesDescription => ({
    name,
    x: steps.x,
    y,
    marker: { shape: 'circle', size, fill: color, line: color },
  });
  const dots: SeriesDescription[] = [
    dot(say(texts.chartBelow), steps.below, 8, colors.accent),
    dot(say(texts.chartBelow), steps.below, 5, colors.paper),
    {
      ...dot(say(texts.chartAt), steps.at, 8, colors.accent),
      labels: {
        position: 'left',
        color: colors.accent,
        bold: false,
        numberFormat: plan.payoutFormat,
      },
    },
  ];
  return [
    ...(jumps ? [riser] : []),
    {
      name: say(texts.examples),
      x: examples.measure,
      y: examples.payout,
      marker: { shape: 'plus', size: 6, fill: colors.ink, line: colors.ink },
    },
    ...treads,
    ...(jumps ? dots : []),
    {
      name: say(texts.youAreHere),
      ...here,
      line: { color: colors.signal, width: 1.25, dash: 'dash' },
    },
    {
      name: say(texts.youAreHere),
      x: lower(here.x),
      y: lower(here.y),
      marker: { shape: 'circle', size: 13, fill: colors.paper, line: colors.paper },
    },
    {
      name: say(texts.youAreHere),
      x: lower(here.x),
      y: lower(here.y),
      marker: { shape: 'circle', size: 10, fill: colors.signal, line: colors.signal },
      labels: {
        position: 'above',
        color: colors.signal,
        bold: true,
        numberFormat: plan.payoutFormat,
      },
    },
  ];
}

const tread = (area: Area, k: number): Area => ({ ...area, row: area.row + 2 * k, rows: 2 });
const lower = (area: Area): Area => ({ ...area, row: area.row + area.rows - 1, rows: 1 });

/** A marginal commission has kinks and no jumps. */
function isContinuous(rows: readonly PayoutRow[]): boolean {
  return rows.every((row, k) => {
    const before = rows[k - 1];
    if (!before) return true;
    const below = before.payout + before.rate * (row.from - before.from);
    return Math.abs(below - row.payout) <= 1e-9 * Math.max(1, Math.abs(row.payout));
  });
}
