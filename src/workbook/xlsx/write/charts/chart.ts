import { chartLook } from '../../../design/chart-look';
import type { ChartDescription } from '../../../description/description';
import type { Grid } from '../cells';
import { axesXml, axisIds } from './chart-axes';
import { seriesXml } from './chart-series';
import { noLine, textProperties } from './chart-shapes';
import { chartNamespace, drawingNamespace, relationshipNamespace } from '../namespaces';
import { declaration } from '../xml';

/** A chart without title or frame: the sheet around it says what it shows. */
export function chartXml(chart: ChartDescription, sheet: string, grid: Grid): string {
  return (
    `${declaration}<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}" ` +
    `xmlns:r="${relationshipNamespace}"><c:date1904 val="0"/><c:roundedCorners val="0"/>` +
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>' +
    plotXml(chart, sheet, grid) +
    axesXml(chart) +
    `<c:spPr><a:noFill/>${noLine}</c:spPr></c:plotArea>` +
    (chart.hasLegend ? legend : '') +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr><a:noFill/>${noLine}</c:spPr>${textProperties()}</c:chartSpace>`
  );
}

const legend = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties()}</c:legend>`;

function plotXml(chart: ChartDescription, sheet: string, grid: Grid): string {
  const series = chart.series.map((one, index) => seriesXml(one, index, chart, sheet, grid));
  const axes = axisIds.map((id) => `<c:axId val="${id}"/>`).join('');
  if (chart.kind === 'columns') {
    const { columnGap, columnOverlap } = chartLook;
    return (
      '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
      `${series.join('')}<c:gapWidth val="${String(columnGap)}"/>` +
      `<c:overlap val="${String(columnOverlap)}"/>${axes}</c:barChart>`
    );
  }
  return (
    '<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>' +
    `${inDrawingOrder(chart, series).join('')}${axes}</c:scatterChart>`
  );
}

/**
 * The last series first. Excel draws in the order that `c:order` gives, so the last is in front;
 * LibreOffice draws the first that it reads in front. This way both agree. Only where a legend names
 * the series, they stand as they are, because LibreOffice lists them as it reads them.
 */
function inDrawingOrder({ hasLegend }: ChartDescription, series: readonly string[]) {
  return hasLegend ? series : [...series].reverse();
}
