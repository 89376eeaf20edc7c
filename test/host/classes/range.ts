import type { Target } from '../class-states';
import { excelError, invalid, Refusal } from '../errors';
import { boolean, either, integer, objectOf, oneOf, optional, plain, shape, text } from '../kinds';
import {
  bounding,
  formatRect,
  intersect,
  isEntireColumn,
  isEntireRow,
  maxColumns,
  maxRows,
  rect,
  type Rect,
} from '../model/addresses';
import { Area } from '../model/area';
import { shownText } from '../model/display';
import { shiftRows } from '../model/shift';
import { handle, ignored, method, property, readOnly, type ClassTable } from '../schema';
import type { Plain } from '../wire';

const range = (area: Area, part: Rect) =>
  handle('Range', new Area(area.sheet, rect(part.row, part.column, part.rows, part.columns)));

const other = either(objectOf('Range'), text);
const cellsOf = (area: Area, given: Area | string): Rect =>
  (typeof given === 'string' ? area.sheet.find(given) : given).rect;

const common = (area: Area, given: Area | string) => {
  const part = intersect(area.rect, cellsOf(area, given));
  return part ? range(area, part) : null;
};

const inside = (index: number, count: number) => {
  if (index < 0 || index >= count) throw invalid(`${index} is not within ${count}.`);
  return index;
};

/** Usual cells: all used ones that lie in the block. */
const used = (area: Area, valuesOnly: boolean | null) => {
  const all = area.sheet.used(valuesOnly === true);
  const part = all && intersect(area.rect, all.rect);
  return part ? range(area, part) : null;
};

const valueType: Record<string, string> = {
  number: 'Double',
  boolean: 'Boolean',
  error: 'Error',
  text: 'String',
};

function hidden(set: ReadonlySet<number>, from: number, count: number): Plain {
  const all = [...set].filter((at) => at >= from && at < from + count).length;
  return all === 0 ? false : all === count ? true : null;
}

function hide(set: Set<number>, from: number, count: number, hide: boolean): void {
  for (let at = from; at < from + count; at++) {
    if (hide) set.add(at);
    else set.delete(at);
  }
}

const sum = (count: number, start: number, size: (at: number) => number) => {
  let total = 0;
  for (let at = start; at < start + count; at++) total += size(at);
  return total;
};

type Grouped = 'ByColumns' | 'ByRows';

const along = ({ rect }: Area, by: Grouped): readonly number[] => {
  const [start, count] = by === 'ByColumns' ? [rect.column, rect.columns] : [rect.row, rect.rows];
  return Array.from({ length: count }, (_, k) => start + k);
};

/** Changes how deep in outlines columns or rows are; what is in none cannot come out of one. */
function outline(area: Area, by: Grouped, change: number): void {
  const levels = area.sheet.outlines[by];
  const places = along(area, by);
  if (change <= 0 && !places.some((at) => levels.has(at))) {
    throw excelError('GeneralException', 'Nothing of this is grouped.');
  }
  for (const at of places) {
    const level = (levels.get(at) ?? 0) + change;
    if (level > 7) throw invalid('Eight levels are the most.');
    if (level > 0) levels.set(at, level);
    else levels.delete(at);
  }
}

const groupOption = oneOf('GroupOption');

