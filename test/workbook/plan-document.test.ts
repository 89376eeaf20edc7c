import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { documentSheet } from '../../src/workbook/kept/document-sheet';
import type { SheetDescription } from '../../src/workbook/description/description';
import {
  documentIn,
  escapeXml,
  isSameDocument,
  longestDocument,
  planNamespace,
  readDocument,
} from '../../src/workbook/kept/plan-document';
import type { ReadSheet } from '../../src/workbook/description/read-workbook';

/** Half of a character is not kept by any file. */
const isWellFormed = (text: string) =>
  new TextDecoder().decode(new TextEncoder().encode(text)) === text;

const xmlOf = (text: string, sheet = 'Plan') =>
  `<plan xmlns="${planNamespace}" sheet="${escapeXml(sheet)}">${escapeXml(text)}</plan>`;

/** A described sheet as it is read again; some programs show what nobody was to see. */
function readAgain(sheet: SheetDescription, visibility: ReadSheet['visibility']): ReadSheet {
  const texts = sheet.cells.map(({ content }) => ('value' in content ? content.value : null));
  return {
    ...{ name: sheet.name, visibility, lastRow: texts.length - 1, lastColumn: 0 },
    cell: (row, column) => {
      const value = column === 0 ? texts[row] : undefined;
      return value === undefined ? undefined : { value };
    },
  };
}
const found = (documents: string[], ...sheets: ReadSheet[]) =>
  documentIn({ documents, sheets, names: [], tables: [] });

describe('a document in a hidden sheet', () => {
  test('is read again as it was written, whatever it says and however long it is', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 400 }), fc.nat(3), (word, times, shift) => {
        const xml = xmlOf(JSON.stringify('x'.repeat(shift) + word.repeat(times)));
        const sheet = documentSheet(xml, 'Plan');
        for (const { content } of sheet.cells) {
          const piece = content.kind === 'text' ? content.value : '';
          expect(piece.length).toBeLessThanOrEqual(32_000);
          expect(isWellFormed(piece)).toBe(true);
        }
        expect(found([], readAgain(sheet, 'hidden'))).toEqual([{ xml, from: 'sheet' }]);
      }),
    );
  });

  test('of characters of two halves is never cut between them', () => {
    for (const shift of ['', 'x']) {
      const xml = xmlOf(shift + '😀'.repeat(40_000));
      const sheet = documentSheet(xml, 'Plan');
      expect(sheet.cells.length).toBeGreaterThan(3);
      for (const { content } of sheet.cells) {
        expect(content.kind === 'text' && isWellFormed(content.value)).toBe(true);
      }
      expect(found([], readAgain(sheet, 'veryHidden'))).toEqual([{ xml, from: 'sheet' }]);
    }
  });

  test('is very hidden, and named after the sheet that shows the plan', () => {
    const { name, visibility } = documentSheet(xmlOf('{}'), 'Plan 2');
    expect([name, visibility]).toEqual(['Compsheet Plan 2', 'veryHidden']);
    const long = ['A very long name of a plan as 2', 'A very long name of a plan as 3'];
    const names = long.map((plan) => documentSheet(xmlOf('{}'), plan).name);
    expect(new Set(names).size).toBe(2);
    for (const one of names) expect(one.length).toBeLessThanOrEqual(31);
  });
});

describe('the documents of a workbook', () => {
  const xml = xmlOf('{"plan":1}');
  const sheet = readAgain(documentSheet(xml, 'Plan'), 'veryHidden');

  test('are those in parts of XML, and a sheet that says the same says nothing', () => {
    expect(found([xml], sheet)).toEqual([{ xml, from: 'part' }]);
  });

  test('are both, where a part and a sheet differ, as after Undo', () => {
    const newer = xmlOf('{"plan":2}');
    expect(found([newer], sheet)).toEqual([
      { xml: newer, from: 'part' },
      { xml, from: 'sheet' },
    ]);
  });

  test('are handed on when they are damaged', () => {
    const cut = xml.slice(0, -10);
    expect(found([cut])).toEqual([{ xml: cut, from: 'part' }]);
    expect(readDocument(cut)).toBeUndefined();
  });

  test('are not what others keep, nor what stands on a sheet that everybody sees', () => {
    expect(found(['<other xmlns="urn:other"/>'], { ...sheet, visibility: 'visible' })).toEqual([]);
  });
});

describe('reading a document', () => {
  test('gives its text and its sheet, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (text, sheet) => {
          const json = JSON.stringify({ text });
          const clean = sheet.replace(/[\0-\x1f\uFFFE\uFFFF]/g, '');
          expect(readDocument(xmlOf(json, clean))).toEqual({ text: json, sheet: clean });
        },
      ),
    );
  });

  const bomb =
    '<!DOCTYPE plan [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>' +
    `<plan xmlns="${planNamespace}" sheet="Plan">&b;</plan>`;
  test.each([
    ['declares entities', bomb],
    ['uses entities that nobody declared', xmlOf('').replace('></plan>', '>&b;</plan>')],
    [
      'names an entity like a member of objects',
      xmlOf('').replace('></plan>', '>&constructor;</plan>'),
    ],
    ['is not well-formed', xmlOf('{}').replace('</plan>', '</plans>')],
    ['is in another namespace', xmlOf('{}').replace(planNamespace, 'urn:compsheet:other')],
    ['is something else', '<workbook/>'],
    ['is empty', ''],
    ['is too long', xmlOf('x'.repeat(longestDocument))],
  ])('that %s gives nothing', (_, hostile) => {
    expect(readDocument(hostile)).toBeUndefined();
  });

  test('tells that two say the same, however they are written', () => {
    const one = xmlOf('{"a":"<&>"}');
    const other = `<?xml version="1.0"?>\n<p:plan sheet='Plan' xmlns:p="${planNamespace}">{"a":"&lt;&#38;&gt;"}</p:plan>`;
    expect(isSameDocument(one, other)).toBe(true);
    expect(isSameDocument(one, xmlOf('{"a":"<&> "}'))).toBe(false);
    expect(isSameDocument(one, xmlOf('{"a":"<&>"}', 'Plan 2'))).toBe(false);
    expect(isSameDocument('<a', '<b')).toBe(false);
  });
});
