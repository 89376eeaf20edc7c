import { bad, good, type Result } from '../../../engine/result';
import type { ReadSheet, ReadTable, ReadWorkbook } from '../../description/read-workbook';
import { type Cells, cellsOf, noCells } from './cells';
import { dateStyles } from './date-styles';
import { documentsOf } from './documents';
import { refuseOtherFiles } from './file-kinds';
import { type Allowance, allowance } from './limits';
import { type Relationship, relationshipsOf } from './relationships';
import { readTable } from './table';
import { sharedTexts } from './texts';
import { damaged, otherFile, Unreadable } from './unreadable';
import { readWorkbookPart } from './workbook-part';
import { openZip, type Zip } from './zip';

/**
 * What `use` makes of the workbook in the bytes of an .xlsx file, whoever saved it, or why it cannot
 * be read: it is another kind of file, locked, damaged or larger than any plan. A sheet is read when
 * it is asked for, so that a plan is found beside sheets of any size; nothing in a file makes it throw.
 */
export function readXlsx<T>(bytes: Uint8Array, use: (read: ReadWorkbook) => T): Result<T> {
  try {
    return good(use(workbookOf(bytes)));
  } catch (error) {
    if (error instanceof Unreadable) return bad(error.issue);
    throw error;
  }
}

function workbookOf(bytes: Uint8Array): ReadWorkbook {
  refuseOtherFiles(bytes);
  const allow = allowance(bytes.length);
  const zip = openZip(bytes, allow);
  if (zip.has('mimetype')) throw otherFile('open-document');
  const ofPackage = relationshipsOf(zip, '', allow);
  const main = ofPackage.find(({ type }) => type === 'officeDocument')?.path;
  if (main === undefined) throw otherFile('not-a-workbook');
  if (main.endsWith('.bin')) throw otherFile('binary-format');
  const ofWorkbook = relationshipsOf(zip, main, allow);
  const { sheets, names, countsFrom1904 } = readWorkbookPart(main, zip.entry(main), allow);
  const partOf = partsOf(ofWorkbook);
  const strings = ofWorkbook.find(({ type }) => type === 'sharedStrings');
  const texts = strings === undefined ? [] : sharedTexts(zip, strings.path, allow);
  const looks = ofWorkbook.find(({ type }) => type === 'styles');
  const moved =
    countsFrom1904 && looks ? dateStyles(looks.path, zip.entry(looks.path), allow) : undefined;
  const cellsIn = (path: string) => cellsOf(path, zip.sheet(path), texts, allow, moved);
  const ofSheets = sheets.map(({ id, name }) => ({ name, part: partOf(id) }));
  let tables: readonly ReadTable[] | undefined;
  return {
    names,
    get tables() {
      return (tables ??= tablesOf(zip, ofSheets, allow));
    },
    documents: documentsOf(zip, [...ofWorkbook, ...ofPackage]),
    sheets: sheets.map(({ name, visibility }, index) => {
      const found = ofSheets[index]?.part;
      if (found === undefined) throw damaged(main);
      // A sheet that is a chart has a name, and no cells.
      return found.type === 'worksheet'
        ? whenAsked({ name, visibility }, () => cellsIn(found.path))
        : { name, visibility, ...noCells };
    }),
  };
}

/** A sheet whose cells are read once, when the first is asked for. */
function whenAsked(sheet: Pick<ReadSheet, 'name' | 'visibility'>, read: () => Cells): ReadSheet {
  let known: Cells | undefined;
  const cells = () => (known ??= read());
  return {
    ...sheet,
    cell: (row, column) => cells().cell(row, column),
    get lastRow() {
      return cells().lastRow;
    },
    get lastColumn() {
      return cells().lastColumn;
    },
  };
}

/** The part that a sheet's id names; each is a part of its own. */
function partsOf(relationships: readonly Relationship[]) {
  const parts = new Map<string, Relationship>();
  for (const one of relationships) if (!parts.has(one.id)) parts.set(one.id, one);
  const isNew = once();
  return (id: string): Relationship | undefined => {
    const part = parts.get(id);
    return part !== undefined && isNew(part.path) ? part : undefined;
  };
}

/** Whether a part was not asked for before: one that many relationships lead to is read once. */
function once() {
  const taken = new Set<string>();
  return (path: string): boolean => !taken.has(path) && taken.add(path).has(path);
}

/** The tables of every sheet, wherever they stand. */
function tablesOf(
  zip: Zip,
  sheets: readonly { readonly name: string; readonly part: Relationship | undefined }[],
  allow: Allowance,
): ReadTable[] {
  const isNew = once();
  return sheets.flatMap(({ name, part }) => {
    if (part?.type !== 'worksheet') return [];
    const tables = relationshipsOf(zip, part.path, allow).filter(({ type }) => type === 'table');
    return tables
      .filter(({ path }) => isNew(path))
      .map(({ path }) => readTable(path, zip.entry(path), name, allow));
  });
}