export const rangeTable: ClassTable<Area> = {
  properties: {
    Address: readOnly((area) => area.address),
    AddressLocal: readOnly((area) => area.address),
    CellCount: readOnly(({ rect: { rows, columns } }) =>
      rows * columns > 2 ** 31 - 1 ? -1 : rows * columns,
    ),
    RowIndex: readOnly((area) => area.rect.row),
    ColumnIndex: readOnly((area) => area.rect.column),
    RowCount: readOnly((area) => area.rect.rows),
    ColumnCount: readOnly((area) => area.rect.columns),
    IsEntireColumn: readOnly((area) => isEntireColumn(area.rect)),
    IsEntireRow: readOnly((area) => isEntireRow(area.rect)),
    Values: property(
      plain,
      (area) => area.values(),
      (area, values) => area.enter(values),
    ),
    Formulas: property(
      plain,
      (area) => area.formulas(),
      (area, formulas) => area.enter(formulas),
    ),
    NumberFormat: property(
      plain,
      (area) => area.map((_, row, column) => area.sheet.grid.format(row, column, 'numberFormat')),
      (area, formats) => area.setNumberFormat(formats),
    ),
    Text: readOnly((area) =>
      area.map((cell, row, column) =>
        shownText(
          area.sheet.valueOf(cell?.content, row, column),
          String(area.sheet.grid.format(row, column, 'numberFormat')),
        ),
      ),
    ),
    ValueTypes: readOnly((area) =>
      area.map(({ content } = {}) => {
        if (!content) return 'Empty';
        if (content.kind !== 'formula') return valueType[content.kind] ?? 'Unknown';
        const value = content.value ?? 0;
        return typeof value === 'string'
          ? value.startsWith('#')
            ? 'Error'
            : 'String'
          : (valueType[typeof value] ?? 'Unknown');
      }),
    ),
    ColumnHidden: property(
      boolean,
      ({ sheet, rect }) => hidden(sheet.hiddenColumns, rect.column, rect.columns),
      ({ sheet, rect }, yes) => {
        sheet.assertFormattable();
        hide(sheet.hiddenColumns, rect.column, rect.columns, yes);
      },
    ),
    RowHidden: property(
      boolean,
      ({ sheet, rect }) => hidden(sheet.hiddenRows, rect.row, rect.rows),
      ({ sheet, rect }, yes) => {
        sheet.assertFormattable();
        hide(sheet.hiddenRows, rect.row, rect.rows, yes);
      },
    ),
    Hyperlink: property(
      shape({ address: text, documentReference: text, screenTip: text, textToDisplay: text }),
      ({ sheet, rect }) => sheet.grid.shared(rect, 'hyperlink'),
      (area, link) => {
        area.setFormat('hyperlink', plain.read(link));
        if (link.textToDisplay !== undefined) area.enter(link.textToDisplay);
      },
    ),
    Left: readOnly((area) => area.corner.left),
    Top: readOnly((area) => area.corner.top),
    Width: readOnly(({ sheet, rect }) => sum(rect.columns, rect.column, (at) => sheet.width(at))),
    Height: readOnly(({ sheet, rect }) => sum(rect.rows, rect.row, (at) => sheet.height(at))),
  },
  links: {
    ConditionalFormats: (area) => handle('ConditionalFormatCollection', [area]),
    DataValidation: (area) => handle('DataValidation', [area]),
    Format: (area) => handle('RangeFormat', [area]),
    Worksheet: (area) => handle('Worksheet', area.sheet),
  },
  methods: {
    Calculate: ignored(0),
    Clear: method([optional(oneOf('ClearApplyTo'))], (area, what) => area.clear(what ?? 'All')),
    /** Sideways is not modelled. */
    Insert: method([oneOf('InsertShiftDirection')], (area, way) => {
      if (way !== 'Down') throw new Refusal(`cells inserted to the ${way}`);
      shiftRows(area.sheet, area.rect, 'in');
      return handle('Range', area);
    }),
    Delete: method([oneOf('DeleteShiftDirection')], (area, way) => {
      if (way !== 'Up') throw new Refusal(`cells deleted to the ${way}`);
      shiftRows(area.sheet, area.rect, 'out');
    }),
    Merge: method([optional(boolean)], (area, across) => area.merge(across === true)),
    Unmerge: method([], (area) => area.unmerge()),
    Select: method([], (area) => area.sheet.workbook.select(area)),
    GetCell: method([integer, integer], (area, row, column) =>
      range(area, {
        ...{ row: area.rect.row + row, column: area.rect.column + column },
        ...{ rows: 1, columns: 1 },
      }),
    ),
    GetRow: method([integer], (area, row) => {
      const at = area.rect.row + inside(row, area.rect.rows);
      return range(area, { ...area.rect, row: at, rows: 1 });
    }),
    GetColumn: method([integer], (area, column) => {
      const at = area.rect.column + inside(column, area.rect.columns);
      return range(area, { ...area.rect, column: at, columns: 1 });
    }),
    GetLastRow: method([], (area) =>
      range(area, { ...area.rect, row: area.rect.row + area.rect.rows - 1, rows: 1 }),
    ),
    GetLastColumn: method([], (area) =>
      range(area, { ...area.rect, column: area.rect.column + area.rect.columns - 1, columns: 1 }),
    ),
    GetLastCell: method([], ({ sheet, rect: { row, column, rows, columns } }) =>
      handle('Range', sheet.area(rect(row + rows - 1, column + columns - 1, 1, 1))),
    ),
    GetResizedRange: method([integer, integer], (area, rows, columns) =>
      range(area, {
        ...area.rect,
        ...{ rows: area.rect.rows + rows, columns: area.rect.columns + columns },
      }),
    ),
    GetAbsoluteResizedRange: method([integer, integer], (area, rows, columns) =>
      range(area, { ...area.rect, rows, columns }),
    ),
    GetOffsetRange: method([integer, integer], (area, rows, columns) =>
      range(area, {
        ...area.rect,
        ...{ row: area.rect.row + rows, column: area.rect.column + columns },
      }),
    ),
    GetBoundingRect: method([other], (area, given) =>
      range(area, bounding(area.rect, cellsOf(area, given))),
    ),
    GetIntersection: method([other], (area, given) => {
      const part = common(area, given);
      if (!part) throw excelError('ItemNotFound', `Nothing common with ${area.address}.`);
      return part;
    }),
    GetIntersectionOrNullObject: method([other], common),
    GetEntireColumn: method([], (area) => range(area, { ...area.rect, row: 0, rows: maxRows })),
    GetEntireRow: method([], (area) =>
      range(area, { ...area.rect, column: 0, columns: maxColumns }),
    ),
    Group: method([groupOption], (area, by) => {
      outline(area, by as Grouped, 1);
    }),
    Ungroup: method([groupOption], (area, by) => {
      outline(area, by as Grouped, -1);
    }),
    HideGroupDetails: method([groupOption], (area, by) => {
      outline(area, by as Grouped, 0);
      const { sheet, rect } = area;
      if (by === 'ByColumns') hide(sheet.hiddenColumns, rect.column, rect.columns, true);
      else hide(sheet.hiddenRows, rect.row, rect.rows, true);
    }),
    GetUsedRange: method([optional(boolean)], (area, valuesOnly) => {
      const { row, column } = area.rect;
      return used(area, valuesOnly) ?? range(area, { row, column, rows: 1, columns: 1 });
    }),
    GetUsedRangeOrNullObject: method([optional(boolean)], used),
    GetSpillParentOrNullObject: method([], (area) => {
      const { spills } = area.sheet;
      const spill = spills.find((one) => intersect(one, area.rect) !== null);
      return spill ? range(area, { ...spill, rows: 1, columns: 1 }) : null;
    }),
    GetSpillingToRangeOrNullObject: method([], (area) => {
      const { row, column } = area.rect;
      const spill = area.sheet.spills.find((one) => one.row === row && one.column === column);
      return spill ? range(area, spill) : null;
    }),
    _ValidateArraySize: method([integer, integer], (area, rows, columns) => {
      if (rows !== area.rect.rows || columns !== area.rect.columns) {
        throw invalid(`${rows} x ${columns} values for ${formatRect(area.rect)}.`);
      }
    }),
  },
  isKept: true,
  check: (area) => {
    if (area.sheet.isDeleted) throw excelError('InvalidReference', 'The sheet was deleted.');
  },
};

