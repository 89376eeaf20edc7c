import { expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import type { Plan } from '../../src/plan/plan';
import { planOf, presets } from '../../src/plan/presets/presets';
import { suitableSheets } from '../../src/workbook/sheets/book';
import type { WorkbookDescription } from '../../src/workbook/description/description';
import { openFile } from '../../src/workbook/plans/open-file';
import { planWorkbook } from '../../src/workbook/sheets/plan-workbook';
import { sampleDeals, samplePayees } from '../../src/plan/payee/sample-people';
import { shownFormula } from '../../src/workbook/description/shown-formula';
import { type Allowance, allowance } from '../../src/workbook/xlsx/read/limits';
import { readWhole } from '../spreadsheet/read-whole';
import { sharedFormula } from '../../src/workbook/xlsx/read/shared-formulas';
import { openZip } from '../../src/workbook/xlsx/read/zip';
import { xlsxFile } from '../../src/workbook/xlsx/write/xlsx-file';
import { main, office, packed, parts, relationships } from '../spreadsheet/handmade-xlsx';
import { beside } from './hostile-zips';

const small = parts('<row><c><v>1</v></c></row>');
const refusal = (file: Uint8Array) => {
  const read = readWhole(file);
  return read.ok ? undefined : read.issues[0].code;
};
const message = (file: Uint8Array) => {
  const read = readWhole(file);
  return read.ok ? undefined : read.issues[0].message.en;
};
const sheets = (count: number) =>
  `<workbook xmlns="${main}" xmlns:rel="${office}"><sheets>${Array.from(
    { length: count },
    (_, k) => `<sheet name="S${k}" sheetId="${k + 1}" rel:id="r0"/>`,
  ).join('')}</sheets></workbook>`;

/*
 * What took minutes for a few kilobytes: none of these tests ends in a minute where it does so again.
 */

test.each([
  ["'", '_xlfn.SINGLE('],
  ['"', '_xlfn.SINGLE('],
  ["'", '_xlfn.ANCHORARRAY(a'],
  ["x'", '_xlfn.SINGLE('],
  ['[a]', '['],
  ['$', 'A1'],
  ['1', ''],
  ['_xlfn.SINGLE(', ''],
])('a formula of thousands of %s is read in one way only', (mark, start) => {
  for (const count of [68, 69, 8_001]) {
    const formula = `${start}${mark.repeat(count)}`;
    expect(shownFormula(formula).length).toBeGreaterThan(0);
    expect(sharedFormula(formula)(0, 0)).toBe(formula);
  }
});

test('texts and names of sheets are left as they are, whatever marks stand in them', () => {
  const inside = fc.array(fc.constantFrom('""', "''", '_xlfn.', 'A1', ' ', '(', ')'), {
    maxLength: 9,
  });
  fc.assert(
    fc.property(inside, inside, (text, name) => {
      const [quoted, sheet] = [
        `"${text.join('').replaceAll("'", '')}"`,
        `'${name.join('').replaceAll('"', '')}'`,
      ];
      expect(shownFormula(`_xlfn.IFNA(${sheet}!A1,${quoted})`)).toBe(
        `=IFNA(${sheet}!A1,${quoted})`,
      );
      expect(sharedFormula(`${sheet}!A1&${quoted}`)(1, 0)).toBe(`${sheet}!A2&${quoted}`);
    }),
  );
});

test('more sheets than anybody looks through are refused before one is read', () => {
  expect(refusal(packed({ ...small, 'xl/workbook.xml': sheets(60_000) }))).toBe('too-large');
});

test('a sheet is read once: two of one part are no workbook', () => {
  expect(refusal(packed({ ...small, 'xl/workbook.xml': sheets(2) }))).toBe('damaged');
});

test('thousands of parts of other programs are looked at once each', () => {
  const others = Array.from({ length: 9_900 }, (_, k) => `customXml/item${k}.xml`);
  const file = packed({
    ...small,
    ...Object.fromEntries(others.map((path) => [path, '<a xmlns="urn:other"/>'])),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/one.xml'],
      ...others.map((path) => ['customXml', `../${path}`] as const),
    ),
  });
  const read = readWhole(file);
  expect(read.ok && read.value.documents).toEqual([]);
});

test('a formula longer than Excel takes is too much', () => {
  const file = (length: number) =>
    packed(parts(`<row><c><f>"${'x'.repeat(length - 3)}"</f><v>1</v></c></row>`));
  expect(refusal(file(8_192))).toBeUndefined();
  expect(refusal(file(8_193))).toBe('too-large');
});

