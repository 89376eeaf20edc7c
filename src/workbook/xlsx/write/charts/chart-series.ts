import type { ChartDescription, SeriesDescription } from '../../../description/description';
import type { Grid } from '../cells';
import { categoriesXml, numbersXml } from './chart-cells';
import { lineXml, markerXml, noLine, solidFill, textProperties } from './chart-shapes';
import { xmlText } from '../xml';

export function seriesXml(
  series: SeriesDescription,
  index: number,
  { kind, xAxis }: ChartDescription,
  sheet: string,
  grid: Grid,
): string {
  const number = String(index);
  const start =
    `<c:ser><c:idx val="${number}"/><c:order val="${number}"/>` +
    `<c:tx><c:v>${xmlText(series.name)}</c:v></c:tx><c:spPr>${shapeXml(series, kind)}</c:spPr>`;
  const labels = labelsXml(series.labels, labelPositions[kind]);
  if (kind === 'columns') {
    return (
      `${start}<c:invertIfNegative val="0"/>${labels}` +
      `<c:cat>${categoriesXml(series.x, xAxis.numberFormat, sheet, grid)}</c:cat>` +
      `<c:val>${numbersXml(series.y, sheet, grid)}</c:val></c:ser>`
    );
  }
  return (
    start +
    markerXml(series.marker) +
    labels +
    `<c:xVal>${numbersXml(series.x, sheet, grid)}</c:xVal>` +
    `<c:yVal>${numbersXml(series.y, sheet, grid)}</c:yVal>` +
    // Without it LibreOffice draws a step as a wave.
    '<c:smooth val="0"/></c:ser>'
  );
}

function shapeXml({ fill, line }: SeriesDescription, kind: ChartDescription['kind']): string {
  const inside = kind === 'columns' && fill !== undefined ? solidFill(fill) : '';
  return inside + (line === undefined ? noLine : lineXml(line));
}

/** A column has its value above its end, inside below its end, or in its middle. */
const labelPositions = {
  xy: { above: 't', below: 'b', left: 'l', right: 'r' },
  columns: { above: 'outEnd', below: 'inEnd', left: 'ctr', right: 'ctr' },
} as const;

function labelsXml(
  labels: SeriesDescription['labels'],
  positions: Readonly<Record<NonNullable<SeriesDescription['labels']>['position'], string>>,
): string {
  if (labels === undefined) return '';
  return (
    `<c:dLbls><c:numFmt formatCode="${xmlText(labels.numberFormat)}" sourceLinked="0"/>` +
    `<c:spPr><a:noFill/>${noLine}</c:spPr>${textProperties(labels.color, labels.bold)}` +
    `<c:dLblPos val="${positions[labels.position]}"/><c:showLegendKey val="0"/>` +
    '<c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
    '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}
