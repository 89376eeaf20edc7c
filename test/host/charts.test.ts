import { openExcel, type Bench } from './bench';
import { codeOf } from './outcome';

let bench: Bench;
beforeEach(async () => {
  bench = await openExcel();
  bench.host.type('A1:C3', [
    ['Sales', 'Plan', 'Actual'],
    [0, 0, 1],
    [10, 5, 2],
  ]);
});
afterEach(() => bench.host.assertClean());

async function onSheet<T>(use: (sheet: Excel.Worksheet) => T): Promise<T> {
  return bench.run(async (context) => {
    const result = use(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
    return result;
  });
}
const chart = () => bench.host.snapshot().sheets[0]?.charts[0];

const addChart = (sheet: Excel.Worksheet) =>
  sheet.charts.add('XYScatterLinesNoMarkers', sheet.getRange('A1:C3'), 'Columns');

test('a scatter chart takes x from its first column and names from its first row', async () => {
  const series = await onSheet((sheet) => addChart(sheet).series.load('items/name,count'));
  expect([series.count, series.items.map(({ name }) => name)]).toEqual([2, ['Plan', 'Actual']]);
  expect(chart()).toMatchObject({
    type: 'XYScatterLinesNoMarkers',
    series: [
      { nameFrom: 'Sheet1!$B$1', xValues: 'Sheet1!$A$2:$A$3', values: 'Sheet1!$B$2:$B$3' },
      { nameFrom: 'Sheet1!$C$1', xValues: 'Sheet1!$A$2:$A$3', values: 'Sheet1!$C$2:$C$3' },
    ],
  });
});

test('a chart without words in its first column has no categories', async () => {
  await onSheet((sheet) => sheet.charts.add('Line', sheet.getRange('A2:B3'), 'Columns'));
  expect(chart()?.series.map(({ values, xValues }) => [values, xValues])).toEqual([
    ['Sheet1!$A$2:$A$3', null],
    ['Sheet1!$B$2:$B$3', null],
  ]);
});

test('a chart stays the same chart after its name is changed', async () => {
  await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const added = addChart(sheet);
    added.name = 'Payout';
    await context.sync();
    added.title.text = 'Payout by sales';
    const found = sheet.charts.getItemOrNullObject('payout').load('name');
    const none = sheet.charts.getItemOrNullObject('Chart 1');
    await context.sync();
    expect([found.name, none.isNullObject]).toEqual(['Payout', true]);
  });
  expect(bench.host.snapshot().sheets[0]?.charts).toHaveLength(1);
  expect(chart()).toMatchObject({ name: 'Payout', looks: { title: { text: 'Payout by sales' } } });
});

test('a series is added, filled and drawn', async () => {
  await onSheet((sheet) => {
    const added = addChart(sheet);
    added.series.getItemAt(1).delete();
    const series = added.series.add('You are here');
    series.setXAxisValues(sheet.getRange('A2'));
    series.setValues(sheet.getRange('C2'));
    series.chartType = 'XYScatter';
    series.smooth = false;
    series.markerStyle = 'Circle';
    series.markerSize = 9;
    series.markerBackgroundColor = '#ffffff';
    series.markerForegroundColor = '#204060';
    series.format.line.clear();
    series.hasDataLabels = true;
    series.dataLabels.position = 'Top';
    series.dataLabels.numberFormat = '#,##0';
    series.dataLabels.format.font.bold = true;
    series.points.getItemAt(0).markerSize = 12;
    const line = added.series.getItemAt(0).format.line;
    line.color = '#204060';
    line.lineStyle = 'Dash';
    line.weight = 2.25;
  });
  const [plan, here, ...more] = chart()?.series ?? [];
  expect(more).toEqual([]);
  expect(plan?.looks).toEqual({
    format: { line: { color: '#204060', lineStyle: 'Dash', weight: 2.25 } },
  });
  expect(here).toEqual({
    name: 'You are here',
    nameFrom: null,
    values: 'Sheet1!$C$2',
    xValues: 'Sheet1!$A$2',
    points: { 0: { markerSize: 12 } },
    looks: {
      ...{ chartType: 'XYScatter', smooth: false, hasDataLabels: true },
      ...{ markerStyle: 'Circle', markerSize: 9 },
      ...{ markerBackgroundColor: '#FFFFFF', markerForegroundColor: '#204060' },
      dataLabels: { format: { font: { bold: true } }, numberFormat: '#,##0', position: 'Top' },
      format: { line: { cleared: true } },
    },
  });
});

