/** Cells: what becomes of what is written, and how formats lie over each other. */
import { openExcel, type Bench } from './bench';
import { codeOf } from './outcome';

let bench: Bench;
beforeEach(async () => {
  bench = await openExcel();
});
afterEach(() => bench.host.assertClean());

async function onSheet<T>(use: (sheet: Excel.Worksheet) => T): Promise<T> {
  return bench.run(async (context) => {
    const result = use(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
    return result;
  });
}

const cellOf = (address: string) => bench.host.snapshot().sheets[0]?.cells[address];

const day = (text: string) => Date.parse(text) / 86_400_000 + 25_569;

const entries: [string | number | boolean, unknown, string?][] = [
  ['Payee', 'Payee'],
  ['=1+1', '=1+1'],
  ['=', '='],
  ["'=1+1", '=1+1'],
  ['00123', 123],
  ['1,234.5', 1234.5, '#,##0.00'],
  ['12%', 0.12, '0%'],
  ['$5', 5, '$#,##0'],
  ['(5)', -5],
  ['1E3', 1000, '0.00E+00'],
  ['-5', -5],
  ['+A1', '=+A1'],
  ['-note', '=-note'],
  ['TRUE', true],
  ['false', false],
  ['#N/A', '#N/A'],
  ['2026-03-31', day('2026-03-31'), 'm/d/yyyy'],
  ['1-2', day('2026-01-02'), 'd-mmm'],
  ['3/4/25', day('2025-03-04'), 'm/d/yyyy'],
  ['Mar 5', day('2026-03-05'), 'd-mmm'],
  ['12:30', 0.520_833_333_333_333_4, 'h:mm'],
  ['13-14', '13-14'],
  ['Q1-2026', 'Q1-2026'],
  ['1.2.3', '1.2.3'],
  [7.5, 7.5],
  [true, true],
];

test.each(entries)('%j is kept as %j', async (...[written, kept, format]) => {
  await onSheet((sheet) => {
    sheet.getRange('A1').values = [[written]];
  });
  expect(cellOf('A1')?.content).toBe(kept);
  expect(cellOf('A1')?.format?.numberFormat).toBe(format);
});

test.each([['=1+1'], ['00123'], ['1-2'], ['TRUE'], ['+A1'], ["'x"]])(
  '%j stays text in a cell whose format is text',
  async (written) => {
    await onSheet((sheet) => {
      const range = sheet.getRange('A1');
      range.numberFormat = [['@']];
      range.values = [[written]];
    });
    expect(cellOf('A1')).toMatchObject({ content: written, format: { numberFormat: '@' } });
  },
);

test('a formula and a text that begins like one are told apart', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1:A2').formulas = [['=1+1'], ["'=1+1"]];
  });
  expect(cellOf('A1')).toEqual({ content: '=1+1' });
  expect(cellOf('A2')).toEqual({ content: '=1+1', isText: true });
});

test('null leaves a cell alone, and an empty text empties it', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1:C1').values = [[1, 2, 3]];
    sheet.getRange('A1:C1').values = [[null, '', 9]];
  });
  expect([cellOf('A1'), cellOf('B1'), cellOf('C1')]).toEqual([
    ...[{ content: 1 }, undefined, { content: 9 }],
  ]);
});

test('one value may be written to a whole block', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1:B2').values = 7 as unknown as number[][];
    sheet.getRange('A1:B2').numberFormat = '0.0' as unknown as string[][];
  });
  expect(cellOf('B2')).toEqual({ content: 7, format: { numberFormat: '0.0' } });
});

const mistakes: Record<string, (sheet: Excel.Worksheet) => unknown> = {
  'rows of another length': (sheet) => (sheet.getRange('A1:B2').values = [[1, 2]]),
  'an open parenthesis': (sheet) => (sheet.getRange('A1').formulas = [['=SUM(1']]),
  'an open text': (sheet) => (sheet.getRange('A1').formulas = [['="a']]),
  'a text of 256 characters in a formula': (sheet) =>
    (sheet.getRange('A1').formulas = [[`="${'x'.repeat(256)}"`]]),
  'a text of 32,768 characters': (sheet) => (sheet.getRange('A1').values = [['x'.repeat(32_768)]]),
  'an address that is none': (sheet) => sheet.getRange('A0:B').load('values'),
  'cells outside the sheet': (sheet) => sheet.getRange('A1').getOffsetRange(-1, 0).load('values'),
  'a row outside the block': (sheet) => sheet.getRange('A1:B2').getRow(2).load('values'),
};

