import type { Area } from '../description';
import { cell } from '../sheet-builder';
import { formats, styles } from '../styles';
import { writeChartCells } from './chart-cells';
import { isContinuous, seriesOf } from './chart-series';
import { type PlanSheet, columns } from './context';
import type { Examples } from './examples';
import type { PayoutBlock } from './payout-block';
import { texts } from './texts';
import type { WhatIf } from './what-if';

/**
 * Writes the chart over `area` and its cells beside the printed page. Returns the cells that hold
 * the payouts along the curve.
 */
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
    series: seriesOf(plan, table.rows, cells, examples),
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
