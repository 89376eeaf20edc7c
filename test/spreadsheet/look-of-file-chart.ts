import { letters } from '../../src/workbook/description/addresses';
import {
  plainReference,
  type AxisLook,
  type ChartLook,
  type DrawnLine,
  type FontLook,
  type SeriesLook,
} from './look';
import type { ReadSheet, ReadWorkbook } from './read-xlsx';
import { elementsOf, parseXml, type XmlElement } from './xml';

/** The charts of a sheet, found through its relationships. */
export function chartLooks({ parts }: ReadWorkbook, { path }: ReadSheet): ChartLook[] {
  const drawing = related(parts, path)[0];
  if (drawing === undefined) return [];
  const charts = related(parts, drawing);
  const frames = elementsOf(parseXml(parts.get(drawing) ?? ''), 'xdr:twoCellAnchor');
  return frames.map((frame, index) => {
    const [from, to] = frame.children.map((corner) =>
      corner.children.map(({ text }) => Number(text)),
    );
    const cell = ([column = 0, , row = 0]: readonly number[] = [], less: number) =>
      `${letters(column - less)}${String(row + 1 - less)}`;
    const xml = parseXml(parts.get(charts[index] ?? '') ?? '');
    return {
      name: elementsOf(frame, 'xdr:cNvPr')[0]?.attributes['name'] ?? '',
      over: `${cell(from, 0)}:${cell(to, 1)}`,
      ...chartLook(xml),
    };
  });
}

/** In the order of their numbers. */
function related(parts: ReadonlyMap<string, string>, path: string): string[] {
  const relationships = parts.get(path.replace(/([^/]*)$/, '_rels/$1.rels'));
  if (relationships === undefined) return [];
  return parseXml(relationships).children.map(({ attributes }) =>
    new URL(attributes['Target'] ?? '', `x:/${path}`).pathname.slice(1),
  );
}

const value = (element: XmlElement | undefined, name: string): string | undefined =>
  element && elementsOf(element, name)[0]?.attributes['val'];
const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((one) => one.name === name);
const count = (element: XmlElement | undefined, name: string): number | null => {
  const found = value(element, name);
  return found === undefined ? null : Number(found);
};

function chartLook(chart: XmlElement): Omit<ChartLook, 'name' | 'over'> {
  const [bars] = elementsOf(chart, 'c:barChart');
  const [x, y] = [...elementsOf(chart, 'c:catAx'), ...elementsOf(chart, 'c:valAx')];
  return {
    kind: bars ? 'columns' : 'xy',
    legend: value(elementsOf(chart, 'c:legend')[0], 'c:legendPos') ?? '',
    hiddenCells: value(chart, 'c:plotVisOnly') === '0',
    blanks: value(chart, 'c:dispBlanksAs') ?? '',
    gap: count(bars, 'c:gapWidth'),
    overlap: count(bars, 'c:overlap'),
    x: axisLook(x),
    y: axisLook(y),
    series: elementsOf(chart, 'c:ser')
      .sort((a, b) => Number(value(a, 'c:order')) - Number(value(b, 'c:order')))
      .map(seriesLook),
  };
}

function axisLook(axis: XmlElement | undefined): AxisLook {
  const title = child(axis, 'c:title');
  const gridlines = child(axis, 'c:majorGridlines');
  return {
    title: title ? (elementsOf(title, 'a:t')[0]?.text ?? '') : '',
    numberFormat: child(axis, 'c:numFmt')?.attributes['formatCode'] ?? '',
    scale: ['c:min', 'c:max', 'c:majorUnit'].map((name) => count(axis, name)),
    gridline: lineIn(child(gridlines, 'c:spPr')),
    line: lineIn(child(axis, 'c:spPr')),
    ticks: value(axis, 'c:majorTickMark') ?? '',
    labels: value(axis, 'c:tickLblPos') ?? '',
    font: fontIn(child(axis, 'c:txPr')),
  };
}

function seriesLook(series: XmlElement): SeriesLook {
  const shape = child(series, 'c:spPr');
  const cells = (...names: string[]) =>
    plainReference(
      names.flatMap((name) => elementsOf(series, name)).flatMap((one) => elementsOf(one, 'c:f'))[0]
        ?.text ?? '',
    );
  const labels = child(series, 'c:dLbls');
  return {
    name: elementsOf(series, 'c:tx')[0]?.children[0]?.text ?? '',
    x: cells('c:xVal', 'c:cat'),
    y: cells('c:yVal', 'c:val'),
    fill: colorIn(child(shape, 'a:solidFill')),
    line: lineIn(shape),
    marker: markerLook(child(series, 'c:marker')),
    labels: labels
      ? [
          value(labels, 'c:dLblPos') ?? '',
          child(labels, 'c:numFmt')?.attributes['formatCode'] ?? '',
          fontIn(labels),
        ]
      : null,
  };
}

function markerLook(marker: XmlElement | undefined): SeriesLook['marker'] {
  const shape = value(marker, 'c:symbol') ?? 'none';
  const look = child(marker, 'c:spPr');
  if (shape === 'none') return null;
  return [
    shape,
    Number(value(marker, 'c:size')),
    colorIn(child(look, 'a:solidFill')),
    colorIn(child(look, 'a:ln')),
  ];
}

const colorIn = (element: XmlElement | undefined): string => {
  const color = value(element, 'a:srgbClr');
  return color === undefined ? '' : `#${color}`;
};

function lineIn(shape: XmlElement | undefined): DrawnLine | null {
  const line = child(shape, 'a:ln');
  if (!line || elementsOf(line, 'a:noFill').length > 0) return null;
  return {
    color: colorIn(line),
    width: Number(line.attributes['w']) / 12700,
    dash: value(line, 'a:prstDash') ?? '',
  };
}

function fontIn(element: XmlElement | undefined): FontLook {
  const font = element && elementsOf(element, 'a:defRPr')[0];
  return [
    (font && elementsOf(font, 'a:latin')[0]?.attributes['typeface']) ?? '',
    Number(font?.attributes['sz']) / 100,
    colorIn(font),
    font?.attributes['b'] === '1',
  ];
}
