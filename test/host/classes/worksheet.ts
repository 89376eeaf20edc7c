import { excelError, invalid, Refusal } from '../errors';
import {
  boolean,
  either,
  integer,
  number,
  objectOf,
  oneOf,
  optional,
  plain,
  shape,
  text,
} from '../kinds';
import { maxColumns, maxRows, rect, type Rect } from '../model/addresses';
import type { Sheet } from '../model/sheet';
import { EventNumber, type Workbook } from '../model/workbook';
import { handle, ignored, method, property, readOnly, type ClassTable } from '../schema';

const visibleOnly = (workbook: Workbook, only: boolean | null) =>
  workbook.sheets.filter((sheet) => !only || sheet.visibility === 'Visible');

const item = (workbook: Workbook, key: string | number) => {
  const sheet = workbook.sheet(key);
  return sheet ? handle('Worksheet', sheet) : null;
};

const require = (workbook: Workbook, key: string | number) => {
  const found = item(workbook, key);
  if (!found) throw excelError('ItemNotFound', `No sheet "${key}".`);
  return found;
};

export const worksheetCollectionTable: ClassTable<Workbook> = {
  items: (workbook) => workbook.sheets.map((sheet) => handle('Worksheet', sheet)),
  indexer: require,
  methods: {
    Add: method([optional(text)], (workbook, name) => handle('Worksheet', workbook.addSheet(name))),
    GetActiveWorksheet: method([], (workbook) => handle('Worksheet', workbook.active)),
    GetCount: method([optional(boolean)], (workbook, only) => visibleOnly(workbook, only).length),
    GetFirst: method([optional(boolean)], (workbook, only) => {
      const [first = workbook.active] = visibleOnly(workbook, only);
      return handle('Worksheet', first);
    }),
    GetLast: method([optional(boolean)], (workbook, only) =>
      handle('Worksheet', visibleOnly(workbook, only).at(-1) ?? workbook.active),
    ),
    GetItemOrNullObject: method([text], item),
  },
};

const listen = (type: number) => ({
  add: method<Sheet, []>(
    [],
    (sheet) => void sheet.workbook.registrations.add(`${type}:${sheet.id}`),
  ),
  remove: method<Sheet, []>(
    [],
    (sheet) => void sheet.workbook.registrations.delete(`${type}:${sheet.id}`),
  ),
});
const changed = listen(EventNumber.sheetChanged);
const selected = listen(EventNumber.sheetSelected);

const gridlines = property<Sheet, boolean>(
  boolean,
  (sheet) => sheet.showGridlines,
  (sheet, show) => void (sheet.showGridlines = show),
);
const headings = property<Sheet, boolean>(
  boolean,
  (sheet) => sheet.showHeadings,
  (sheet, show) => void (sheet.showHeadings = show),
);

