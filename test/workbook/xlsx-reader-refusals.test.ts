import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import type { Issue } from '../../src/engine/result';
import type { ReadWorkbook } from '../../src/workbook/description/read-workbook';
import { cellsOf } from '../../src/workbook/xlsx/read/cells';
import { allowance, type Allowance } from '../../src/workbook/xlsx/read/limits';
import { readWhole } from '../spreadsheet/read-whole';
import { sharedTexts } from '../../src/workbook/xlsx/read/texts';
import { openZip } from '../../src/workbook/xlsx/read/zip';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { main, packed, parts, relationships } from '../spreadsheet/handmade-xlsx';
import { sampleWorkbook } from '../spreadsheet/sample-workbook';

function refusal(file: Uint8Array): Issue | undefined {
  const result = readWhole(file);
  return result.ok ? undefined : result.issues[0];
}

const sample = xlsxFile(sampleWorkbook);
const small = parts('<row><c><v>1</v></c></row>');

function withSheet(xml: string | Uint8Array): Uint8Array {
  return packed({ ...small, 'xl/worksheets/one.xml': xml });
}

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

test('the small workbook that the cases below spoil is read', () => {
  expect(refusal(packed(small))).toBeUndefined();
});

describe('another kind of file is called what it is', () => {
  test.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['text', strToU8('payee;payout\nA;1'), 'not-a-workbook'],
    ['text that begins as a zip file does', strToU8('PK;payout\nA;1'), 'not-a-workbook'],
    ['a web page', strToU8('\ufeff\n<!DOCTYPE html><table><tr><td>1</table>'), 'web-page'],
    ['a web page in UTF-16', Uint8Array.from(Buffer.from('\ufeff<HTML>', 'utf16le')), 'web-page'],
    ['an Excel 97 workbook', Uint8Array.from([...compound, ...Buffer.alloc(900)]), 'old-format'],
    [
      'a locked workbook',
      Uint8Array.from([...compound, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
    ['a zip file of something else', packed({ 'a.txt': 'a' }), 'not-a-workbook'],
    ['a zip file of nothing', zipSync({}), 'not-a-workbook'],
    ['an OpenDocument file', packed({ mimetype: 'x', 'content.xml': '<a/>' }), 'open-document'],
    [
      'a binary workbook',
      packed({ '_rels/.rels': relationships(['officeDocument', 'xl/workbook.bin']) }),
      'binary-format',
    ],
    [
      'a text document',
      packed({
        '_rels/.rels': relationships(['officeDocument', 'word/document.xml']),
        'word/document.xml': '<w:document xmlns:w="http://x"/>',
      }),
      'not-a-workbook',
    ],
  ])('%s', (_, file, code) => {
    expect(refusal(file)?.code).toBe(code);
  });
});

describe('a damaged workbook is refused, and the part is named', () => {
  const sheet = 'xl/worksheets/one.xml';
  const list = 'xl/_rels/workbook.xml.rels';
  const latin = `<worksheet xmlns="${main}"><!-- \xe6 --></worksheet>`;
  const cell = (xml: string) => packed(parts(`<row>${xml}</row>`));

  test.each([
    ['half a file', sample.subarray(0, sample.length / 2), undefined],
    ['all but the last byte', sample.subarray(0, sample.length - 1), undefined],
    ['no workbook part', packed({ ...small, 'xl/workbook.xml': '' }), 'xl/workbook.xml'],
    ['an empty list of relationships', packed({ ...small, [list]: '' }), list],
    [
      'a sheet that no part holds',
      packed({ ...small, [list]: relationships() }),
      'xl/workbook.xml',
    ],
    [
      'a sheet whose part is missing',
      packed({ ...small, [list]: relationships(['worksheet', 'lost.xml']) }),
      'xl/lost.xml',
    ],
    ['a web page as a sheet', withSheet('<html><table/></html>'), sheet],
    ['a sheet in no namespace', withSheet('<worksheet/>'), sheet],
    ['elements that are not closed', withSheet(`<worksheet xmlns="${main}"><sheetData>`), sheet],
    ['a row inside out', cell('<c><v>1</c></v>'), sheet],
    ['bytes that are no UTF-8', withSheet(Uint8Array.from(Buffer.from(latin, 'latin1'))), sheet],
    ['a number that is none', cell('<c><v>0x10</v></c>'), sheet],
    ['a number without end', cell('<c><v>1e999</v></c>'), sheet],
    ['a date that is none', cell('<c t="d"><v>2026-13-45</v></c>'), sheet],
    ['a text that is not there', cell('<c t="s"><v>0</v></c>'), sheet],
    ['a text of no number', cell('<c t="s"><v>length</v></c>'), sheet],
    ['a column beyond XFD', cell('<c r="XFE1"><v>1</v></c>'), sheet],
    ['a row beyond 1,048,576', cell('<c r="A1048577"><v>1</v></c>'), sheet],
    ['a row 0', cell('<c r="A0"><v>1</v></c>'), sheet],
    ['a shared formula that nobody has', cell('<c><f t="shared" si="0"/></c>'), sheet],
  ])('%s', (_, file, part) => {
    const issue = refusal(file);
    expect([issue?.code, issue?.path]).toEqual(['damaged', part === undefined ? [] : [part]]);
    expect(issue?.message.en).toContain(part ?? 'damaged.');
    expect(issue?.message.da).toContain(part ?? 'beskadiget.');
  });

  test('one bad byte anywhere is refused, or changes nothing in any cell', () => {
    const cells = ({ sheets }: ReadWorkbook) =>
      sheets.map((one) => [
        one.name,
        one.visibility,
        Array.from({ length: one.lastRow + 1 }, (_, row) =>
          Array.from({ length: one.lastColumn + 1 }, (__, column) => one.cell(row, column)),
        ),
      ]);
    const right = readWhole(sample);
    if (!right.ok) throw new Error('The sample cannot be read');
    const expected = cells(right.value);
    fc.assert(
      fc.property(fc.nat(sample.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const file = sample.slice();
        file[at] = (file[at] ?? 0) ^ change;
        const result = readWhole(file);
        if (result.ok) expect(cells(result.value)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  test('whatever bytes follow the start of a zip file, there is an answer', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, ends) => {
        const end = [0x50, 0x4b, 5, 6, 0, 0, 0, 0, 9, 0, 9, 0, 60, 0, 0, 0, 4, 0, 0, 0, 0, 0];
        const file = Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes, ...(ends ? end : [])]);
        expect(refusal(file)).toBeDefined();
      }),
    );
  });
});

describe('a hostile file', () => {
  test.each([
    [
      'a billion laughs',
      `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>` +
        `<worksheet xmlns="${main}"><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`,
    ],
    [
      'a file of the reader',
      `<!DOCTYPE x SYSTEM "file:///etc/passwd"><worksheet xmlns="${main}"/>`,
    ],
    [
      "a member of JavaScript's objects as an entity",
      `<worksheet xmlns="${main}"><sheetData><row><c t="str"><v>&constructor;</v></c></row></sheetData></worksheet>`,
    ],
    [
      'elements a thousand deep',
      `<worksheet xmlns="${main}">${'<a>'.repeat(1000)}${'</a>'.repeat(1000)}</worksheet>`,
    ],
  ])('%s is refused', (_, xml) => {
    expect(refusal(withSheet(xml))?.code).toBe('damaged');
  });

  test('names of members of objects are names like others', () => {
    const file = packed({
      ...small,
      xxxxxxxxx: 'never read',
      'xl/workbook.xml': (small['xl/workbook.xml'] ?? '').replace('"One"', '"__proto__"'),
      'xl/worksheets/one.xml':
        `<worksheet xmlns="${main}"><sheetData __proto__="1"><row constructor="2">` +
        '<c __proto__="3"><f t="shared" si="__proto__">A1</f></c>' +
        '<c><f t="shared" si="__proto__"/></c></row></sheetData></worksheet>',
    });
    const result = readWhole(renamed(file, 'xxxxxxxxx', '__proto__'));
    if (!result.ok) throw new Error(result.issues[0].message.en);
    const [sheet] = result.value.sheets;
    expect(sheet?.name).toBe('__proto__');
    expect(sheet?.cell(0, 1)?.formula).toBe('=B1');
    const shared = parts('<row><c><f t="shared" si="constructor"/></c></row>');
    expect(refusal(packed(shared))?.code).toBe('damaged');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each(['__proto__', 'constructor', 'toString'])('a part called %s is not there', (name) => {
    const lost = { ...small, '_rels/.rels': relationships(['officeDocument', name]) };
    expect(refusal(packed(lost))?.code).toBe('damaged');
    const there = renamed(
      packed({ ...lost, ['x'.repeat(name.length)]: 'text' }),
      'x'.repeat(name.length),
      name,
    );
    expect(refusal(there)?.code).toBe('damaged');
  });

  test('a part that says that it is 4 GB is not unpacked', () => {
    const declared = declaring(packed(small), 0xfffffff0);
    const issue = refusal(declared);
    expect(issue?.code).toBe('too-large');
    expect(issue?.message.en).toContain(
      'more than 16,777,216 bytes of XML for its size (4,294,967,280)',
    );
    expect(issue?.message.da).toContain(
      'mere end 16.777.216 byte XML for sin størrelse (4.294.967.280)',
    );
  });

  test('a part that is larger than it says is damaged, and not read to its end', () => {
    expect(refusal(declaring(packed(small), 10))?.code).toBe('damaged');
  });

  test('a part that is read again and again counts again and again', () => {
    const zip = openZip(packed({ a: new Uint8Array(2 ** 26) }), allowance());
    for (let times = 0; times < 8; times++) expect(zip.entry('a')).toHaveLength(2 ** 26);
    expect(() => zip.entry('A')).toThrow('more than 536,870,912 bytes');
  });

  test('ten thousand and one parts are too many', () => {
    const many = Array.from({ length: 10_001 }, (_, index) => [String(index), ''] as const);
    expect(refusal(packed(Object.fromEntries(many)))?.code).toBe('too-large');
  });

  test('a long formula that thousands of cells repeat is too much', () => {
    const cells = '<c><f t="shared" si="0"/></c>'.repeat(2000);
    const first = `<c><f t="shared" si="0">"${'x'.repeat(50_000)}"&amp;A1</f></c>`;
    expect(refusal(packed(parts(`<row>${first}${cells}</row>`)))?.code).toBe('too-large');
  });

  test('every cell, text and byte of a file is counted', () => {
    const counted: Record<string, number> = {};
    const count: Allowance = (kind, more) => {
      counted[kind] = (counted[kind] ?? 0) + more;
    };
    const file = parts(
      '<row><c t="s"><v>1</v></c><c/><c><v>1</v></c></row>',
      '<si/><si><t>&lt;_x0041_</t></si>',
    );
    const texts = sharedTexts(openZip(packed(file), count), 'xl/texts.xml', count);
    cellsOf('one', strToU8(file['xl/worksheets/one.xml'] ?? ''), texts, count);
    const signs = ['xl/texts.xml', 'xl/worksheets/one.xml'].map((path) => file[path]?.length ?? 0);
    expect(counted).toEqual({
      plain: signs.reduce((sum, one) => sum + one),
      parts: Object.keys(file).length,
      bytes: file['xl/texts.xml']?.length,
      beside: file['xl/texts.xml']?.length,
      tags: 7 + 15,
      attributes: 3,
      escapes: 2,
      // Two texts, and the one run that they have.
      strings: 3,
      rows: 1,
      cells: 2,
      blanks: 1,
    });
  });

  test('two million cells are read, one more is not', () => {
    const allow = allowance();
    expect(() => {
      allow('cells', 2_000_000);
    }).not.toThrow();
    expect(() => {
      allow('cells', 1);
    }).toThrow('more than 2,000,000 cells');
  });
});

/** The file with the name of an entry replaced by one of the same length. */
function renamed(file: Uint8Array, name: string, other: string): Uint8Array {
  expect(other).toHaveLength(name.length);
  return new Uint8Array(
    Buffer.from(Buffer.from(file).toString('latin1').replaceAll(name, other), 'latin1'),
  );
}

/** The file whose list says of every entry that it unpacks to `size` bytes. */
function declaring(file: Uint8Array, size: number): Uint8Array {
  const changed = Buffer.from(file);
  for (
    let at = changed.indexOf('PK\x01\x02');
    at >= 0;
    at = changed.indexOf('PK\x01\x02', at + 4)
  ) {
    changed.writeUInt32LE(size, at + 24);
  }
  return new Uint8Array(changed);
}
