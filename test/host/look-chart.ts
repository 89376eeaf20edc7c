import {
  plainReference,
  type AxisLook,
  type ChartLook,
  type DrawnLine,
  type FontLook,
  type SeriesLook,
} from '../spreadsheet/look';
import { at, lower, text } from './look-fields';
import type { ChartSnapshot } from './snapshot';

/** What a chart in the emulated Excel looks like. */
export function chartLook({ name, type, placement, looks, series }: ChartSnapshot): ChartLook {
  const isColumns = type === 'ColumnClustered';
  const ofColumns = (member: string) => Number(at(series[0]?.looks, member));
  return {
    name,
    kind: isColumns ? 'columns' : 'xy',
    over: `${text(at(placement, 'from'))}:${text(at(placement, 'to'))}`,
    legend:
      at(looks, 'legend', 'visible') === false
        ? ''
        : (sides[text(at(looks, 'legend', 'position'))] ?? '?'),
    hiddenCells: at(looks, 'plotVisibleOnly') === false,
    blanks: at(looks, 'displayBlanksAs') === 'NotPlotted' ? 'gap' : '?',
    gap: isColumns ? ofColumns('gapWidth') : null,
    overlap: isColumns ? ofColumns('overlap') : null,
    x: axisLook(at(looks, 'axes', 'categoryAxis')),
    y: axisLook(at(looks, 'axes', 'valueAxis')),
    series: series.map(seriesLook),
  };
}

const sides: Readonly<Record<string, string>> = { Bottom: 'b' };
const dashes: Readonly<Record<string, string>> = {
  ...{ Continuous: 'solid', Dash: 'dash', RoundDot: 'sysDot' },
};
const labelPositions: Readonly<Record<string, string>> = {
  ...{ Top: 't', Bottom: 'b', Left: 'l', Right: 'r' },
  ...{ OutsideEnd: 'outEnd', InsideEnd: 'inEnd', Center: 'ctr' },
};

function axisLook(axis: unknown): AxisLook {
  const bound = (name: string) => (at(axis, name) as number | undefined) ?? null;
  return {
    title: text(at(axis, 'title', 'text')),
    numberFormat: text(at(axis, 'numberFormat')),
    scale: [bound('minimum'), bound('maximum'), bound('majorUnit')],
    gridline:
      at(axis, 'majorGridlines', 'visible') === true
        ? lineLook(at(axis, 'majorGridlines', 'format', 'line'))
        : null,
    line: lineLook(at(axis, 'format', 'line')),
    ticks: at(axis, 'majorTickMark') === 'Outside' ? 'out' : lower(at(axis, 'majorTickMark')),
    labels: lower(at(axis, 'tickLabelPosition')),
    font: fontLook(at(axis, 'format', 'font')),
  };
}

function seriesLook({ name, values, xValues, looks }: ChartSnapshot['series'][number]): SeriesLook {
  const marker = lower(at(looks, 'markerStyle') ?? 'None');
  return {
    name,
    x: plainReference(text(xValues)),
    y: plainReference(text(values)),
    fill: text(at(looks, 'format', 'fill', 'solidColor')),
    line: lineLook(at(looks, 'format', 'line')),
    marker:
      marker === 'none'
        ? null
        : [
            marker,
            Number(at(looks, 'markerSize')),
            text(at(looks, 'markerBackgroundColor')),
            text(at(looks, 'markerForegroundColor')),
          ],
    labels:
      at(looks, 'hasDataLabels') === true
        ? [
            labelPositions[text(at(looks, 'dataLabels', 'position'))] ?? '?',
            text(at(looks, 'dataLabels', 'numberFormat')),
            fontLook(at(looks, 'dataLabels', 'format', 'font')),
          ]
        : null,
  };
}

/** A line that only has a colour and a width is a plain one. */
function lineLook(line: unknown): DrawnLine | null {
  const dash = text(at(line, 'lineStyle') ?? 'Continuous');
  if (line === undefined || dash === 'None') return null;
  return {
    color: text(at(line, 'color')),
    width: Number(at(line, 'weight')),
    dash: dashes[dash] ?? dash,
  };
}

const fontLook = (font: unknown): FontLook => [
  text(at(font, 'name')),
  Number(at(font, 'size')),
  text(at(font, 'color')),
  at(font, 'bold') === true,
];