test('axes, legend and areas are drawn', async () => {
  await onSheet((sheet) => {
    const added = addChart(sheet);
    const { valueAxis, categoryAxis } = added.axes;
    valueAxis.minimum = 0;
    valueAxis.maximum = 100;
    valueAxis.majorUnit = 25;
    valueAxis.numberFormat = '#,##0';
    valueAxis.majorTickMark = 'None';
    valueAxis.majorGridlines.format.line.color = '#e0e0e0';
    valueAxis.format.line.clear();
    categoryAxis.majorGridlines.visible = false;
    categoryAxis.format.font.size = 9;
    categoryAxis.title.text = 'Sales';
    added.legend.visible = false;
    added.format.fill.setSolidColor('#ffffff');
    added.format.border.lineStyle = 'None';
    added.plotArea.format.fill.clear();
  });
  expect(chart()?.looks).toEqual({
    axes: {
      categoryAxis: {
        format: { font: { size: 9 } },
        majorGridlines: { visible: false },
        title: { text: 'Sales' },
      },
      valueAxis: {
        ...{ minimum: 0, maximum: 100, majorUnit: 25, numberFormat: '#,##0' },
        format: { line: { cleared: true } },
        majorGridlines: { format: { line: { color: '#E0E0E0' } } },
        majorTickMark: 'None',
      },
    },
    format: { border: { lineStyle: 'None' }, fill: { solidColor: '#FFFFFF' } },
    legend: { visible: false },
    plotArea: { format: { fill: { cleared: true } } },
  });
});

test('a chart stands on cells, or on points', async () => {
  const box = await onSheet((sheet) => {
    sheet.getRange('A:A').format.columnWidth = 100;
    const added = addChart(sheet);
    added.setPosition('B2', 'C4');
    return added.load('left,top,width,height');
  });
  expect([box.left, box.top, box.width, box.height]).toEqual([100, 15, 96, 45]);
  expect(chart()?.placement).toEqual({ from: 'B2', to: 'C4' });
  await onSheet((sheet) => (sheet.charts.getItemAt(0).left = 5));
  expect(chart()?.placement).toEqual({ left: 5, top: 15, width: 96, height: 45 });
});

test.each([
  ['a block as the values of a series', 'InvalidArgument', 'B2:C3'],
  ['a column as the values of a series', 'no error', 'B2:B3'],
])('%s: %s', async (_, expected, address) => {
  const set = onSheet((sheet) =>
    addChart(sheet).series.getItemAt(0).setValues(sheet.getRange(address)),
  );
  expect(await codeOf(set)).toBe(expected);
});

test('a deleted chart is gone', async () => {
  await onSheet((sheet) => addChart(sheet).delete());
  expect(chart()).toBeUndefined();
});

test('a shape has a text for those who do not see it', async () => {
  await onSheet((sheet) => {
    const shape = sheet.shapes.addGeometricShape('Rectangle');
    shape.name = 'Note';
    shape.altTextDescription = 'How the payout is read';
  });
  expect(bench.host.snapshot().sheets[0]?.shapes).toEqual([
    {
      ...{ type: 'GeometricShape', geometricShapeType: 'Rectangle', name: 'Note' },
      altTextDescription: 'How the payout is read',
    },
  ]);
});
