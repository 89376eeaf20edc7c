import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import type { CellContent, WorkbookDescription } from '../../src/workbook/description/description';
import { storedFormula } from '../../src/workbook/xlsx/write/formulas';
import { xlsxFile, xlsxFileInTime } from '../../src/workbook/xlsx/write/xlsx-file';
import { xmlText } from '../../src/workbook/xlsx/write/xml';
import { readXlsx, type ReadSheet } from '../spreadsheet/read-xlsx';
import { sampleWorkbook } from '../spreadsheet/sample-workbook';
import { elementsOf, parseXml, type XmlElement } from '../spreadsheet/xml';

const sample = readXlsx(xlsxFile(sampleWorkbook));

function sheetNamed(name: string): ReadSheet {
  const sheet = sample.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

function part(path: string): XmlElement {
  return parseXml(sample.parts.get(path) ?? '');
}

function all(element: XmlElement, name: string): readonly Readonly<Record<string, string>>[] {
  return elementsOf(element, name).map(({ attributes }) => attributes);
}

/** The sample's hidden sheet alone, with these contents down its first column. */
function holding(...contents: CellContent[]): WorkbookDescription {
  const [blank] = sampleWorkbook.sheets.slice(-1);
  if (blank === undefined) throw new Error('No sheet');
  const style = { font: { name: 'Calibri', size: 11, color: '#000000' }, numberFormat: 'General' };
  const cells = contents.map((content, row) => ({ row, column: 0, content, style }));
  return { ...sampleWorkbook, sheets: [{ ...blank, cells }], names: [], documents: [] };
}

function readBack(...contents: CellContent[]) {
  const [sheet] = readXlsx(xlsxFile(holding(...contents))).sheets;
  return contents.map((_, row) => sheet?.cells.get(`A${String(row + 1)}`));
}

/** What a zip's directory says of each file in it, and what the file unpacks to. */
function entriesOf(bytes: Uint8Array) {
  const zip = Buffer.from(bytes);
  const unpacked = unzipSync(bytes);
  const end = zip.lastIndexOf('PK\x05\x06');
  const count = zip.readUInt16LE(end + 10);
  let at = zip.readUInt32LE(end + 16);
  return Array.from({ length: count }, () => {
    const name = zip.toString('utf8', at + 46, at + 46 + zip.readUInt16LE(at + 28));
    const [checksum, packed, size] = [16, 20, 24].map((place) => zip.readUInt32LE(at + place));
    const start = zip.readUInt32LE(at + 42);
    at += 46 + name.length;
    const isAlike = zip
      .subarray(start + 4, start + 30)
      .equals(zip.subarray(at - name.length - 40, at - name.length - 14));
    return { name, checksum, packed, size, isAlike, bytes: unpacked[name] ?? new Uint8Array() };
  });
}

describe('the file', () => {
  test.each([
    ['at once', () => Promise.resolve(xlsxFile(sampleWorkbook))],
    ['by the browser, in time', () => xlsxFileInTime(sampleWorkbook)],
  ])(
    'packed %s, each entry has its checksum and length, before it and in the directory',
    async (_, made) => {
      const entries = entriesOf(await made());
      expect(new Map(entries.map(({ name, bytes }) => [name, strFromU8(bytes)]))).toEqual(
        sample.parts,
      );
      for (const { checksum, packed, size, isAlike, bytes } of entries) {
        expect({ checksum, size, isAlike }).toEqual({
          checksum: crc32(bytes),
          size: bytes.length,
          isAlike: true,
        });
        expect(packed).toBeLessThan(bytes.length + 16);
      }
    },
  );

  test('a browser that packs nothing itself gives the same file', async () => {
    const known = globalThis.CompressionStream;
    Reflect.deleteProperty(globalThis, 'CompressionStream');
    const file = await xlsxFileInTime(sampleWorkbook).finally(() => {
      globalThis.CompressionStream = known;
    });
    expect(Buffer.from(file).equals(Buffer.from(xlsxFile(sampleWorkbook)))).toBe(true);
  });

  test('the same description gives the same bytes', () => {
    const again = Buffer.from(xlsxFile(structuredClone(sampleWorkbook)));
    expect(again.equals(Buffer.from(xlsxFile(sampleWorkbook)))).toBe(true);
  });

  test.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('%s gives the same bytes', (zone) => {
    const script = `
      const { xlsxFile } = require('./src/workbook/xlsx/write/xlsx-file');
      const { sampleWorkbook } = require('./test/spreadsheet/sample-workbook');
      process.stdout.write(xlsxFile(sampleWorkbook));`;
    const there = execFileSync(process.execPath, ['--require', 'tsx/cjs', '--eval', script], {
      cwd: join(__dirname, '../..'),
      env: { ...process.env, TZ: zone },
    });
    expect(there.equals(Buffer.from(xlsxFile(sampleWorkbook)))).toBe(true);
  });

  test('every entry is dated the first of January 1980 at noon, not by a clock', () => {
    const file = Buffer.from(xlsxFile(sampleWorkbook));
    const entries: number[] = [];
    for (let at = file.indexOf('PK\x03\x04'); at >= 0; at = file.indexOf('PK\x03\x04', at + 4)) {
      entries.push(file.readUInt32LE(at + 10));
    }
    expect(entries).toHaveLength(sample.parts.size);
    expect(new Set(entries)).toEqual(new Set([(1 << 21) | (1 << 16) | (12 << 11)]));
  });

  test('every part is well-formed XML and has a content type', () => {
    const types = part('[Content_Types].xml');
    const overrides = all(types, 'Override').map(({ PartName = '' }) => PartName.slice(1));
    for (const [path, text] of sample.parts) {
      expect(() => parseXml(text)).not.toThrow();
      if (path.startsWith('xl/') && !path.endsWith('.rels')) expect(overrides).toContain(path);
    }
    expect(overrides.filter((path) => !sample.parts.has(path))).toEqual([]);
  });

  test('every relationship leads to a part, and to every part leads a relationship', () => {
    const reached = [...sample.parts].flatMap(([path, text]) => {
      if (!path.endsWith('.rels')) return [];
      const base = `x:/${path.replace(/_rels\/[^/]*$/, '')}`;
      return all(parseXml(text), 'Relationship').map(({ Target = '' }) =>
        new URL(Target, base).pathname.slice(1),
      );
    });
    const parts = [...sample.parts.keys()].filter((path) => !/\.rels$|^\[/.test(path));
    expect(reached.sort()).toEqual(parts.sort());
  });

  test('it tells its title, and neither a person nor an hour', () => {
    const core = part('docProps/core.xml');
    expect(core.children.map(({ name, text }) => [name, text])).toEqual([
      ['dc:title', sampleWorkbook.title],
    ]);
  });
});

describe('cells', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(
        ...['_x0041_', '_x000d_', '_', 'x', '0', '=', '+', "'", '&', '<', ' ', '\u{1F600}'],
        ...['\r', '\n', '\t', '\0', '\u0001', '\ufffe'],
      ),
    }),
  );

  test('any text comes back as the same text and never as a formula', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 20 }), (texts) => {
        const cells = readBack(...texts.map((value) => ({ kind: 'text', value }) as const));
        expect(cells.map((cell) => cell?.value ?? '')).toEqual(texts);
        expect(cells.every((cell) => cell?.formula === undefined)).toBe(true);
      }),
    );
  });

  test('a text of no characters leaves its cell blank, as typing it would', () => {
    const [cell] = readBack({ kind: 'text', value: '' });
    expect(cell).toEqual({ style: cell?.style });
  });

  test('a text that a formula comes to comes back the same', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        expect(readBack({ kind: 'formula', formula: '=A9', value })[0]?.value).toBe(value);
      }),
    );
  });

  test('a half of a surrogate pair becomes the replacement character', () => {
    expect(readBack({ kind: 'text', value: 'a\ud800b' })[0]?.value).toBe('a\ufffdb');
  });

  test('any number comes back to the last bit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readBack({ kind: 'number', value })[0]?.value).toBe(value === 0 ? 0 : value);
      }),
    );
  });

  test('a text of more than 32,767 characters is cut, visibly and not through a pair', () => {
    const [longest, longer, pair] = readBack(
      { kind: 'text', value: 'x'.repeat(32767) },
      { kind: 'text', value: 'x'.repeat(32768) },
      { kind: 'text', value: `${'x'.repeat(32765)}\u{1F600}\u{1F600}` },
    );
    expect(longest?.value).toBe('x'.repeat(32767));
    expect(longer?.value).toBe(`${'x'.repeat(32766)}…`);
    expect(pair?.value).toBe(`${'x'.repeat(32765)}…`);
  });

  test('a formula stands beside what it comes to: a number, a truth or a text', () => {
    const { cells } = sheetNamed('Plan');
    expect(cells.get('B11')).toMatchObject({ formula: 'AND(Quota>0,Bonus>=0)', value: true });
    expect(cells.get('C11')).toMatchObject({ value: 'Reached at 100%' });
    expect(cells.get('B12')).toMatchObject({ value: 0 });
  });

  test('what is not a number is an error, never a number', () => {
    const [cell] = readBack({ kind: 'formula', formula: '=A9', value: NaN });
    expect(cell?.value).toEqual({ error: '#NUM!' });
  });

  test('a spill is one formula over all its cells, and each holds its value', () => {
    const sheet = sheetNamed('Payees & results');
    const [formula] = elementsOf(sheet.xml, 'f');
    expect(formula?.attributes).toEqual({ t: 'array', ref: 'C2:C5' });
    expect(['C2', 'C3', 'C4', 'C5'].map((at) => sheet.cells.get(at)?.value)).toEqual(
      [1440000, 1764000, 1800000, 2160000].map((actual) => actual / 1800000),
    );
  });

  test('a spilled cell keeps a style of its own, and else takes that of the first', () => {
    const { cells } = sheetNamed('Payees & results');
    expect(cells.get('C3')?.style).toBe(cells.get('C2')?.style);
    expect(cells.get('C5')?.style).not.toBe(cells.get('C2')?.style);
  });

  test('two contents for one cell are refused', () => {
    const spill = { kind: 'spill', formula: '=A9', values: [1, 2] } as const;
    expect(() => xlsxFile(holding(spill, { kind: 'number', value: 1 }))).toThrow('A2');
  });

  test('rows and cells ascend, whatever order they were described in', () => {
    const workbook = holding(...['a', 'b', 'c'].map((value) => ({ kind: 'text', value }) as const));
    const block = workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.flatMap((cell) => [cell, { ...cell, column: 1 }, { ...cell, column: 27 }]),
    }));
    const shuffled = block.map((sheet) => ({ ...sheet, cells: sheet.cells.toReversed() }));
    const addresses = [block, shuffled].map((sheets) => [
      ...(readXlsx(xlsxFile({ ...workbook, sheets })).sheets[0]?.cells.keys() ?? []),
    ]);
    const ascending = ['A1', 'B1', 'AB1', 'A2', 'B2', 'AB2', 'A3', 'B3', 'AB3'];
    expect(addresses).toEqual([ascending, ascending]);
  });
});

