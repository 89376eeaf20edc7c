import type { Area } from '../../../description/description';
import type { PartPlaces } from '../../plan-places';
import { cell } from '../../../design/sheet-builder';
import { formats, styles } from '../../../design/styles';
import { writeChartCells } from './chart-cells';
import { isContinuous, seriesOf } from './chart-series';
import { kindOf, tableKindOf } from '../../../../plan/kinds';
import { type TablePage, columns } from '../context';
import type { Examples } from '../examples/examples';
import { takenHere } from '../component/limited-here';
import type { PayoutBlock } from '../component/payout-block';
import { texts } from '../texts';
import type { WhatIf } from '../component/what-if';

/** Large amounts in thousands or millions where the chart has half the page's width. */
function amountsOnAxis({ isBrief, localize, goal }: TablePage): string {
  if (!isBrief || goal < 10_000) return formats.whole;
  return goal < 1_000_000
    ? `#,##0,"${localize(texts.thousands)}"`
    : `0.0,,"${localize(texts.millions)}"`;
}

/** Of a few there is a mark for each, and none between two; of more, the marks would run together. */
const mostMarks = 20;

/**
 * Writes the chart over `area` and its cells beside the printed page. Returns the cells that hold
 * the payouts along the curve.
 */
export function writeStepChart(
  plan: TablePage,
  places: PartPlaces,
  table: PayoutBlock,
  whatIf: WhatIf,
  examples: Examples,
  area: Area,
): Area {
  const { sheet, part, quota, goal, localize } = plan;
  const { unit, name } = part.measure;
  const isFew = unit === 'count' && quota === undefined && goal <= mostMarks;
  const cells = writeChartCells(plan, places, table, whatIf, examples, area.row);
  const by = tableKindOf(part.component).per === 'deal' ? localize(texts.ofDealValue) : name;
  const title =
    quota === undefined ? `${localize(texts.chartBy)} ${by}` : localize(texts.chartByAttainment);
  sheet.text(cell(area.row - 1, area.column), `${title}${takenHere(plan)}`, styles.heading);
  if (!plan.isBrief) {
    sheet.text(cell(area.row - 1, columns.last), localize(texts.chartNote), styles.noteRight);
  }
  sheet.chart({
    kind: 'xy',
    name: title,
    alternativeText: `${title}. ${localize(kindOf(part.component).sentence(part))}`,
    over: area,
    series: seriesOf(plan, table.rows, cells, examples),
    xAxis: {
      numberFormat:
        quota === undefined && unit !== 'percent' ? amountsOnAxis(plan) : formats.wholePercent,
      minimum: 0,
      ...(quota !== undefined && { majorUnit: 0.25 }),
      ...(isFew && { majorUnit: 1 }),
      gridlines: false,
      line: true,
    },
    yAxis: {
      numberFormat: formats.whole,
      gridlines: isContinuous(table.rows, plan.table.bonusIs),
      line: false,
    },
  });
  return cells.path.y;
}
