import type { TableColumn } from '../class-states';
import { excelError, invalid, Refusal } from '../errors';
import { boolean, either, integer, objectOf, optional, plain, text, type Kind } from '../kinds';
import { splitSheet } from '../model/addresses';
import { Area } from '../model/area';
import { sameName } from '../model/names';
import { Sheet } from '../model/sheet';
import { shiftRows } from '../model/shift';
import { addTable, type Table } from '../model/table';
import type { Workbook } from '../model/workbook';
import { showAll } from './table-order';
import {
  handle,
  ignored,
  method,
  property,
  readOnly,
  type ClassTable,
  type Handle,
} from '../schema';

const tablesOf = (scope: Workbook | Sheet) =>
  scope instanceof Sheet ? scope.tables : scope.tables();

const item = (scope: Workbook | Sheet, key: string | number): Handle | null => {
  const tables = tablesOf(scope);
  const table = tables.find((one) => one.id === key) ?? tables.find(sameName(String(key)));
  return table ? handle('Table', table) : null;
};

const require = (scope: Workbook | Sheet, key: string | number): Handle => {
  const found = item(scope, key);
  if (!found) throw excelError('ItemNotFound', `No table "${key}".`);
  return found;
};

export const tableCollectionTable: ClassTable<Workbook | Sheet> = {
  properties: { Count: readOnly((scope) => tablesOf(scope).length) },
  items: (scope) => tablesOf(scope).map((table) => handle('Table', table)),
  indexer: require,
  methods: {
    Add: method([either(objectOf('Range'), text), boolean], (scope, where, hasHeaders) => {
      const area = where instanceof Area ? where : find(scope, where);
      return handle('Table', addTable(area, hasHeaders));
    }),
    GetCount: method([], (scope) => tablesOf(scope).length),
    GetItemAt: method([integer], (scope, index) => {
      const table = tablesOf(scope)[index];
      if (!table) throw invalid(`No table ${index}.`);
      return handle('Table', table);
    }),
    GetItemOrNullObject: method([text], item),
  },
};

function find(scope: Workbook | Sheet, address: string): Area {
  if (scope instanceof Sheet) return scope.find(address);
  const area = splitSheet(address).sheet ? scope.find(address) : scope.active.find(address);
  if (!area) throw invalid(`No cells at ${address}.`);
  return area;
}

const flag = (name: FlagName) =>
  property<Table, boolean>(
    boolean,
    (table) => table[name],
    (table, on) => {
      table.sheet.assertFormattable();
      table[name] = on;
    },
  );
type FlagName =
  | 'showBandedRows'
  | 'showBandedColumns'
  | 'showFilterButton'
  | 'highlightFirstColumn'
  | 'highlightLastColumn';

const moving = (what: 'showHeaders' | 'showTotals') =>
  property<Table, boolean>(
    boolean,
    (table) => table[what],
    (table, on) => {
      if (on !== table[what]) throw new Refusal(`cells that move when ${what} of a table changes`);
    },
  );

const tableStyle: Kind<string> = {
  read(value) {
    const read = text.read(value);
    if (!/^(TableStyle(Light(1?\d|2[01])|Medium(1?\d|2[0-8])|Dark(\d|1[01]))|)$/.test(read)) {
      throw invalid(`"${read}" is no style of tables.`);
    }
    return read;
  },
};