describe('formulas', () => {
  test.each([
    ['=COMP.MILESTONE_BONUS(A1,Quota,1)', '_xldudf_COMP_MILESTONE_BONUS(A1,Quota,1)'],
    ['=SUM(comp.nrr(A1),1)', 'SUM(_xldudf_COMP_NRR(A1),1)'],
    ['="COMP.X(1)"&COMP.X("a""COMP.Y(")', '"COMP.X(1)"&_xldudf_COMP_X("a""COMP.Y(")'],
    ["='COMP.X('!A1+COMP.X(1)", "'COMP.X('!A1+_xldudf_COMP_X(1)"],
    ['=NORM.S.DIST(A1,TRUE)', '_xlfn.NORM.S.DIST(A1,TRUE)'],
    ['=ERROR.TYPE(A1)+plan.quota*(1)', 'ERROR.TYPE(A1)+plan.quota*(1)'],
  ])('%s is stored as %s', (formula, stored) => {
    expect(storedFormula(formula)).toBe(stored);
  });

  test('a younger function that would lack its prefix is refused', () => {
    expect(() => storedFormula('=FORECAST.ETS(A1,B1:B9,C1:C9)')).toThrow('FORECAST.ETS');
  });
});

describe('styles', () => {
  const styles = part('xl/styles.xml');
  const formats = elementsOf(styles, 'cellXfs')[0]?.children ?? [];

  function formatOf(sheet: string, at: string): XmlElement {
    const format = formats[sheetNamed(sheet).cells.get(at)?.style ?? -1];
    if (format === undefined) throw new Error(`No style at ${at}`);
    return format;
  }
  function styleChild(list: string, id: string, at: string): XmlElement | undefined {
    const index = Number(formatOf('Plan', at).attributes[id]);
    return elementsOf(styles, list)[0]?.children[index];
  }

  test('the children of a font stand in the order of the schema', () => {
    const order = ['b', 'i', 'sz', 'color', 'name', 'family'];
    for (const font of elementsOf(styles, 'font')) {
      const names = font.children.map(({ name }) => name);
      expect(names).toEqual(order.filter((name) => names.includes(name)));
    }
    expect(styleChild('fonts', 'fontId', 'A10')?.children.map(({ name }) => name)).toContain('i');
  });

  test('equal styles are kept once', () => {
    const texts = elementsOf(styles, 'cellXfs')[0]?.children.map((format) =>
      JSON.stringify(format),
    );
    expect(new Set(texts).size).toBe(texts?.length);
    expect(sheetNamed('Plan').cells.get('A5')?.style).toBe(
      sheetNamed('Plan').cells.get('A6')?.style,
    );
  });

  test('an input is open when the sheet is protected, filled and between its rules', () => {
    expect(all(formatOf('Plan', 'B5'), 'protection')).toEqual([{ locked: '0' }]);
    expect(all(formatOf('Plan', 'A5'), 'protection')).toEqual([]);
    const fill = styleChild('fills', 'fillId', 'B5') ?? styles;
    expect(all(fill, 'fgColor')).toEqual([{ rgb: 'FFFFF9E0' }]);
    const border = styleChild('borders', 'borderId', 'B5');
    expect(border?.children.map(({ name, attributes }) => [name, attributes['style']])).toEqual([
      ['left', undefined],
      ['right', undefined],
      ['top', 'hair'],
      ['bottom', 'medium'],
      ['diagonal', undefined],
    ]);
  });

  test('a number format is kept in its own words', () => {
    const id = formatOf('Plan', 'B7').attributes['numFmtId'];
    const own = all(styles, 'numFmt').find(({ numFmtId }) => numFmtId === id);
    expect(own?.['formatCode']).toBe('0.0%');
  });

  test('alignment, wrapping and indent', () => {
    expect(all(formatOf('Plan', 'A10'), 'alignment')).toEqual([
      { vertical: 'top', wrapText: '1', indent: '1' },
    ]);
    expect(all(formatOf('Plan', 'B4'), 'alignment')).toEqual([{ horizontal: 'right' }]);
  });

  test('a text that looks like a formula stays a text when it is edited', () => {
    expect(formatOf('Plan', 'A9').attributes['quotePrefix']).toBe('1');
    expect(formatOf('Plan', 'A5').attributes['quotePrefix']).toBeUndefined();
  });
});

