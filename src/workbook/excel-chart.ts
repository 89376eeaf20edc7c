import type { AxisDescription, ChartDescription, SeriesDescription } from './description';
import { rangeOver } from './excel-range';
import { colors } from './styles';

/**
 * Draws a described XY chart. Excel is told the orientation and every series' cells, never left to
 * guess: its guesses differ between the web and the desktop.
 */
export function drawChart(sheet: Excel.Worksheet, chart: ChartDescription): void {
  const [first, ...rest] = chart.series;
  if (!first) return;
  const target = sheet.charts.add('XYScatterLinesNoMarkers', rangeOver(sheet, first.y), 'Columns');
  target.name = chart.name;
  const from = rangeOver(sheet, { ...chart.over, rows: 1, columns: 1 });
  const to = rangeOver(sheet, {
    row: chart.over.row + chart.over.rows - 1,
    column: chart.over.column + chart.over.columns - 1,
    rows: 1,
    columns: 1,
  });
  target.setPosition(from, to);
  target.title.visible = false;
  target.legend.visible = false;
  target.format.border.lineStyle = 'None';
  drawSeries(sheet, target.series.getItemAt(0), first);
  for (const series of rest) drawSeries(sheet, target.series.add(series.name), series);
  drawAxis(target.axes.categoryAxis, chart.xAxis);
  drawAxis(target.axes.valueAxis, chart.yAxis);
}

function drawSeries(sheet: Excel.Worksheet, target: Excel.ChartSeries, series: SeriesDescription) {
  const { line, marker, labels } = series;
  target.name = series.name;
  target.chartType = marker ? 'XYScatter' : 'XYScatterLinesNoMarkers';
  target.setXAxisValues(rangeOver(sheet, series.x));
  target.setValues(rangeOver(sheet, series.y));
  if (line) {
    target.smooth = false;
    target.format.line.color = line.color;
    target.format.line.weight = line.width;
    target.format.line.lineStyle = dashes[line.dash];
  } else {
    target.format.line.lineStyle = 'None';
  }
  target.markerStyle = marker ? markers[marker.shape] : 'None';
  if (marker) {
    target.markerSize = marker.size;
    target.markerBackgroundColor = marker.fill;
    target.markerForegroundColor = marker.line;
  }
  if (labels) {
    target.hasDataLabels = true;
    target.dataLabels.showValue = true;
    target.dataLabels.position = positions[labels.position];
    target.dataLabels.numberFormat = labels.numberFormat;
    target.dataLabels.format.font.color = labels.color;
    target.dataLabels.format.font.bold = labels.bold;
  }
}

function drawAxis(target: Excel.ChartAxis, axis: AxisDescription): void {
  target.numberFormat = axis.numberFormat;
  if (axis.minimum !== undefined) target.minimum = axis.minimum;
  if (axis.maximum !== undefined) target.maximum = axis.maximum;
  if (axis.majorUnit !== undefined) target.majorUnit = axis.majorUnit;
  target.majorGridlines.visible = axis.gridlines;
  if (axis.gridlines) target.majorGridlines.format.line.color = colors.hairline;
  target.minorTickMark = 'None';
  target.majorTickMark = axis.line ? 'Outside' : 'None';
  if (axis.line) target.format.line.color = colors.rule;
  else target.format.line.lineStyle = 'None';
  target.format.font.color = colors.note;
  target.format.font.size = 10;
  if (axis.title !== undefined) target.title.text = axis.title;
}

const dashes = { solid: 'Continuous', dash: 'Dash', dot: 'RoundDot' } as const;
const markers = { circle: 'Circle', dash: 'Dash', plus: 'Plus' } as const;
const positions = { above: 'Top', below: 'Bottom', left: 'Left', right: 'Right' } as const;
