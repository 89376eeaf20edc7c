import type { ReadWorkbook } from '../description/read-workbook';
import { readXml } from '../xlsx/read/xml';

/** The namespace of the part of a workbook that holds its plan. */
export const planNamespace = 'urn:compsheet:plan';

/** The longest document that is kept or read: Excel on the web fails with parts that are much larger. */
export const longestDocument = 256 * 1024;

/** So many are looked for in parts, and as many in sheets: a workbook with more was not made by a person. */
export const mostDocuments = 200;

/** A kept document that was found, and where: in a part of XML, or in the sheet that stands in for it. */
export interface FoundDocument {
  readonly xml: string;
  readonly from: 'part' | 'sheet';
}

/**
 * Every document that a workbook keeps, parts of XML before hidden sheets. A sheet that says what a
 * part says already is left out; one that says something else is not, for Undo takes back the sheet
 * and leaves the part, and a spreadsheet that drops parts keeps the sheet.
 */
export function documentIn({ documents, sheets }: ReadWorkbook): FoundDocument[] {
  const parts = documents.filter((xml) => xml.includes(planNamespace));
  const said = new Set(parts.map(saidBy));
  const inSheets: string[] = [];
  for (const sheet of sheets) {
    const xml = inSheets.length < mostDocuments ? documentOfSheet(sheet) : undefined;
    if (xml !== undefined) inSheets.push(xml);
  }
  return [
    ...parts.map((xml) => ({ xml, from: 'part' }) as const),
    ...inSheets
      .filter((xml) => !said.has(saidBy(xml)))
      .map((xml) => ({ xml, from: 'sheet' }) as const),
  ];
}

/** The first row holds a sentence, the rows below it the document in pieces. */
const firstPiece = 1;
const mostPieces = 64;

function documentOfSheet(sheet: ReadWorkbook['sheets'][number]): string | undefined {
  if (sheet.visibility === 'visible') return undefined;
  let xml = '';
  for (let row = firstPiece; row <= Math.min(sheet.lastRow, mostPieces); row++) {
    const piece = sheet.cell(row, 0)?.value;
    if (typeof piece === 'string') xml += piece;
  }
  return xml.slice(0, 200).includes(planNamespace) ? xml : undefined;
}

/** What a document says: the sheet that shows the plan, and the plan's own text. */
export interface ReadDocument {
  readonly sheet: string;
  readonly text: string;
}

/**
 * Reads a document that anybody may have written: nothing that it declares is expanded, and what is
 * too long, not well-formed or in another namespace is undefined.
 */
export function readDocument(xml: string): ReadDocument | undefined {
  if (xml.length > longestDocument) return undefined;
  let found: ReadDocument | undefined;
  let sheet: string | undefined;
  try {
    const expected = { namespace: /^urn:compsheet:plan$/, root: 'plan' };
    readXml('plan', new TextEncoder().encode(xml), expected, {
      opened: (_, attributes) => {
        sheet ??= attributes.get('sheet');
      },
      closed: (_, text) => {
        // The outermost element is the last to close.
        if (sheet !== undefined) found = { sheet, text };
      },
    });
  } catch {
    return undefined;
  }
  return found;
}

/** Excel writes the same XML in its own way, with other entities and a declaration before it. */
export const isSameDocument = (one: string, other: string): boolean =>
  one === other || saidBy(one) === saidBy(other);

/** What a document says, as one text to be compared; of one that cannot be read, all of it. */
function saidBy(xml: string): string {
  const read = readDocument(xml);
  return read ? JSON.stringify([read.sheet, read.text]) : xml;
}

/** Characters that mean something in XML are escaped; those that XML cannot hold are JSON-escaped already. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\uFFFE\uFFFF]/g, '');
}

export { documentSheet } from './document-sheet';
