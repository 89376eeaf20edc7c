import type {
  AxisDescription,
  ChartDescription,
  SeriesDescription,
} from '../../description/description';
import { chartLook } from '../../design/chart-look';
import { rangeOver } from './range';

/**
 * Draws a described chart. Excel is told the orientation and every series' cells, never left to
 * guess: its guesses differ between the web and the desktop.
 */
export function drawChart(sheet: Excel.Worksheet, chart: ChartDescription): void {
  const [first, ...rest] = chart.series;
  if (!first) return;
  const type = chart.kind === 'xy' ? 'XYScatterLinesNoMarkers' : 'ColumnClustered';
  const target = sheet.charts.add(type, rangeOver(sheet, first.y), 'Columns');
  target.name = chart.name;
  place(sheet, target, chart);
  drawFrame(target, chart);
  const draw = chart.kind === 'xy' ? drawLine : drawColumns;
  [target.series.getItemAt(0), ...rest.map(({ name }) => target.series.add(name))].forEach(
    (one, index) => {
      const series = chart.series[index];
      if (!series) return;
      one.name = series.name;
      one.setXAxisValues(rangeOver(sheet, series.x));
      one.setValues(rangeOver(sheet, series.y));
      draw(one, series);
      drawLabels(one, series, chart.kind);
    },
  );
  const { categoryAxis, valueAxis } = target.axes;
  if (chart.kind === 'columns') categoryAxis.categoryType = 'TextAxis';
  else drawScale(categoryAxis, chart.xAxis);
  drawScale(valueAxis, chart.yAxis);
  drawAxis(categoryAxis, chart.xAxis);
  drawAxis(valueAxis, chart.yAxis);
}

function place(sheet: Excel.Worksheet, target: Excel.Chart, { over }: ChartDescription): void {
  const last = { row: over.row + over.rows - 1, column: over.column + over.columns - 1 };
  const cell = { rows: 1, columns: 1 };
  target.setPosition(
    rangeOver(sheet, { ...over, ...cell }),
    rangeOver(sheet, { ...last, ...cell }),
  );
}

/** No title and no frame: the sheet around the chart says what it shows. */
function drawFrame(target: Excel.Chart, { hasLegend }: ChartDescription): void {
  target.title.visible = false;
  target.plotVisibleOnly = false;
  target.displayBlanksAs = 'NotPlotted';
  target.format.fill.clear();
  target.format.border.lineStyle = 'None';
  dress(target.format.font);
  target.legend.visible = hasLegend ?? false;
  if (hasLegend) {
    target.legend.position = 'Bottom';
    target.legend.overlay = false;
    dress(target.legend.format.font);
  }
}

function drawLine(target: Excel.ChartSeries, { line, marker }: SeriesDescription): void {
  target.chartType = marker ? 'XYScatter' : 'XYScatterLinesNoMarkers';
  if (line) target.smooth = false;
  outline(target, line);
  target.markerStyle = marker ? markers[marker.shape] : 'None';
  if (marker) {
    target.markerSize = marker.size;
    target.markerBackgroundColor = marker.fill;
    target.markerForegroundColor = marker.line;
  }
}

function drawColumns(target: Excel.ChartSeries, { fill, line }: SeriesDescription): void {
  if (fill) target.format.fill.setSolidColor(fill);
  outline(target, line);
  target.gapWidth = chartLook.columnGap;
  target.overlap = chartLook.columnOverlap;
}

function outline({ format }: Excel.ChartSeries, line: SeriesDescription['line']): void {
  if (line) {
    format.line.color = line.color;
    format.line.weight = line.width;
    format.line.lineStyle = dashes[line.dash];
  } else {
    format.line.lineStyle = 'None';
  }
}

function drawLabels(
  target: Excel.ChartSeries,
  { labels }: SeriesDescription,
  kind: ChartDescription['kind'],
): void {
  if (!labels) return;
  target.hasDataLabels = true;
  target.dataLabels.showValue = true;
  target.dataLabels.position = positions[kind][labels.position];
  target.dataLabels.numberFormat = labels.numberFormat;
  dress(target.dataLabels.format.font, labels);
}

/** Where an axis begins, ends and is marked; a column chart's categories have none of it. */
function drawScale(target: Excel.ChartAxis, axis: AxisDescription): void {
  if (axis.minimum !== undefined) target.minimum = axis.minimum;
  if (axis.maximum !== undefined) target.maximum = axis.maximum;
  if (axis.majorUnit !== undefined) target.majorUnit = axis.majorUnit;
}

function drawAxis(target: Excel.ChartAxis, axis: AxisDescription): void {
  const { gridline, axisLine } = chartLook;
  target.numberFormat = axis.numberFormat;
  target.majorGridlines.visible = axis.gridlines;
  if (axis.gridlines) {
    target.majorGridlines.format.line.color = gridline.color;
    target.majorGridlines.format.line.weight = gridline.width;
  }
  target.minorTickMark = 'None';
  target.majorTickMark = axis.line ? 'Outside' : 'None';
  // Below the chart and not at 0, where a column that goes down would cover them.
  target.tickLabelPosition = axis.isUnlabelled ? 'None' : 'Low';
  if (axis.line) {
    target.format.line.color = axisLine.color;
    target.format.line.weight = axisLine.width;
  } else target.format.line.lineStyle = 'None';
  dress(target.format.font);
  if (axis.title !== undefined) {
    target.title.text = axis.title;
    dress(target.title.format.font);
  }
}

function dress(font: Excel.ChartFont, look: { color?: string; bold?: boolean } = {}): void {
  font.name = chartLook.font.name;
  font.size = chartLook.font.size;
  font.color = look.color ?? chartLook.font.color;
  font.bold = look.bold ?? false;
}

const dashes = { solid: 'Continuous', dash: 'Dash', dot: 'RoundDot' } as const;
const markers = { circle: 'Circle', dash: 'Dash', plus: 'Plus' } as const;
/** A column has its value above its end, inside below its end, or in its middle. */
const positions = {
  xy: { above: 'Top', below: 'Bottom', left: 'Left', right: 'Right' },
  columns: { above: 'OutsideEnd', below: 'InsideEnd', left: 'Center', right: 'Center' },
} as const;
