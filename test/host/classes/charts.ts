import { excelError, invalid, Refusal } from '../errors';
import { color, integer, number, objectOf, oneOf, optional, either, text, within } from '../kinds';
import { formatRect } from '../model/addresses';
import { Area } from '../model/area';
import { addChart, fillSeries, Series, type Chart } from '../model/chart';
import { sameName } from '../model/names';
import type { Sheet } from '../model/sheet';
import { handle, ignored, method, property, readOnly, type ClassTable } from '../schema';
import type { Plain } from '../wire';
import { fields, no, parts, yes } from './bags';
import { markerFields } from './chart-parts';

const item = (sheet: Sheet, key: string | number) => {
  const chart =
    sheet.charts.find((one) => one.id === key) ?? sheet.charts.find(sameName(String(key)));
  return chart ? handle('Chart', chart) : null;
};

const require = (sheet: Sheet, key: string | number) => {
  const found = item(sheet, key);
  if (!found) throw excelError('ItemNotFound', `No chart "${key}".`);
  return found;
};

export const chartCollectionTable: ClassTable<Sheet> = {
  properties: { Count: readOnly((sheet) => sheet.charts.length) },
  items: (sheet) => sheet.charts.map((chart) => handle('Chart', chart)),
  indexer: require,
  methods: {
    Add: method(
      [oneOf('ChartType'), objectOf('Range'), optional(oneOf('ChartSeriesBy'))],
      (sheet, type, source, seriesBy) =>
        handle('Chart', addChart(sheet, type, source, seriesBy ?? 'Auto')),
    ),
    GetCount: method([], (sheet) => sheet.charts.length),
    GetItem: method([text], require),
    GetItemAt: method([integer], (sheet, index) => {
      const chart = sheet.charts[index];
      if (!chart) throw invalid(`No chart ${index}.`);
      return handle('Chart', chart);
    }),
    GetItemOrNullObject: method([text], item),
  },
};

const state = (self: Chart | Series) => self.state;

const side = (name: 'left' | 'top' | 'width' | 'height') =>
  property<Chart, number>(
    within(0, 169_056),
    (chart) => chart.box()[name],
    (chart, value) => chart.resize({ [name]: value }),
  );

const cellOf = (sheet: Sheet, given: Area | string) => {
  const area = typeof given === 'string' ? sheet.find(given) : given;
  if (area.sheet !== sheet) throw invalid('The cell is on another sheet.');
  return formatRect(area.rect);
};

const cell = either(objectOf('Range'), text);

export const chartTable: ClassTable<Chart> = {
  properties: {
    Id: readOnly((chart) => chart.id),
    Name: property(
      text,
      (chart) => chart.name,
      (chart, name) => {
        if (name === '' || name.length > 255) throw invalid('A chart has a name.');
        chart.name = name;
      },
    ),
    ChartType: property(
      oneOf('ChartType'),
      (chart) => chart.type,
      (chart, type) => {
        chart.type = type;
        for (const series of chart.series) series.state.set('ChartType', type);
      },
    ),
    Left: side('left'),
    Top: side('top'),
    Width: side('width'),
    Height: side('height'),
    ...fields(state, {
      CategoryLabelLevel: [integer],
      DisplayBlanksAs: [oneOf('ChartDisplayBlanksAs'), 'NotPlotted'],
      PlotBy: [oneOf('ChartPlotBy'), 'Columns'],
      PlotVisibleOnly: yes,
      SeriesNameLevel: [integer],
      ShowAllFieldButtons: no,
      ShowDataLabelsOverMaximum: yes,
      Style: [within(1, 48), 2],
    }),
  },
  links: {
    ...parts<Chart>(state, {
      Axes: 'ChartAxes',
      DataLabels: 'ChartDataLabels',
      Format: 'ChartAreaFormat',
      Legend: 'ChartLegend',
      PlotArea: 'ChartPlotArea',
      Title: 'ChartTitle',
    }),
    Series: (chart) => handle('ChartSeriesCollection', chart),
    Worksheet: (chart) => handle('Worksheet', chart.sheet),
  },
  methods: {
    Activate: ignored(0),
    Delete: method([], (chart) => chart.delete()),
    SetData: method(
      [objectOf('Range'), optional(oneOf('ChartSeriesBy'))],
      (chart, source, seriesBy) => fillSeries(chart, source, seriesBy ?? 'Auto'),
    ),
    SetPosition: method([cell, optional(cell)], (chart, start, end) => {
      const from = cellOf(chart.sheet, start);
      if (end === null) {
        const { left, top } = chart.sheet.find(from).corner;
        chart.resize({ left, top });
      } else chart.placement = { from, to: cellOf(chart.sheet, end) };
    }),
  },
  id: { name: 'Id', of: (chart) => chart.id },
  check: (chart) => {
    if (chart.isDeleted || chart.sheet.isDeleted) {
      throw excelError('ItemNotFound', `The chart ${chart.name} was deleted.`);
    }
  },
};

