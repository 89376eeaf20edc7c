import type { ReadName, ReadSheet } from '../../description/read-workbook';
import { storedFormula } from './stored-formula';
import type { Allowance } from './limits';
import { sheetNamespace, unescaped } from './texts';
import { otherFile } from './unreadable';
import { readXml, type Attributes, type ElementReader } from './xml';

/** What the workbook's own part says of a sheet. */
interface SheetEntry extends Pick<ReadSheet, 'name' | 'visibility'> {
  /** Of its relationship. */
  readonly id: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly ReadName[];
  /** Its days are counted from 1904. */
  readonly countsFrom1904: boolean;
}

/** The list of sheets and of names; those that the format itself gives (`_xlnm.Print_Area`) are left out. */
export function readWorkbookPart(part: string, bytes: Uint8Array, allow: Allowance): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: ReadName[] = [];
  let named: Attributes | undefined;
  let countsFrom1904 = false;
  const expected = {
    namespace: sheetNamespace,
    root: 'workbook',
    otherwise: otherFile('not-a-workbook'),
  };
  const reader: ElementReader = {
    opened(name, attributes) {
      if (name === 'sheet') {
        allow('sheets', 1);
        sheets.push(sheetEntry(attributes, allow));
      }
      if (name === 'definedName') named = attributes;
      if (name === 'workbookPr')
        countsFrom1904 = /^(?:1|true)$/.test(attributes.get('date1904') ?? '');
    },
    closed(name, text) {
      if (name !== 'definedName') return;
      const own = unescaped(named?.get('name') ?? '', allow);
      const sheet = sheets[Number(named?.get('localSheetId') ?? -1)]?.name;
      if (own.startsWith('_xlnm.')) return;
      allow('names', 1);
      const formula = storedFormula(text);
      names.push({ name: own, ...(sheet === undefined ? {} : { sheet }), formula });
    },
  };
  readXml(part, bytes, expected, reader, allow);
  return { sheets, names, countsFrom1904 };
}

function sheetEntry(attributes: Attributes, allow: Allowance): SheetEntry {
  const state = attributes.get('state');
  return {
    name: unescaped(attributes.get('name') ?? '', allow),
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    id: attributes.get('id', '/relationships') ?? '',
  };
}