test.each(Object.entries(mistakes))('%s is an invalid argument', async (_, make) => {
  expect(await codeOf(onSheet(make))).toBe('InvalidArgument');
});

test('nothing of a block is written when one entry of it is wrong', async () => {
  const write = onSheet((sheet) => {
    sheet.getRange('A1:A2').formulas = [['fine'], ['=(']];
  });
  expect(await codeOf(write)).toBe('InvalidArgument');
  expect(bench.host.snapshot().sheets[0]?.cells).toEqual({});
});

test('a formula has the value that a test supplies', async () => {
  bench.host.type('A1', '=B1*2');
  bench.host.supply('A1', 84);
  bench.host.type('A2', '=B2*2');
  bench.host.workbook.calculate = (formula, address) => `${address} ${formula}`;
  const range = await onSheet((sheet) => sheet.getRange('A1:A2').load('values,formulas'));
  expect(range.values).toEqual([[84], ['Sheet1!A2 =B2*2']]);
  expect(range.formulas).toEqual([['=B1*2'], ['=B2*2']]);
});

test('a range finds its neighbours', async () => {
  const addresses = await onSheet((sheet) => {
    const range = sheet.getRange('B2:D5');
    return [
      range.getCell(1, 1),
      range.getColumn(2),
      range.getLastRow(),
      range.getLastCell(),
      range.getOffsetRange(1, -1),
      range.getResizedRange(-1, 1),
      range.getBoundingRect('F9'),
      range.getIntersection('C1:C99'),
      range.getEntireColumn(),
      range.getEntireRow(),
      sheet.getRangeByIndexes(0, 2, 3, 1),
      sheet.getCell(4, 5),
    ].map((one) => one.load('address'));
  });
  expect(addresses.map(({ address }) => address.replace('Sheet1!', ''))).toEqual([
    ...['C3', 'D2:D5', 'B5:D5', 'D5', 'A3:C6', 'B2:E4', 'B2:F9', 'C2:C5', 'B:D', '2:5'],
    ...['C1:C3', 'F5'],
  ]);
});

test('the last format written wins where a column and a row cross', async () => {
  const colours = await onSheet((sheet) => {
    const fill = (address: string, colour: string) => {
      sheet.getRange(address).format.fill.color = colour;
    };
    fill('B:B', '#111111');
    fill('2:2', '#222222');
    fill('C:C', '#333333');
    fill('A3', '#444444');
    return ['B1', 'B2', 'C2', 'D2', 'A3', 'A1:B1', 'B1:B9'].map((address) =>
      sheet.getRange(address).format.fill.load('color'),
    );
  });
  expect(colours.map(({ color }) => color)).toEqual([
    ...['#111111', '#222222', '#333333', '#222222', '#444444', null, null],
  ]);
});

test('formats are kept by their names, and only where they differ', async () => {
  await onSheet((sheet) => {
    const { format } = sheet.getRange('A1:B1');
    format.font.bold = true;
    format.font.color = '#1a2b3c';
    format.font.size = 12;
    format.fill.color = '#eeeeee';
    format.horizontalAlignment = 'Right';
    format.verticalAlignment = 'Center';
    format.wrapText = true;
    format.indentLevel = 1;
    format.protection.locked = false;
    format.columnWidth = 80;
    format.rowHeight = 30;
    sheet.getRange('B1').format.fill.clear();
    sheet.getRange('D:D').format.autofitColumns();
  });
  const [sheet] = bench.host.snapshot().sheets;
  const common = {
    ...{ bold: true, fontColor: '#1A2B3C', fontSize: 12, horizontal: 'Right' },
    ...{ indent: 1, locked: false, vertical: 'Center', wrap: true },
  };
  expect(sheet?.cells).toEqual({
    A1: { format: { ...common, fill: '#EEEEEE' } },
    B1: { format: common },
  });
  expect(sheet?.columnWidths).toEqual({
    A: { points: 80, fitted: false },
    B: { points: 80, fitted: false },
    D: { points: 48, fitted: true },
  });
  expect(sheet?.rowHeights).toEqual({ 1: { points: 30, fitted: false } });
});