test('a few kilobytes do not unpack to hundreds of thousands of cells', () => {
  const rows = `<row>${'<c><v>1</v></c>'.repeat(100)}</row>`;
  expect(message(packed(parts(rows.repeat(400))))).toBeUndefined();
  expect(message(packed(parts(rows.repeat(3_000))))).toMatch(
    /more than 600,000 tags of XML for its size \(600,\d{3}\)/,
  );
  expect(message(packed(parts(' '.repeat(2 ** 24))))).toContain(
    'more than 16,777,216 bytes of XML',
  );
  expect(message(packed(parts('<x a=""/>'.repeat(500_001))))).toContain(
    'more than 500,000 attributes of XML',
  );
  const text = `<si><t>${'&lt;_x0041_'.repeat(4_000)}</t></si>`;
  expect(message(packed(parts('', text.repeat(100))))).toBeUndefined();
  expect(message(packed(parts('', text.repeat(101))))).toContain('more than 800,000 escaped signs');
});

test('cells in any order are found, and of two in one place the last', () => {
  const cells = ['C2', 'A1', 'XFD1048576', 'B2', 'A1', 'B1'];
  const rows = cells.map((r, k) => `<row><c r="${r}"><v>${k}</v></c></row>`);
  const read = (order: readonly string[]) => {
    const file = readWhole(packed(parts(order.join(''))));
    const [sheet] = file.ok ? file.value.sheets : [];
    return [0, 1, 1_048_575].flatMap((row) =>
      [0, 1, 2, 16_383].map((column) => sheet?.cell(row, column)?.value),
    );
  };
  const [a1, b1, b2, c2, far] = [4, 5, 3, 0, 2];
  const none = undefined;
  const found = [a1, b1, none, none, none, b2, c2, none, none, none, none, far];
  expect(read(rows)).toEqual(found);
  expect(read([4, 5, 3, 0, 2].map((k) => rows[k] ?? ''))).toEqual(found);
});

test('what a file may hold grows with it', () => {
  const most = (size: number) => {
    let found = '';
    try {
      allowance(size)('tags', 1e9);
    } catch (error) {
      found = error instanceof Error ? error.message : '';
    }
    return /more than ([\d,]+) tags/.exec(found)?.[1];
  };
  expect([0, 300_000, 1_000_000].map(most)).toEqual(['600,000', '600,000', '1,300,000']);
});

test('names and texts of a megabyte are refused at 16 MB, blanks at 12; a column of one formula is not', () => {
  const blanks = ' '.repeat(20 * 2 ** 20);
  const of = (content: Record<string, string>) => message(beside(content, randomBytes(2 ** 20)));
  expect(of(parts('<row/>', blanks))).toMatch(/more than 17,[\d,]+ bytes of XML beside sheets/);
  expect(of(parts(blanks))).toMatch(/more than 12,[\d,]+ characters of XML that are no formula/);
  const row = `<row><c><f>${'A1+'.repeat(700)}1</f><v>1</v></c></row>`;
  expect(of(parts(row.repeat(10_000)))).toBeUndefined();
});

test('quotation marks of formulas, as LibreOffice writes them, are read: five for four bytes', () => {
  // What it saved of 2,000 payees has 6,000,000 in 4,700,000 bytes, one for 28 bytes of the sheet.
  const formula = 'IF(Deals[[#This Row],[Owner]]=&quot;&quot;,&quot;&quot;,0)+0';
  const row = `<row><c><f aca="false">${`${formula}+`.repeat(50)}0</f><v>1</v></c></row>`;
  const bytes = 700_000;
  const content = parts(row.repeat((1.25 * bytes) / 200));
  const noise = bytes - beside(content, new Uint8Array()).length;
  expect(message(beside(content, randomBytes(noise)))).toBeUndefined();
});

test('a formula that fills a sheet is repeated as often as the size of the file lets expect', () => {
  const repeated = (cells: number) =>
    `<row><c><f t="shared" si="0">"${'x'.repeat(8_000)}"</f></c></row>` +
    '<row><c><f t="shared" si="0"/></c></row>'.repeat(cells);
  expect(message(packed(parts(repeated(100))))).toBeUndefined();
  expect(message(packed(parts(repeated(2_000))))).toMatch(/characters of formulas for its size/);
});

test.each([
  ['a cell', (text: string) => parts(`<row><c t="str"><v>${text}</v></c></row>`)],
  ['a cell of its own', (text: string) => parts(`<row><c><is><t>${text}</t></is></c></row>`)],
  ['the texts', (text: string) => parts('<row/>', `<si><t>${text}</t></si>`)],
])('a text in %s is as long as Excel takes, or refused', (_, file) => {
  expect(message(packed(file('x'.repeat(32_767))))).toBeUndefined();
  expect(message(packed(file('x'.repeat(32_768))))).toContain('32,767 characters in one cell');
});

test('an entry that says more than its bytes can hold is not unpacked', () => {
  const file = Buffer.from(packed({ a: 'a'.repeat(1000) }));
  file.writeUInt32LE(200 * 2 ** 20, file.indexOf('PK\x01\x02') + 24);
  const counted: number[] = [];
  const count: Allowance = (kind, more) => {
    if (kind === 'bytes') counted.push(more);
  };
  expect(() => openZip(new Uint8Array(file), count).entry('a')).toThrow('a cannot be read');
  expect(counted).toEqual([200 * 2 ** 20]);
});