describe('sheets', () => {
  test('no sheet shows gridlines, and the first that can be seen is in front', () => {
    const views = sample.sheets.map(({ xml }) => all(xml, 'sheetView')[0]);
    expect(views.map((view) => view?.['showGridLines'])).toEqual(['0', '0', '0', '0']);
    const front = views.map((view) => view?.['tabSelected']);
    expect(front).toEqual(['1', undefined, undefined, undefined]);
  });

  test('a hidden sheet can only be shown by a program', () => {
    expect(sample.sheets.map(({ state }) => state)).toEqual([
      'visible',
      'visible',
      'visible',
      'veryHidden',
    ]);
  });

  test('columns, rows, merged cells and frozen panes', () => {
    const plan = sheetNamed('Plan').xml;
    expect(all(plan, 'col')[0]).toMatchObject({ min: '1', max: '1', width: '24.7109375' });
    expect(all(plan, 'row')[0]).toMatchObject({ r: '1', ht: '30', customHeight: '1' });
    expect(all(plan, 'row')[13]).toMatchObject({ r: '14', ht: '18' });
    expect(all(plan, 'mergeCell')).toEqual([{ ref: 'A1:C1' }]);
    const pane = { topLeftCell: 'B2', activePane: 'bottomRight', state: 'frozen' };
    expect(all(sheetNamed('Payees & results').xml, 'pane')).toEqual([
      { xSplit: '1', ySplit: '1', ...pane },
    ]);
    expect(all(sheetNamed("It's hidden").xml, 'pane')).toEqual([
      { ySplit: '1', topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' },
    ]);
    expect(all(sheetNamed('Roles').xml, 'pane')).toEqual([
      { xSplit: '2', topLeftCell: 'C1', activePane: 'topRight', state: 'frozen' },
    ]);
  });

  test('validation says its rule, its prompt and its error, no longer than Excel takes', () => {
    const validations = elementsOf(sheetNamed('Plan').xml, 'dataValidation');
    expect(
      validations.map(({ attributes, children }) => [
        attributes['sqref'],
        attributes['type'],
        attributes['operator'],
        children.map(({ text }) => text),
      ]),
    ).toEqual([
      ['B5:B6', 'decimal', 'greaterThan', ['0']],
      ['B7', 'decimal', 'between', ['0', '5']],
      ['B12', 'decimal', 'greaterThanOrEqual', ['-1.5']],
      ['B8', 'list', undefined, ['"None,Proportional,Says ""yes"" & <no>"']],
    ]);
    expect(validations[0]?.attributes).toMatchObject({
      promptTitle: 'Quota',
      prompt: 'Credited sales that count as 100 %.\nAbove 0.',
      errorTitle: 'Not a quota',
      error: 'Use an amount above 0, for example 1,800,000.',
    });
    expect(validations[1]?.attributes['errorTitle']).toHaveLength(32);
    expect(validations[1]?.attributes['error']).toHaveLength(255);
  });

  test('whole numbers, days, and lists of what stands in cells, of any sheet', () => {
    const rules = elementsOf(sheetNamed('Roles').xml, 'dataValidation').map(
      ({ attributes: { sqref, type, operator }, children }) => [
        ...[sqref, type, operator],
        ...children.map(({ text }) => text),
      ],
    );
    expect(rules).toEqual([
      ['E5:E8', 'whole', 'greaterThanOrEqual', '1'],
      ['E9', 'whole', 'between', '1', '500'],
      ['F5:F8', 'date', 'between', '46023', '46387'],
      ['F9', 'date', 'greaterThanOrEqual', '46023'],
      ['G5:G8', 'list', undefined, "'Payees & results'!$A$2:$A$5"],
      ['G9', 'list', undefined, "'Roles'!$A$5:$A$8"],
    ]);
  });

  test('a list with a comma in a word is refused', () => {
    const [plan] = sampleWorkbook.sheets;
    const [validation] = plan?.validations ?? [];
    if (plan === undefined || validation === undefined) throw new Error('No validation');
    const rule = { kind: 'list', words: ['1,5', '2'] } as const;
    const sheets = [{ ...plan, validations: [{ ...validation, rule }] }];
    expect(() => xlsxFile({ ...sampleWorkbook, sheets })).toThrow('comma');
  });

  test('paper, margins and a footer with file, sheet and page', () => {
    const plan = sheetNamed('Plan').xml;
    expect(all(plan, 'pageSetup')).toEqual([
      { paperSize: '9', fitToWidth: '1', fitToHeight: '1', orientation: 'portrait' },
    ]);
    expect(Number(all(plan, 'pageMargins')[0]?.['left'])).toBeCloseTo(15 / 25.4, 12);
    const footer = (name: string) => elementsOf(sheetNamed(name).xml, 'oddFooter')[0]?.text;
    expect(footer('Plan')).toMatch(/^&L.*&F&C.*&A&R.*Page &P of &N$/);
    const payees = 'Payees & results';
    expect(footer(payees)).toMatch(/Side &P af &N$/);
    expect(all(sheetNamed(payees).xml, 'pageSetup')[0]).toMatchObject({
      paperSize: '1',
      orientation: 'landscape',
    });
  });

  test('names hold on their own sheet: the inputs, and of sheets that can be seen what is printed', () => {
    expect(sample.names).toEqual([
      { name: '_xlnm.Print_Area', formula: "'Plan'!$A$1:$E$30", sheet: 0 },
      { name: '_xlnm.Print_Area', formula: "'Payees & results'!$A$1:$D$30", sheet: 1 },
      { name: '_xlnm.Print_Titles', formula: "'Payees & results'!$1:$1", sheet: 1 },
      { name: '_xlnm.Print_Area', formula: "'Roles'!$A$1:$G$60", sheet: 2 },
      { name: '_xlnm.Print_Titles', formula: "'Roles'!$A:$B,'Roles'!$3:$4", sheet: 2 },
      { name: 'Quota', formula: "'Plan'!$B$5", sheet: 0 },
      { name: 'Bonus', formula: "'Plan'!$B$6", sheet: 0 },
      { name: 'Trigger', formula: "'Plan'!$B$7", sheet: 0 },
      { name: 'Attainments', formula: "'Payees & results'!$C$2:$C$5", sheet: 1 },
    ]);
    expect(all(part('xl/workbook.xml'), 'calcPr')[0]).toMatchObject({ fullCalcOnLoad: '1' });
  });
});

describe('charts', () => {
  const chart = part('xl/charts/chart1.xml');
  const described = sampleWorkbook.sheets[0]?.charts[0];
  const series = elementsOf(chart, 'c:ser').toReversed();

  test('every series is straight, with its name as text', () => {
    expect(all(chart, 'c:scatterStyle')).toEqual([{ val: 'lineMarker' }]);
    expect(series).toHaveLength(described?.series.length ?? 0);
    for (const [index, one] of series.entries()) {
      expect(one.children.at(-1)).toMatchObject({ name: 'c:smooth', attributes: { val: '0' } });
      const [name] = elementsOf(one, 'c:tx').flatMap((text) => elementsOf(text, 'c:v'));
      expect(name?.text).toBe(described?.series[index]?.name);
    }
  });

  test('the last series is in front: by its number for Excel, by its place for LibreOffice', () => {
    const numbers = ['c:idx', 'c:order'].map((name) =>
      all(chart, name).map(({ val }) => Number(val)),
    );
    const descending = series.map((_, index) => series.length - 1 - index);
    expect(numbers).toEqual([descending, descending]);
  });

  test('a viewer that cannot calculate finds the points in the chart itself', () => {
    const jump = series.find((one) => one.children[2]?.children[0]?.text === 'Jump') ?? chart;
    const numbers = (axis: string) =>
      elementsOf(jump, axis).map((values) => [
        elementsOf(values, 'c:f')[0]?.text,
        ...elementsOf(values, 'c:pt').map((point) => Number(point.children[0]?.text)),
      ]);
    expect(numbers('c:xVal')).toEqual([["'Plan'!$G$2:$G$3", 1, 1]]);
    expect(numbers('c:yVal')).toEqual([["'Plan'!$H$2:$H$3", 0, 50000]]);
  });

  test('the points of a spill are found too', () => {
    const y = elementsOf(part('xl/charts/chart2.xml'), 'c:yVal').flatMap((values) =>
      elementsOf(values, 'c:pt').map((point) => Number(point.children[0]?.text)),
    );
    expect(y).toEqual([0.8, 0.98, 1, 1.2]);
  });

  test('a screen reader is told what the chart shows', () => {
    const [frame] = all(part('xl/drawings/drawing1.xml'), 'xdr:cNvPr');
    expect(frame).toMatchObject({ name: described?.name, descr: described?.alternativeText });
  });

  test('the chart covers its block of cells', () => {
    const corners = elementsOf(part('xl/drawings/drawing1.xml'), 'xdr:twoCellAnchor')[0]
      ?.children.slice(0, 2)
      .map((corner) => corner.children.map(({ text }) => Number(text)));
    expect(corners).toEqual([
      [0, 0, 14, 0],
      [5, 0, 29, 0],
    ]);
  });

  test('a tread is 2.5 points solid, the jump is dashed, the dots have no line', () => {
    const lineOf = (name: string) => {
      const one = series.find((each) => each.children[2]?.children[0]?.text === name);
      const [line] = one?.children.find((child) => child.name === 'c:spPr')?.children ?? [];
      return [line?.attributes['w'], line?.children[0]?.name, line?.children[1]?.attributes['val']];
    };
    expect(lineOf('Below')).toEqual(['31750', 'a:solidFill', 'solid']);
    expect(lineOf('Jump')).toEqual(['15875', 'a:solidFill', 'dash']);
    expect(lineOf('Reached')).toEqual([undefined, 'a:noFill', undefined]);
  });

  test('axes end where they are told, with light gridlines and without a legend', () => {
    const [x, y] = elementsOf(chart, 'c:valAx');
    if (x === undefined || y === undefined) throw new Error('No axes');
    expect(['c:min', 'c:max', 'c:majorUnit'].map((name) => all(x, name)[0]?.['val'])).toEqual([
      '0',
      '1.5',
      '0.25',
    ]);
    expect(all(x, 'c:majorGridlines')).toEqual([]);
    expect(all(y, 'c:majorGridlines')).toHaveLength(1);
    expect([x, y].map((axis) => all(axis, 'c:majorTickMark')[0]?.['val'])).toEqual(['out', 'none']);
    expect([x, y].map((axis) => all(axis, 'c:minorTickMark')[0]?.['val'])).toEqual([
      'none',
      'none',
    ]);
    expect(all(x, 'a:latin')).toEqual([{ typeface: 'Calibri' }]);
    expect(all(chart, 'c:legend')).toEqual([]);
  });
});

describe('columns', () => {
  const [byRole, byDay, curves] = [3, 4, 5].map((number) =>
    part(`xl/charts/chart${String(number)}.xml`),
  ) as [XmlElement, XmlElement, XmlElement];
  const values = (element: XmlElement, name: string) => all(element, name).map(({ val }) => val);

  test('stand beside each other in the order of their series, as wide as they look well', () => {
    expect(values(byRole, 'c:grouping')).toEqual(['clustered']);
    expect(values(byRole, 'c:barDir')).toEqual(['col']);
    expect(values(byRole, 'c:order')).toEqual(['0', '1']);
    expect([values(byRole, 'c:gapWidth'), values(byRole, 'c:overlap')]).toEqual([['60'], ['-8']]);
  });

  test('are filled, and are not turned white where they go down', () => {
    const [first] = elementsOf(byRole, 'c:ser');
    const shape = first?.children.find(({ name }) => name === 'c:spPr')?.children;
    expect(shape?.map(({ name }) => name)).toEqual(['a:solidFill', 'a:ln']);
    expect(shape?.[0]?.children[0]?.attributes).toEqual({ val: '1E4079' });
    expect(values(byRole, 'c:invertIfNegative')).toEqual(['0', '0']);
  });

  test('are named by their categories: texts as texts, numbers in the format of the axis', () => {
    const [names] = elementsOf(byRole, 'c:strRef');
    expect(names?.children[0]?.text).toBe("'Roles'!$A$5:$A$8");
    expect(
      elementsOf(byRole, 'c:strCache')[0]
        ?.children.slice(1)
        .map((pt) => pt.children[0]?.text),
    ).toEqual(['Account executive', 'Customer success', 'SDR & partner "desk"', 'Implementation']);
    const [days] = elementsOf(byDay, 'c:cat');
    expect(days && elementsOf(days, 'c:formatCode')[0]?.text).toBe('d mmm');
    expect(days && elementsOf(days, 'c:pt').map((pt) => pt.children[0]?.text)).toEqual([
      ...['46204', '46205', '46206', '46207'],
    ]);
    // Excel would else leave out the days between them.
    expect(values(byDay, 'c:auto')).toEqual(['0']);
  });

  test('carry their values where the description says', () => {
    expect(values(byRole, 'c:dLblPos')).toEqual(['outEnd', 'inEnd']);
    expect(values(byDay, 'c:dLblPos')).toEqual(['ctr']);
  });

  test('a legend stands below, only where it is asked for', () => {
    expect(values(byRole, 'c:legendPos')).toEqual(['b']);
    expect(values(byDay, 'c:legendPos')).toEqual([]);
    expect(values(curves, 'c:legendPos')).toEqual(['b']);
    expect(values(curves, 'c:order')).toEqual(['0', '1']);
  });
});

describe('documents', () => {
  test('each is kept as it is, beside its properties', () => {
    sampleWorkbook.documents.forEach((document, index) => {
      expect(sample.parts.get(`customXml/item${String(index + 1)}.xml`)).toBe(document);
    });
  });

  test('its identifier is a GUID that follows from its content', () => {
    const identifiers = (...documents: string[]) => {
      const parts = unzipSync(xlsxFile({ ...holding(), documents }));
      return documents.map(
        (_, index) =>
          parseXml(
            strFromU8(parts[`customXml/itemProps${String(index + 1)}.xml`] ?? new Uint8Array()),
          ).attributes['ds:itemID'] ?? '',
      );
    };
    const [first = '', second = ''] = identifiers('<a/>', '<a/>');
    expect(first).toMatch(/^\{[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}\}$/);
    expect(second).not.toBe(first);
    expect(identifiers('<a/>')).toEqual([first]);
    expect(identifiers('<b/>')).not.toEqual([first]);
  });
});

test('text in XML is readable whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const element = parseXml(`<a b="${xmlText(text)}">${xmlText(text)}</a>`);
      expect(element.attributes['b']).toBe(element.text);
      if (!/[^\t\n\r -\ud7ff\ue000-\ufffd]/.test(text)) expect(element.text).toBe(text);
    }),
  );
});
