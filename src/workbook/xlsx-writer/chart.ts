import type { AxisDescription, ChartDescription } from '../description';
import type { Grid } from './cells';
import { seriesXml } from './chart-series';
import { lineXml, noLine, richText, textProperties } from './chart-shapes';
import { chartNamespace, drawingNamespace, relationshipNamespace } from './namespaces';
import { declaration, xmlText } from './xml';

const quiet = '#545B68';
const axisLine = { color: '#8A919E', width: 0.75, dash: 'solid' } as const;
const gridline = { color: '#E0E3E9', width: 0.5, dash: 'solid' } as const;
const xAxisId = '1';
const yAxisId = '2';

/** An XY chart without title, legend or frame: the sheet around it says what it shows. */
export function chartXml(chart: ChartDescription, sheet: string, grid: Grid): string {
  return (
    `${declaration}<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}" ` +
    `xmlns:r="${relationshipNamespace}"><c:date1904 val="0"/><c:roundedCorners val="0"/>` +
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>' +
    '<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>' +
    seriesFromTheFront(chart, sheet, grid) +
    `<c:axId val="${xAxisId}"/><c:axId val="${yAxisId}"/></c:scatterChart>` +
    axisXml(chart.xAxis, 'b', xAxisId, yAxisId) +
    axisXml(chart.yAxis, 'l', yAxisId, xAxisId) +
    `<c:spPr><a:noFill/>${noLine}</c:spPr></c:plotArea>` +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr><a:noFill/>${noLine}</c:spPr>${textProperties(quiet, false)}</c:chartSpace>`
  );
}

/**
 * The last series first. Excel draws in the order that `c:order` gives, so the last is in front;
 * LibreOffice draws the first that it reads in front. This way both agree.
 */
function seriesFromTheFront(chart: ChartDescription, sheet: string, grid: Grid): string {
  const series = chart.series.map((one, index) => seriesXml(one, index, sheet, grid));
  return series.reverse().join('');
}

function axisXml(axis: AxisDescription, side: 'b' | 'l', id: string, other: string): string {
  return (
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>` +
    `${number('max', axis.maximum)}${number('min', axis.minimum)}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${side}"/>` +
    (axis.gridlines
      ? `<c:majorGridlines><c:spPr>${lineXml(gridline)}</c:spPr></c:majorGridlines>`
      : '') +
    (axis.title === undefined
      ? ''
      : `<c:title>${richText(axis.title, quiet)}<c:overlay val="0"/></c:title>`) +
    `<c:numFmt formatCode="${xmlText(axis.numberFormat)}" sourceLinked="0"/>` +
    `<c:majorTickMark val="${axis.line ? 'out' : 'none'}"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="low"/><c:spPr>${axis.line ? lineXml(axisLine) : noLine}</c:spPr>` +
    `${textProperties(quiet, false)}<c:crossAx val="${other}"/><c:crosses val="autoZero"/>` +
    `<c:crossBetween val="midCat"/>${number('majorUnit', axis.majorUnit)}</c:valAx>`
  );
}

function number(element: string, value: number | undefined): string {
  return value === undefined ? '' : `<c:${element} val="${String(value)}"/>`;
}