test('a file with numbers of eight bytes is read', () => {
  const zip = openZip(wide('xl/a.xml', new TextEncoder().encode('<a/>')), allowance());
  expect(new TextDecoder().decode(zip.entry('xl/a.xml'))).toBe('<a/>');
});

test('a plan is found beside a sheet that is damaged, or too large to be read', () => {
  const book = described(planWithPeople());
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('There is a sheet.');
  const own = { ...sheet, name: 'Own', visibility: 'visible' as const, cells: [], charts: [] };
  const file = unzipSync(xlsxFile({ ...book, sheets: [own, ...book.sheets] }));
  const [first = ''] = Object.keys(file).filter((path) => path.endsWith('/sheet1.xml'));
  for (const xml of [
    '<worksheet',
    `<worksheet xmlns="${main}">${'<a/>'.repeat(700_000)}</worksheet>`,
  ]) {
    const spoiled = packed({ ...file, [first]: xml });
    const opened = openFile(spoiled);
    expect(opened.ok && opened.value.map(({ state }) => state)).toEqual(['current']);
    expect(refusal(spoiled)).toBeDefined();
  }
});

test('a plan that says it has a million rows has as many as its sheets', () => {
  const file = xlsxFile(claiming(described(planWithPeople()), 1_000_000));
  const opened = openFile(file);
  const [found] = opened.ok ? opened.value : [];
  if (found?.state !== 'current' || !found.live) throw new Error('The plan is found.');
  const { options, written } = found.live;
  expect(written.teamRows).toBe(options.payees.length + 3);
  expect(written.dealRows).toBe(options.deals.length + 3);
  expect(options.spareRows).toEqual({ team: 3, deals: 3 });
});

test('a name below the table of a team, however far, is none of its payees', () => {
  const plan = planWithPeople();
  const [payee] = samplePayees(plan);
  const withName = (row: number): WorkbookDescription => {
    const workbook = described(plan);
    const again = (sheet: (typeof workbook.sheets)[number]) => {
      const cell = sheet.cells.find(
        ({ content }) => content.kind === 'text' && content.value === payee?.name,
      );
      return sheet.name === 'Team' && cell
        ? { ...sheet, cells: [...sheet.cells, { ...cell, row }] }
        : sheet;
    };
    return { ...workbook, sheets: workbook.sheets.map(again) };
  };
  const payees = (row: number) => {
    const opened = openFile(xlsxFile(withName(row)));
    const [found] = opened.ok ? opened.value : [];
    return found?.state === 'current' ? (found.live?.options.payees ?? []) : [];
  };
  const count = samplePayees(plan).length;
  expect(payees(1_048_575)).toHaveLength(count);
  expect(payees(600)).toHaveLength(count);
});

function planWithPeople(): Plan {
  const preset = presets.find(({ id }) => id === 'enterprise-ae') ?? presets[0];
  if (!preset) throw new Error('There is a preset.');
  return planOf(preset, 'en', { from: '2026-07-01', to: '2026-09-30' });
}

const described = (plan: Plan): WorkbookDescription =>
  planWorkbook(plan, {
    ...{ form: 'native', sheets: suitableSheets(plan), result: 0, spareRows: 3 },
    ...{ payees: samplePayees(plan), deals: sampleDeals(plan) },
  });

/** The workbook whose document says that its tables have so many rows. */
function claiming(workbook: WorkbookDescription, rows: number): WorkbookDescription {
  const changed = (xml: string) =>
    xml.replaceAll(/(?<=(?:team|deal)Rows&quot;:)\d+/g, String(rows));
  return {
    ...workbook,
    documents: workbook.documents.map(changed),
    sheets: workbook.sheets.filter(({ name }) => !name.startsWith('Compsheet')),
  };
}

/** One entry as it is, in a zip file that gives its sizes and places in numbers of eight bytes. */
function wide(name: string, content: Uint8Array): Uint8Array {
  const plain = Buffer.from(packed({ [name]: content }));
  const list = plain.indexOf('PK\x01\x02');
  const head = Buffer.from(plain.subarray(list, list + 46 + name.length));
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(head.readUInt32LE(24)), 4);
  extra.writeBigUInt64LE(BigInt(head.readUInt32LE(20)), 12);
  for (const field of [20, 24, 42]) head.writeUInt32LE(0xffffffff, field);
  head.writeUInt16LE(extra.length, 30);
  const end = Buffer.alloc(56 + 20 + 22);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(1n, 32);
  end.writeBigUInt64LE(BigInt(list), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(list + head.length + extra.length), 64);
  end.writeUInt32LE(0x06054b50, 76);
  end.writeUInt16LE(0xffff, 86);
  end.writeUInt32LE(0xffffffff, 92);
  return new Uint8Array(Buffer.concat([plain.subarray(0, list), head, extra, end]));
}