const color = {
  read(value: unknown): string {
    const read = text.read(value);
    if (!/^(#[0-9a-f]{6})?$/i.test(read)) throw invalid(`"${read}" is no colour.`);
    return read.toUpperCase();
  },
};

export const worksheetTable: ClassTable<Sheet> = {
  properties: {
    Id: readOnly((sheet) => sheet.id),
    Name: property(
      text,
      (sheet) => sheet.name,
      (sheet, name) => sheet.workbook.rename(sheet, name),
    ),
    Position: property(
      integer,
      (sheet) => sheet.workbook.sheets.indexOf(sheet),
      (sheet, position) => sheet.workbook.move(sheet, position),
    ),
    Visibility: property(
      oneOf('SheetVisibility'),
      (sheet) => sheet.visibility,
      (sheet, visibility) => sheet.workbook.setVisibility(sheet, visibility),
    ),
    TabColor: property(
      color,
      (sheet) => sheet.tabColor,
      (sheet, value) => void (sheet.tabColor = value),
    ),
    ShowGridlines: gridlines,
    Gridlines: gridlines,
    ShowHeadings: headings,
    Headings: headings,
    StandardHeight: readOnly((sheet) => sheet.height(maxRows)),
    StandardWidth: property(
      number,
      (sheet) => sheet.standardWidth,
      (sheet, width) => void (sheet.standardWidth = width),
    ),
    EnableCalculation: property(
      boolean,
      (sheet) => sheet.enableCalculation,
      (sheet, on) => void (sheet.enableCalculation = on),
    ),
  },
  links: {
    Charts: (sheet) => handle('ChartCollection', sheet),
    Comments: (sheet) => handle('CommentCollection', sheet),
    CustomProperties: (sheet) =>
      handle('WorksheetCustomPropertyCollection', sheet.customProperties),
    FreezePanes: (sheet) => handle('WorksheetFreezePanes', sheet),
    Names: (sheet) => handle('NamedItemCollection', { workbook: sheet.workbook, sheet }),
    PageLayout: (sheet) => handle('PageLayout', sheet),
    PivotTables: (sheet) => handle('PivotTableCollection', sheet),
    Protection: (sheet) => handle('WorksheetProtection', sheet),
    Shapes: (sheet) => handle('ShapeCollection', sheet),
    Tables: (sheet) => handle('TableCollection', sheet),
    VerticalPageBreaks: (sheet) => handle('PageBreakCollection', sheet),
  },
  methods: {
    Activate: method([], (sheet) => sheet.workbook.activate(sheet)),
    Calculate: ignored(1),
    Delete: method([], (sheet) => sheet.workbook.deleteSheet(sheet)),
    GetCell: method([integer, integer], (sheet, row, column) =>
      handle('Range', sheet.area(rect(row, column, 1, 1))),
    ),
    GetRange: method([optional(text)], (sheet, address) =>
      handle('Range', address === null ? sheet.whole() : sheet.find(address)),
    ),
    GetRangeByIndexes: method(
      [integer, integer, integer, integer],
      (sheet, row, column, rows, columns) =>
        handle('Range', sheet.area(rect(row, column, rows, columns))),
    ),
    GetRanges: method([optional(text)], (sheet, addresses) =>
      handle(
        'RangeAreas',
        addresses === null
          ? [sheet.whole()]
          : addresses.split(',').map((one) => sheet.find(one.trim())),
      ),
    ),
    GetUsedRange: method([optional(boolean)], (sheet, valuesOnly) =>
      handle('Range', sheet.used(valuesOnly === true) ?? sheet.find('A1')),
    ),
    GetUsedRangeOrNullObject: method([optional(boolean)], (sheet, valuesOnly) => {
      const used = sheet.used(valuesOnly === true);
      return used ? handle('Range', used) : null;
    }),
    _RegisterDataChangedEvent: changed.add,
    _UnregisterDataChangedEvent: changed.remove,
    _RegisterSelectionChangedEvent: selected.add,
    _UnregisterSelectionChangedEvent: selected.remove,
  },
  id: { name: 'Id', of: (sheet) => sheet.id },
  check: (sheet) => {
    if (sheet.isDeleted) throw excelError('ItemNotFound', `The sheet ${sheet.name} was deleted.`);
  },
};

export const commentCollectionTable: ClassTable<Sheet> = {
  methods: { GetCount: method([], (sheet) => sheet.comments) },
};

export const pivotTableCollectionTable: ClassTable<Sheet> = {
  methods: { GetCount: method([], (sheet) => sheet.pivotTables) },
};

const allowed = [
  ...['allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects'],
  ...['allowEditScenarios', 'allowFormatCells', 'allowFormatColumns', 'allowFormatRows'],
  ...['allowInsertColumns', 'allowInsertHyperlinks', 'allowInsertRows', 'allowPivotTables'],
  'allowSort',
];
const protectionOptions = shape({
  ...Object.fromEntries(allowed.map((name) => [name, boolean])),
  selectionMode: oneOf('ProtectionSelectionMode'),
});

export const worksheetProtectionTable: ClassTable<Sheet> = {
  properties: {
    Protected: readOnly((sheet) => sheet.protection !== null),
    Options: readOnly((sheet) => sheet.protection?.options ?? null),
  },
  methods: {
    Protect: method([optional(protectionOptions), optional(text)], (sheet, options, password) => {
      if (sheet.protection) throw excelError('InvalidOperation', 'It is protected already.');
      sheet.protection = { options: plain.read(options ?? {}), password };
    }),
    Unprotect: method([optional(text)], (sheet, password) => {
      if (sheet.protection && sheet.protection.password !== password) {
        throw excelError('AccessDenied', 'Wrong password.');
      }
      sheet.protection = null;
    }),
  },
};

const freeze = (rows: number, columns: number): Rect => {
  if (rows < 0 || columns < 0 || rows + columns === 0) throw invalid('Nothing to freeze.');
  return {
    ...{ row: 0, column: 0 },
    ...{ rows: rows || maxRows, columns: columns || maxColumns },
  };
};

/** OfficeDev/office-js#1463: panes of a sheet that is not seen are an internal error. */
function assertSeen(sheet: Sheet): void {
  if (sheet.visibility !== 'Visible') throw excelError('GeneralException');
}

function frozen(sheet: Sheet, panes: Rect): void {
  assertSeen(sheet);
  sheet.frozen = panes;
  sheet.workbook.hasFrozenPanes = true;
}

export const worksheetFreezePanesTable: ClassTable<Sheet> = {
  methods: {
    FreezeRows: method([optional(integer)], (sheet, count) => {
      frozen(sheet, freeze(count ?? 1, 0));
    }),
    FreezeColumns: method([optional(integer)], (sheet, count) => {
      frozen(sheet, freeze(0, count ?? 1));
    }),
    FreezeAt: method([either(objectOf('Range'), text)], (sheet, at) => {
      const { row, column, ...size } = (typeof at === 'string' ? sheet.find(at) : at).rect;
      if (row > 0 || column > 0) throw new Refusal('panes frozen away from the first cell');
      frozen(sheet, { row, column, ...size });
    }),
    Unfreeze: method([], (sheet) => {
      assertSeen(sheet);
      sheet.frozen = null;
    }),
    GetLocation: method([], (sheet) => {
      assertSeen(sheet);
      if (!sheet.frozen) throw excelError('ItemNotFound', 'Nothing is frozen.');
      return handle('Range', sheet.area(sheet.frozen));
    }),
    GetLocationOrNullObject: method([], (sheet) => {
      assertSeen(sheet);
      return sheet.frozen ? handle('Range', sheet.area(sheet.frozen)) : null;
    }),
  },
};
