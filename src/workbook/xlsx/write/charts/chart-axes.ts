import { chartLook } from '../../../design/chart-look';
import type { AxisDescription, ChartDescription } from '../../../description/description';
import { lineXml, noLine, richText, textProperties } from './chart-shapes';
import { xmlText } from '../xml';

const xAxisId = '1';
const yAxisId = '2';
export const axisIds = [xAxisId, yAxisId] as const;

export function axesXml({ kind, xAxis, yAxis }: ChartDescription): string {
  return kind === 'columns'
    ? categoriesXml(xAxis) + measureXml(yAxis, 'l', yAxisId, xAxisId, 'between')
    : measureXml(xAxis, 'b', xAxisId, yAxisId, 'midCat') +
        measureXml(yAxis, 'l', yAxisId, xAxisId, 'midCat');
}

function measureXml(
  axis: AxisDescription,
  side: 'b' | 'l',
  id: string,
  other: string,
  crossing: 'between' | 'midCat',
): string {
  const ends = number('max', axis.maximum) + number('min', axis.minimum);
  return (
    `<c:valAx>${placeXml(axis, side, id, ends)}${crossXml(other)}` +
    `<c:crossBetween val="${crossing}"/>${number('majorUnit', axis.majorUnit)}</c:valAx>`
  );
}

/** Names, never days, whatever the cells look like. */
function categoriesXml(axis: AxisDescription): string {
  return (
    `<c:catAx>${placeXml(axis, 'b', xAxisId, '')}${crossXml(yAxisId)}` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>' +
    '<c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

/** The elements that every axis begins with. Labels stand below the chart, not at 0. */
function placeXml(axis: AxisDescription, side: 'b' | 'l', id: string, ends: string): string {
  const { gridline, axisLine } = chartLook;
  return (
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${ends}</c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${side}"/>` +
    (axis.gridlines
      ? `<c:majorGridlines><c:spPr>${lineXml(gridline)}</c:spPr></c:majorGridlines>`
      : '') +
    (axis.title === undefined
      ? ''
      : `<c:title>${richText(axis.title)}<c:overlay val="0"/></c:title>`) +
    `<c:numFmt formatCode="${xmlText(axis.numberFormat)}" sourceLinked="0"/>` +
    `<c:majorTickMark val="${axis.line ? 'out' : 'none'}"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="${axis.isUnlabelled ? 'none' : 'low'}"/><c:spPr>${axis.line ? lineXml(axisLine) : noLine}</c:spPr>` +
    textProperties()
  );
}

function crossXml(other: string): string {
  return `<c:crossAx val="${other}"/><c:crosses val="autoZero"/>`;
}

function number(element: string, value: number | undefined): string {
  return value === undefined ? '' : `<c:${element} val="${String(value)}"/>`;
}