export const chartSeriesCollectionTable: ClassTable<Chart> = {
  properties: { Count: readOnly((chart) => chart.series.length) },
  items: (chart) => chart.series.map((series) => handle('ChartSeries', series)),
  methods: {
    Add: method([optional(text), optional(integer)], (chart, name, index) => {
      const series = new Series(chart);
      series.name = name;
      const at = index ?? chart.series.length;
      if (at < 0 || at > chart.series.length) throw invalid(`No place ${at} among the series.`);
      chart.series.splice(at, 0, series);
      return handle('ChartSeries', series);
    }),
    GetCount: method([], (chart) => chart.series.length),
    GetItemAt: method([integer], (chart, index) => {
      const series = chart.series[index];
      if (!series) throw invalid(`No series ${index}.`);
      return handle('ChartSeries', series);
    }),
  },
};

/** A line of cells: Excel takes only one row or one column for a dimension of a series. */
function line(area: Area): Area {
  if (area.rect.rows > 1 && area.rect.columns > 1) throw invalid('Not one row or one column.');
  return area;
}

const dimensions: Record<string, (series: Series) => Area | null> = {
  Values: (series) => series.values,
  YValues: (series) => series.values,
  XValues: (series) => series.xValues,
  Categories: (series) => series.xValues,
};

function dimension(series: Series, name: string): Plain {
  const read = dimensions[name];
  if (!read) throw new Refusal(`the dimension ${name} of a series`);
  return read(series)?.values().flat() ?? [];
}

export const chartSeriesTable: ClassTable<Series> = {
  properties: {
    Name: property(
      text,
      (series) => series.shownName,
      (series, name) => void (series.name = name),
    ),
    ChartType: property(
      oneOf('ChartType'),
      (series) => series.state.get('ChartType') ?? series.chart.type,
      (series, type) => series.state.set('ChartType', type),
    ),
    ...fields<Series>(state, {
      ...markerFields,
      AxisGroup: [oneOf('ChartAxisGroup'), 'Primary'],
      Filtered: no,
      GapWidth: [within(0, 500)],
      HasDataLabels: no,
      InvertColor: [color],
      InvertIfNegative: no,
      Overlap: [within(-100, 100)],
      PlotOrder: [number],
      ShowLeaderLines: no,
      ShowShadow: no,
      Smooth: no,
      VaryByCategories: no,
    }),
  },
  links: {
    ...parts<Series>(state, { DataLabels: 'ChartDataLabels', Format: 'ChartSeriesFormat' }),
    Points: (series) => handle('ChartPointsCollection', series),
  },
  methods: {
    Delete: method([], (series) => {
      const { series: all } = series.chart;
      all.splice(all.indexOf(series), 1);
    }),
    GetDimensionValues: method([oneOf('ChartSeriesDimension')], dimension),
    GetDimensionDataSourceString: method([oneOf('ChartSeriesDimension')], (series, name) => {
      const area = dimensions[name]?.(series);
      if (!area) throw invalid(`The series has no ${name}.`);
      return area.absoluteAddress;
    }),
    SetValues: method([objectOf('Range')], (series, area) => {
      series.values = line(area);
    }),
    SetXAxisValues: method([objectOf('Range')], (series, area) => {
      series.xValues = line(area);
    }),
  },
  check: (series) => {
    if (!series.chart.series.includes(series)) {
      throw excelError('ItemNotFound', 'The series was deleted.');
    }
  },
};

export const chartPointsCollectionTable: ClassTable<Series> = {
  properties: { Count: readOnly((series) => series.values?.values().flat().length ?? 0) },
  methods: {
    GetCount: method([], (series) => series.values?.values().flat().length ?? 0),
    GetItemAt: method([integer], (series, index) => handle('ChartPoint', series.point(index))),
  },
};