export const rangeAreasTable: ClassTable<Target> = {
  properties: {
    Address: readOnly((target) => target.map((area) => area.address).join(',')),
    AreaCount: readOnly((target) => target.length),
    CellCount: readOnly((target) =>
      target.map(({ rect }) => rect.rows * rect.columns).reduce((a, b) => a + b, 0),
    ),
  },
  links: {
    Areas: (target) => handle('RangeCollection', target),
    ConditionalFormats: (target) => handle('ConditionalFormatCollection', target),
    DataValidation: (target) => handle('DataValidation', target),
    Format: (target) => handle('RangeFormat', target),
  },
  methods: {
    Calculate: ignored(0),
    Clear: method([optional(oneOf('ClearApplyTo'))], (target, what) => {
      for (const area of target) area.clear(what ?? 'All');
    }),
  },
  isKept: true,
  check: (target) => {
    if (target.some((area) => area.sheet.isDeleted)) {
      throw excelError('InvalidReference', 'The sheet was deleted.');
    }
  },
};

export const rangeCollectionTable: ClassTable<Target> = {
  items: (target) => target.map((area) => handle('Range', area)),
  methods: {
    GetCount: method([], (target) => target.length),
    GetItemAt: method([integer], (target, index) => {
      const area = target[index];
      if (!area) throw invalid(`No area ${index}.`);
      return handle('Range', area);
    }),
  },
};