export const tableTable: ClassTable<Table> = {
  properties: {
    Id: readOnly((table) => table.id),
    Name: property(
      text,
      (table) => table.name,
      (table, name) => table.setName(name),
    ),
    Style: property(
      tableStyle,
      (table) => table.style,
      (table, style) => void (table.style = style),
    ),
    ShowHeaders: moving('showHeaders'),
    ShowTotals: moving('showTotals'),
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    ShowFilterButton: flag('showFilterButton'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
  },
  links: {
    AutoFilter: (table) => handle('AutoFilter', table),
    Sort: (table) => handle('TableSort', table),
    Columns: (table) => handle('TableColumnCollection', table),
    Rows: (table) => handle('TableRowCollection', table),
    Worksheet: (table) => handle('Worksheet', table.sheet),
  },
  methods: {
    ClearFilters: method([], (table) => showAll(table)),
    ReapplyFilters: ignored(0),
    ConvertToRange: method([], (table) => handle('Range', table.convertToRange())),
    Delete: method([], (table) => table.delete()),
    GetDataBodyRange: method([], (table) => handle('Range', table.body)),
    GetHeaderRowRange: method([], (table) => handle('Range', table.header)),
    GetRange: method([], (table) => handle('Range', table.area)),
    Resize: method([either(objectOf('Range'), text)], (table, to) =>
      table.resize((typeof to === 'string' ? table.sheet.find(to) : to).rect),
    ),
  },
  id: { name: 'Id', of: (table) => table.id },
  check: (table) => {
    if (table.isDeleted || table.sheet.isDeleted) {
      throw excelError('ItemNotFound', `The table ${table.name} was deleted.`);
    }
  },
};

const column = (table: Table, index: number | undefined): Handle<'TableColumn'> => {
  if (index === undefined || index < 0 || index >= table.rect.columns) {
    throw excelError('ItemNotFound', `The table ${table.name} has no such column.`);
  }
  return handle('TableColumn', { table, index });
};

const columnAt = (table: Table, key: string | number): number | undefined => {
  const names = Array.from({ length: table.rect.columns }, (_, index) => table.columnName(index));
  const named = names.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  if (named >= 0) return named;
  const id = Number(key) - 1;
  return names[id] === undefined ? undefined : id;
};

export const tableColumnCollectionTable: ClassTable<Table> = {
  properties: { Count: readOnly((table) => table.rect.columns) },
  items: (table) => Array.from({ length: table.rect.columns }, (_, index) => column(table, index)),
  indexer: (table, key) => column(table, columnAt(table, key)),
  methods: {
    GetCount: method([], (table) => table.rect.columns),
    GetItemAt: method([integer], column),
    GetItemOrNullObject: method([either(text, integer)], (table, key) => {
      const at = columnAt(table, key);
      return at === undefined ? null : column(table, at);
    }),
  },
};

const slice = ({ table, index }: TableColumn, area: Area) =>
  handle(
    'Range',
    table.sheet.area({ ...area.rect, column: table.rect.column + index, columns: 1 }),
  );

export const tableColumnTable: ClassTable<TableColumn> = {
  properties: {
    Id: readOnly(({ index }) => index + 1),
    Index: readOnly(({ index }) => index),
    Name: property(
      text,
      ({ table, index }) => table.columnName(index),
      (self, name) => slice(self, self.table.header).self.enter([[name]]),
    ),
    Values: readOnly((self) => slice(self, self.table.area).self.values()),
  },
  links: { Filter: (self) => handle('Filter', self) },
  methods: {
    GetDataBodyRange: method([], (self) => slice(self, self.table.body)),
    GetHeaderRowRange: method([], (self) => slice(self, self.table.header)),
    GetRange: method([], (self) => slice(self, self.table.area)),
  },
  id: { name: 'Id', of: ({ index }) => index + 1 },
};

export const tableRowCollectionTable: ClassTable<Table> = {
  properties: { Count: readOnly((table) => table.body.rect.rows) },
  items: (table) =>
    Array.from({ length: table.body.rect.rows }, (_, index) =>
      handle('TableRow', { table, index }),
    ),
  methods: {
    Add: method([optional(integer), optional(plain), optional(boolean)], (table, index, values) => {
      if (index !== null && index !== -1) {
        const { row, rows, ...across } = table.body.rect;
        if (index < 0 || index > rows) throw invalid(`No row ${index}.`);
        const at = { ...across, row: row + index, rows: Array.isArray(values) ? values.length : 1 };
        shiftRows(table.sheet, at, 'in');
        if (Array.isArray(values)) new Area(table.sheet, at).enter(values);
        return handle('TableRow', { table, index });
      }
      if (!Array.isArray(values)) throw new Refusal('a new row of a table without values');
      table.addRows(values as unknown[][]);
      return handle('TableRow', { table, index: table.body.rect.rows - 1 });
    }),
    GetCount: method([], (table) => table.body.rect.rows),
    GetItemAt: method([integer], (table, index) => {
      if (index < 0 || index >= table.body.rect.rows) throw invalid(`No row ${index}.`);
      return handle('TableRow', { table, index });
    }),
  },
};

const rowArea = ({ table, index }: TableColumn) =>
  new Area(table.sheet, { ...table.body.rect, row: table.body.rect.row + index, rows: 1 });

export const tableRowTable: ClassTable<TableColumn> = {
  properties: {
    Index: readOnly(({ index }) => index),
    Values: property(
      plain,
      (self) => rowArea(self).values(),
      (self, values) => rowArea(self).enter(values),
    ),
  },
  methods: {
    Delete: method([], (self) => shiftRows(self.table.sheet, rowArea(self).rect, 'out')),
    GetRange: method([], (self) => handle('Range', rowArea(self))),
  },
};
