import fc from 'fast-check';
import { onSheet, over } from '../../src/workbook/description/addresses';
import type { CellContent, WorkbookDescription } from '../../src/workbook/description/description';
import type {
  ReadCell,
  ReadSheet,
  ReadWorkbook,
} from '../../src/workbook/description/read-workbook';
import { readWhole } from '../spreadsheet/read-whole';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { main, office, packed, parts, relationships } from '../spreadsheet/handmade-xlsx';
import { savedByLibreOffice } from '../spreadsheet/libreoffice';
import { sampleWorkbook } from '../spreadsheet/sample-workbook';
import { parseXml } from '../spreadsheet/xml';

function read(file: Uint8Array): ReadWorkbook {
  const result = readWhole(file);
  if (!result.ok) throw new Error(result.issues[0].message.en);
  return result.value;
}

function sheetOf(workbook: ReadWorkbook, name: string): ReadSheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** One visible sheet with these contents down its first column. */
function holding(...contents: CellContent[]): WorkbookDescription {
  const [blank] = sampleWorkbook.sheets.slice(-1);
  if (blank === undefined) throw new Error('No sheet');
  const style = { font: { name: 'Calibri', size: 11, color: '#000000' }, numberFormat: 'General' };
  const cells = contents.map((content, row) => ({ row, column: 0, content, style }));
  const sheet = { ...blank, cells, visibility: 'visible' as const };
  return { ...sampleWorkbook, sheets: [sheet], names: [], documents: [] };
}

function readBack(...contents: CellContent[]): (ReadCell | undefined)[] {
  const [sheet] = read(xlsxFile(holding(...contents))).sheets;
  return contents.map((_, row) => sheet?.cell(row, 0));
}

function handmade(rows: string, strings = ''): ReadSheet {
  return sheetOf(read(packed(parts(rows, strings))), 'One');
}

/**
 * What the reader owes for a description: every cell with its formula and value, spills in their
 * cells. A text of no characters is a blank cell, as it is to one who types it.
 */
function expectedCells({ cells }: WorkbookDescription['sheets'][number]) {
  const expected = new Map<string, ReadCell>();
  const put = (row: number, column: number, cell: ReadCell) =>
    expected.set(`${String(row)},${String(column)}`, cell);
  for (const { row, column, content } of cells) {
    if (content.kind === 'number' || content.kind === 'text') {
      if (content.value === '') continue;
      put(row, column, { value: content.value });
    } else if (content.kind === 'formula') {
      put(row, column, { formula: content.formula, value: content.value });
    } else if (content.kind === 'spill') {
      content.values.forEach((found, index) => {
        const formula = index === 0 ? { formula: content.formula } : {};
        put(row + index, column, { ...formula, value: found });
      });
    }
  }
  return expected;
}

function foundCells(sheet: ReadSheet) {
  const found = new Map<string, ReadCell>();
  for (let row = 0; row <= sheet.lastRow; row++) {
    for (let column = 0; column <= sheet.lastColumn; column++) {
      const cell = sheet.cell(row, column);
      if (cell !== undefined) found.set(`${String(row)},${String(column)}`, cell);
    }
  }
  return found;
}

const sorted = (cells: ReadonlyMap<string, unknown>) =>
  [...cells].sort(([one], [other]) => one.localeCompare(other));

describe('what our writer wrote', () => {
  const workbook = read(xlsxFile(sampleWorkbook));

  test('every cell of every sheet comes back, and no other', () => {
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
      sampleWorkbook.sheets.map(({ name, visibility }) => [name, visibility]),
    );
    sampleWorkbook.sheets.forEach((sheet, index) => {
      const found = workbook.sheets[index];
      if (found === undefined) throw new Error(`No ${sheet.name}`);
      expect(sorted(foundCells(found))).toEqual(sorted(expectedCells(sheet)));
    });
  });

  test('names come back with the sheet on which they hold, and documents as they were', () => {
    expect(workbook.names).toEqual(
      sampleWorkbook.names.map(({ name, sheet, area }) => ({
        name,
        sheet,
        formula: `=${onSheet(sheet, over(area))}`,
      })),
    );
    expect(workbook.documents).toEqual(sampleWorkbook.documents);
  });

  test('a formula that is not a number, functions of ours and younger functions', () => {
    const formulas = [
      '=COMP.MILESTONE_BONUS(A1,B1,50000)&"COMP.X(_xlfn.Y)"',
      "=NORM.S.DIST('COMP.X(1)'!A1,TRUE)+IFNA(comp.nrr(1,2),0)",
    ];
    const cells = readBack(
      { kind: 'formula', formula: '=1/0', value: NaN },
      ...formulas.map((formula) => ({ kind: 'formula', formula, value: '' }) as const),
    );
    expect(cells).toEqual([
      { formula: '=1/0', value: '#NUM!', isError: true },
      { formula: formulas[0], value: '' },
      { formula: formulas[1]?.replace('comp.nrr', 'COMP.NRR'), value: '' },
    ]);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(
        ...['_x0041_', '_x000d_', '_', 'x', '0', '=', '+', "'", '&', '<', ' ', '\u{1F600}', ']]>'],
        ...['\r', '\n', '\t', '\0', '\u0001', '\ufffe'],
      ),
    }),
  );

  test('any text survives, in a cell and as what a formula comes to', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 20 }), (values) => {
        const stored = readBack(
          ...values.map((value) => ({ kind: 'text', value }) as const),
          ...values.map((value) => ({ kind: 'formula', formula: '=A9', value }) as const),
        );
        const [cells, formulas] = [stored.slice(0, values.length), stored.slice(values.length)];
        expect(cells.map((cell) => cell?.value)).toEqual(values.map((value) => value || undefined));
        expect(formulas.map((cell) => cell?.value)).toEqual(values);
      }),
    );
  });

  test('any number survives to the last bit', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readBack({ kind: 'number', value })[0]?.value).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});