test('borders of a block are lines of its outer cells', async () => {
  await onSheet((sheet) => {
    const { borders } = sheet.getRange('A1:A2').format;
    const bottom = borders.getItem('EdgeBottom');
    bottom.style = 'Continuous';
    bottom.color = '#808080';
    bottom.weight = 'Hairline';
    borders.getItem('InsideHorizontal').style = 'Dash';
    borders.getItem('EdgeTop').color = '#0000FF';
  });
  expect(cellOf('A1')?.format).toEqual({
    ...{ 'bottom.style': 'Dash', 'top.color': '#0000FF', 'top.style': 'Continuous' },
  });
  expect(cellOf('A2')?.format).toEqual({
    ...{ 'bottom.color': '#808080', 'bottom.style': 'Continuous', 'bottom.weight': 'Hairline' },
    'top.style': 'Dash',
  });
});

test('a merge keeps its first cell only', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1:C1').values = [[1, 2, 3]];
    sheet.getRange('A1:C1').merge();
  });
  expect(bench.host.snapshot().sheets[0]).toMatchObject({
    cells: { A1: { content: 1 } },
    merges: ['A1:C1'],
  });
  expect(Object.keys(bench.host.snapshot().sheets[0]?.cells ?? {})).toEqual(['A1']);
});

test('clear takes contents, formats, or both', async () => {
  await onSheet((sheet) => {
    const range = sheet.getRange('A1:C1');
    range.values = [[1, 2, 3]];
    range.format.font.bold = true;
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('B1').clear('Formats');
    sheet.getRange('C1').clear();
  });
  expect(bench.host.snapshot().sheets[0]?.cells).toEqual({
    A1: { format: { bold: true } },
    B1: { content: 2 },
  });
});

test('several blocks are formatted together', async () => {
  await onSheet((sheet) => {
    sheet.getRanges('A1:A2, C1').format.font.italic = true;
  });
  expect(Object.keys(bench.host.snapshot().sheets[0]?.cells ?? {})).toEqual(['A1', 'C1', 'A2']);
});

test('a validation belongs to each of its cells', async () => {
  await onSheet((sheet) => {
    const { dataValidation } = sheet.getRange('B2:B3');
    dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
    dataValidation.errorAlert = {
      ...{ message: 'Pick one.', showAlert: true, style: 'Stop', title: 'Mode' },
    };
    dataValidation.prompt = { message: 'Highest or additive.', showPrompt: true, title: 'Mode' };
    dataValidation.ignoreBlanks = false;
    sheet.getRange('B3').dataValidation.clear();
  });
  expect(cellOf('B2')?.validation).toMatchObject({
    rule: { list: { inCellDropDown: true, source: '=Sheet1!$D$1:$D$3' } },
    ignoreBlanks: false,
  });
  expect(cellOf('B3')).toBeUndefined();
});

test.each([
  [{ list: { inCellDropDown: true, source: 'x,'.repeat(128) } }],
  [{ decimal: { formula1: 0, operator: 'Between' } }],
  [{}],
] as Excel.DataValidationRule[][])('the rule %j is not valid', async (rule) => {
  const set = onSheet((sheet) => {
    sheet.getRange('A1').dataValidation.rule = rule;
  });
  expect(await codeOf(set)).toBe('InvalidArgument');
});

test('a conditional format keeps its rule and its looks', async () => {
  await onSheet((sheet) => {
    const format = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
    format.custom.rule.formula = '=A1>1';
    format.custom.format.fill.color = '#FFEEEE';
    format.custom.format.font.color = '#990000';
  });
  expect(bench.host.snapshot().sheets[0]?.conditionalFormats).toEqual([
    {
      ...{ area: 'A1:A9', type: 'Custom', stopIfTrue: false },
      looks: {
        format: { fill: { color: '#FFEEEE' }, font: { color: '#990000' } },
        rule: { formula: '=A1>1' },
      },
    },
  ]);
});
