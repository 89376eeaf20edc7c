import type { Area, SeriesDescription } from '../description';
import { onSheet, over } from '../addresses';
import type { Grid } from './cells';
import { lineXml, markerXml, noLine, textProperties } from './chart-shapes';
import { xmlText } from './xml';

const labelPositions = { above: 't', below: 'b', left: 'l', right: 'r' };

export function seriesXml(
  series: SeriesDescription,
  index: number,
  sheet: string,
  grid: Grid,
): string {
  const number = String(index);
  const line = series.line === undefined ? noLine : lineXml(series.line);
  return (
    `<c:ser><c:idx val="${number}"/><c:order val="${number}"/>` +
    `<c:tx><c:v>${xmlText(series.name)}</c:v></c:tx><c:spPr>${line}</c:spPr>` +
    markerXml(series.marker) +
    labelsXml(series.labels) +
    `<c:xVal>${numbersXml(series.x, sheet, grid)}</c:xVal>` +
    `<c:yVal>${numbersXml(series.y, sheet, grid)}</c:yVal>` +
    // Without it LibreOffice draws a step as a wave.
    '<c:smooth val="0"/></c:ser>'
  );
}

/** The cells, and what they held when the file was written: what a viewer draws that cannot calculate. */
function numbersXml(area: Area, sheet: string, grid: Grid): string {
  const points = Array.from({ length: area.rows }, (_, index) => {
    const value = numberAt(grid, area.row + index, area.column);
    return value === undefined
      ? ''
      : `<c:pt idx="${String(index)}"><c:v>${String(value)}</c:v></c:pt>`;
  });
  return (
    `<c:numRef><c:f>${xmlText(onSheet(sheet, over(area)))}</c:f><c:numCache>` +
    `<c:formatCode>General</c:formatCode><c:ptCount val="${String(area.rows)}"/>` +
    `${points.join('')}</c:numCache></c:numRef>`
  );
}

function numberAt(grid: Grid, row: number, column: number): number | undefined {
  const content = grid.get(row)?.get(column)?.content;
  if (content === undefined || content.kind === 'blank' || content.kind === 'text')
    return undefined;
  const value = content.kind === 'spill' ? content.values[0] : content.value;
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function labelsXml(labels: SeriesDescription['labels']): string {
  if (labels === undefined) return '';
  return (
    `<c:dLbls><c:numFmt formatCode="${xmlText(labels.numberFormat)}" sourceLinked="0"/>` +
    `<c:spPr><a:noFill/>${noLine}</c:spPr>${textProperties(labels.color, labels.bold)}` +
    `<c:dLblPos val="${labelPositions[labels.position]}"/><c:showLegendKey val="0"/>` +
    '<c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}