describe('what LibreOffice saved', () => {
  const [hidden] = sampleWorkbook.sheets.slice(-1);
  if (hidden === undefined) throw new Error('No sheet');
  const style = { font: { name: 'Calibri', size: 11, color: '#000000' }, numberFormat: 'General' };
  const own = {
    ...hidden,
    name: 'Own',
    visibility: 'visible' as const,
    cells: [
      { kind: 'formula', formula: '=COMP.NRR(1,2,3,4,5)', value: 1.5 } as const,
      { kind: 'spill', formula: '=COMP.SPLIT(A1,A2)', values: [1, 2] } as const,
    ].map((content, row) => ({ row, column: 0, content, style })),
  };
  const workbook = read(
    savedByLibreOffice(xlsxFile({ ...sampleWorkbook, sheets: [...sampleWorkbook.sheets, own] })),
  );

  test('every cell is as we wrote it', () => {
    sampleWorkbook.sheets.forEach((sheet) => {
      const found = foundCells(sheetOf(workbook, sheet.name));
      expect(sorted(found)).toEqual(sorted(expectedCells(sheet)));
    });
  });

  test('our functions keep their names, and are errors where it calculated them', () => {
    const sheet = sheetOf(workbook, 'Own');
    expect(sheet.cell(0, 0)).toEqual({ formula: '=COMP.NRR(1,2,3,4,5)', value: 1.5 });
    expect(sheet.cell(1, 0)).toEqual({
      formula: '=COMP.SPLIT(A1,A2)',
      value: '#NAME?',
      isError: true,
    });
  });

  test('a very hidden sheet is hidden', () => {
    expect(workbook.sheets.map(({ visibility }) => visibility)).toEqual([
      ...sampleWorkbook.sheets.map((sheet) =>
        sheet.visibility === 'veryHidden' ? 'hidden' : 'visible',
      ),
      'visible',
    ]);
  });

  test('names stay, in another order and without needless quotes', () => {
    expect(workbook.names.find(({ name }) => name === 'Quota')).toEqual({
      name: 'Quota',
      sheet: 'Plan',
      formula: '=Plan!$B$5',
    });
    expect(workbook.names).toHaveLength(sampleWorkbook.names.length);
  });

  test('our documents are kept, with the same names, attributes and text', () => {
    expect(workbook.documents.map(parseXml)).toEqual(sampleWorkbook.documents.map(parseXml));
  });
});

