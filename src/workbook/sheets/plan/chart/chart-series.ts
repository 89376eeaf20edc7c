import { type PayoutRow, type PayoutTable, payoutInRow } from '../../../../engine/payout-table';
import type { Area, SeriesDescription } from '../../../description/description';
import { colors, formats } from '../../../design/styles';
import type { ChartCells } from './chart-cells';
import type { TablePage } from '../context';
import type { Examples } from '../examples/examples';
import { texts } from '../texts';

/**
 * What the chart draws, from the back to the front: the risers, the worked examples, a tread for
 * each row of the payout table, an open and a closed dot at each jump, and the point where one is.
 */
export function seriesOf(
  plan: TablePage,
  rows: readonly PayoutRow[],
  { path, pointsPerRow, pointsBeforeGate, steps, here }: ChartCells,
  examples: Examples,
): SeriesDescription[] {
  const { localize } = plan;
  const jumps = pointsBeforeGate > 0 || !isContinuous(rows, plan.table.bonusIs);
  const riser: SeriesDescription = {
    name: localize(texts.step),
    ...path,
    line: { color: colors.accent, width: 1.25, dash: 'dot' },
  };
  const parts = [
    ...(pointsBeforeGate > 0 ? [{ first: 0, count: pointsBeforeGate }] : []),
    { first: pointsBeforeGate, count: pointsPerRow - pointsBeforeGate },
  ];
  const treads = rows.flatMap((_, k) =>
    parts.map(({ first, count }): SeriesDescription => {
      const tread = (area: Area): Area => ({
        ...area,
        row: area.row + pointsPerRow * k + first,
        rows: count,
      });
      return {
        name: `${localize(texts.payout)} ${k + 1}`,
        ...{ x: tread(path.x), y: tread(path.y) },
        line: { color: colors.accent, width: 2.5, dash: 'solid' },
      };
    }),
  );
  // A ring is two dots, since not every spreadsheet draws a marker's own outline.
  // Where rows meet, only the gate jumps: the last of the steps.
  const jumping = isContinuous(rows, plan.table.bonusIs) ? lower : (area: Area) => area;
  const dot = (name: string, y: Area, size: number, color: string): SeriesDescription => ({
    name,
    x: jumping(steps.x),
    y: jumping(y),
    marker: { shape: 'circle', size, fill: color, line: color },
  });
  const dots: SeriesDescription[] = [
    dot(localize(texts.chartBelow), steps.below, 8, colors.accent),
    dot(localize(texts.chartBelow), steps.below, 5, colors.paper),
    {
      ...dot(localize(texts.chartAt), steps.at, 8, colors.accent),
      labels: {
        position: 'left',
        color: colors.accent,
        bold: false,
        numberFormat: formats.labelled,
      },
    },
  ];
  return [
    ...(jumps ? [riser] : []),
    {
      name: localize(texts.examples),
      x: examples.measure,
      y: examples.payout,
      marker: { shape: 'plus', size: 6, fill: colors.ink, line: colors.ink },
    },
    ...treads,
    ...(jumps ? dots : []),
    {
      name: localize(texts.youAreHere),
      ...here,
      line: { color: colors.signal, width: 1.25, dash: 'dash' },
    },
    {
      name: localize(texts.youAreHere),
      x: lower(here.x),
      y: lower(here.y),
      marker: { shape: 'circle', size: 13, fill: colors.paper, line: colors.paper },
    },
    {
      name: localize(texts.youAreHere),
      x: lower(here.x),
      y: lower(here.y),
      marker: { shape: 'circle', size: 10, fill: colors.signal, line: colors.signal },
      labels: {
        position: 'above',
        color: colors.signal,
        bold: true,
        numberFormat: formats.labelled,
      },
    },
  ];
}

const lower = (area: Area): Area => ({ ...area, row: area.row + area.rows - 1, rows: 1 });

/** A marginal commission has kinks and no jumps. */
export function isContinuous(rows: readonly PayoutRow[], bonusIs: PayoutTable['bonusIs']): boolean {
  const paid = (row: PayoutRow, measure: number) =>
    payoutInRow({ bonusIs, rows: [row] }, 0, measure, 1);
  return rows.every((row, k) => {
    const before = rows[k - 1];
    if (!before) return true;
    const [below, here] = [paid(before, row.from), paid(row, row.from)];
    return Math.abs(below - here) <= 1e-9 * Math.max(1, Math.abs(here));
  });
}