describe('what other programs write', () => {
  test('runs of a text are put together, and how to pronounce it is left out', () => {
    const strings =
      '<si><r><rPr><b/></rPr><t xml:space="preserve">Bonus </t></r><r><t>50_x0025_</t></r>' +
      '<rPh sb="0" eb="1"><t>boh-nus</t></rPh></si><si/><si><t><![CDATA[a<b]]>&#10;c</t></si>';
    const cells =
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>' +
      '<c r="D1" t="inlineStr"><is><r><t>in</t></r><r><t xml:space="preserve"> line</t></r></is></c>';
    const sheet = handmade(`<row r="1">${cells}</row>`, strings);
    expect([0, 1, 2, 3].map((column) => sheet.cell(0, column)?.value)).toEqual([
      'Bonus 50%',
      '',
      'a<b\nc',
      'in line',
    ]);
  });

  test('values of every type; a cell without content is not there', () => {
    const cells = [
      ['<c t="n" s="3"><v> 46203 </v></c>', { value: 46203 }],
      ['<c t="d"><v>2026-06-30</v></c>', { value: 46203 }],
      ['<c t="d"><v>2026-06-30T12:00:00Z</v></c>', { value: 46203.5 }],
      ['<c t="b"><v>1</v></c>', { value: true }],
      ['<c t="b"><v>false</v></c>', { value: false }],
      ['<c t="e"><v>#DIV/0!</v></c>', { value: '#DIV/0!', isError: true }],
      ['<c t="str"><f>A1</f><v/></c>', { formula: '=A1', value: '' }],
      ['<c><f>A1*2</f></c>', { formula: '=A1*2', value: null }],
      ['<c><v>-1.5E-3</v></c>', { value: -0.0015 }],
      ['<c s="4"/>', undefined],
      ['<c t="s"/>', undefined],
      ['<c><v></v></c>', undefined],
    ] as const;
    const sheet = handmade(`<row>${cells.map(([cell]) => cell).join('')}</row>`);
    cells.forEach(([, expected], column) => {
      expect(sheet.cell(0, column)).toEqual(expected);
    });
    expect([sheet.lastRow, sheet.lastColumn]).toEqual([0, 8]);
  });

  test('days counted from 1904 are the days of every other workbook', () => {
    const styled = (...formats: string[]) =>
      `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="d mmm yyyy"/>` +
      '<numFmt numFmtId="165" formatCode="&quot;Day&quot; 0.0"/><numFmt numFmtId="166" ' +
      'formatCode="h:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>' +
      `${formats.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`;
    // 30 June 2026: 46,203 days from 1900, and 44,741 from 1904.
    const cells =
      '<c s="1"><v>44741</v></c><c s="2"><v>44741</v></c><c><v>44741</v></c>' +
      '<c s="3"><v>44741</v></c><c s="4"><v>0.5</v></c><c s="1" t="d"><v>2026-06-30</v></c>' +
      '<c s="2"><f>A1</f><v>44741.25</v></c><c s="1" t="str"><f>A1</f><v>44741</v></c>';
    const of = (date1904: string) => {
      const all = parts(`<row>${cells}</row>`);
      const book = all['xl/workbook.xml'] ?? '';
      const sheet = sheetOf(
        read(
          packed({
            ...all,
            'xl/workbook.xml': book.replace('<sheets>', `<workbookPr ${date1904}/><sheets>`),
            'xl/_rels/workbook.xml.rels': relationships(
              ['worksheet', 'worksheets/one.xml'],
              ['styles', 'styles.xml'],
            ),
            'xl/styles.xml': styled('0', '14', '164', '165', '166'),
          }),
        ),
        'One',
      );
      return Array.from({ length: 8 }, (_, column) => sheet.cell(0, column)?.value);
    };
    const days = [46203, 46203, 44741, 44741, 0.5, 46203, 46203.25, '44741'];
    expect(of('date1904="1"')).toEqual(days);
    expect(of('date1904="true"')).toEqual(days);
    expect(of('date1904="0"')).toEqual([44741, 44741, 44741, 44741, 0.5, 46203, 44741.25, '44741']);
  });

  test('cells and rows without an address follow the one before', () => {
    const sheet = handmade(
      '<row><c><v>1</v></c></row><row r="5"><c r="C5"><v>2</v></c><c><v>3</v></c></row>' +
        '<row><c><v>4</v></c></row>',
    );
    expect(sorted(foundCells(sheet)).map(([at]) => at)).toEqual(['0,0', '4,2', '4,3', '5,0']);
  });

  test.each([
    ['ROUND(A1*$B1+C$1-$D$1,2)', '=ROUND(B3*$B3+D$1-$D$1,2)'],
    ["'Q1''s A1'!A1+Sheet1!A1:B2+[1]Sheet2!A1", "='Q1''s A1'!B3+Sheet1!B3:C4+[1]Sheet2!B3"],
    ['Q1!A1+Q1!$A$1', '=Q1!B3+Q1!$A$1'],
    ['LOG10(A1)&"A1 ""B2"""&1E5&A1E5', '=LOG10(B3)&"A1 ""B2"""&1E5&A1E5'],
    ['SUM(A:A,$B:C,1:1,$2:3)+2*3', '=SUM(B:B,$B:D,3:3,$2:5)+2*3'],
    ['Rate_A1+Tier.A1+XFE1+A1048577', '=Rate_A1+Tier.A1+XFE1+A1048577'],
    ['Team[[#This Row],[A1]]+Team[B2]*A1', '=Team[@A1]+Team[B2]*B3'],
    [`Team[[#This Row],[a '[A1'] "A1"]]*A1`, `=Team[@[a '[A1'] "A1"]]*B3`],
    ['_xldudf_COMP_NRR(A1,B1)+_xlfn.STDEV.S(a1:a9)', '=COMP.NRR(B3,C3)+STDEV.S(B3:B11)'],
    ['XFD1+A1048575+#REF!+#DIV/0!', '=#REF!+#REF!+#REF!+#DIV/0!'],
    ['Målopfyldelse1*æA1+A1', '=Målopfyldelse1*æA1+B3'],
  ])('%s shared one column on and two rows down is %s', (stored, expected) => {
    const text = stored.replaceAll('&', '&amp;');
    const sheet = handmade(
      `<row r="2"><c r="B2"><f t="shared" ref="B2:C4" si="7">${text}</f><v>1</v></c></row>` +
        '<row r="4"><c r="C4"><f t="shared" si="7"/><v>2</v></c></row>',
    );
    expect(sheet.cell(3, 2)).toEqual({ formula: expected, value: 2 });
  });

  test('references of a shared formula move up and to the left too', () => {
    const sheet = handmade(
      '<row r="3"><c r="AB3"><f t="shared" ref="A1:AB3" si="0">AC4+B2</f></c></row>' +
        '<row r="2"><c r="Z2"><f t="shared" si="0"/></c></row>' +
        '<row r="1"><c r="A1"><f t="shared" si="0"/></c></row>',
    );
    expect(sheet.cell(1, 25)?.formula).toBe('=AA3+#REF!');
    expect(sheet.cell(0, 0)?.formula).toBe('=B2+#REF!');
  });

  test.each([
    ['_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))', '=SORT(UNIQUE(A1:A9))'],
    ['_xlfn.LET(_xlpm.x,1,_xlpm.x+1)', '=LET(x,1,x+1)'],
    ["SUM(_xlfn.ANCHORARRAY('My (x)'!C2))*_xlfn.SINGLE(A:A)", "=SUM('My (x)'!C2#)*@A:A"],
    ['"_xlfn.A"&\'_xlfn.B\'!A1', '="_xlfn.A"&\'_xlfn.B\'!A1'],
    ['_xldudf_comp_milestone_bonus(1,2,3)', '=COMP.MILESTONE_BONUS(1,2,3)'],
    ['_xldudf_OTHER_FUNCTION(1)', '=_xldudf_OTHER_FUNCTION(1)'],
  ])('%s shows as %s', (stored, shown) => {
    const text = stored.replaceAll('&', '&amp;');
    expect(handmade(`<row><c><f>${text}</f></c></row>`).cell(0, 0)?.formula).toBe(shown);
  });

  test('the strict edition of the format, in UTF-16, and letters of another case in a path', () => {
    const strict = Object.fromEntries(
      Object.entries(parts('<row><c><v>1</v></c></row>')).map(([path, text]) => [
        path,
        text
          .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replaceAll(office, 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
      ]),
    );
    const sheet = strict['xl/worksheets/one.xml'] ?? '';
    delete strict['xl/worksheets/one.xml'];
    const file = packed({
      ...strict,
      'xl/Worksheets/One.xml': Uint8Array.from(Buffer.from(`\ufeff${sheet}`, 'utf16le')),
    });
    expect(read(file).sheets[0]?.cell(0, 0)).toEqual({ value: 1 });
  });

  test('a sheet that is a chart is there, and empty', () => {
    const chart = {
      ...parts(''),
      'xl/_rels/workbook.xml.rels': relationships(['chartsheet', 'c']),
    };
    const [sheet] = read(packed(chart)).sheets;
    expect([sheet?.name, sheet?.lastRow, sheet?.lastColumn]).toEqual(['One', -1, -1]);
  });

  test('documents of others are left out; one of ours is handed on even when it is damaged', () => {
    const documents = {
      ...parts(''),
      '_rels/.rels': relationships(
        ['officeDocument', 'xl/workbook.xml'],
        ['customXml', '../customXml/item1.xml'],
        ['customXml', 'customXml/item2.xml'],
        ['customXml', 'customXml/item3.xml'],
        ['customXml', 'customXml/lost.xml'],
        ['customXml', 'customXml/item4.xml" TargetMode="External'],
        ['customXml', 'customXml/item2.xml'],
      ),
      'customXml/item1.xml': '<a xmlns="urn:other" b="urn:compsheet:plan"/>',
      'customXml/item2.xml': '<plan xmlns="urn:compsheet:plan">{"name":"Q3',
      'customXml/item3.xml': 'no XML',
      'customXml/item4.xml': '<plan xmlns="urn:compsheet:plan"/>',
    };
    expect(read(packed(documents)).documents).toEqual([documents['customXml/item2.xml']]);
  });
});
