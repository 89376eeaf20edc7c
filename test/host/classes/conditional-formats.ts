import type { Target } from '../class-states';
import { excelError, invalid, Refusal } from '../errors';
import { boolean, color, integer, oneOf, plain, shape, text, type Kind } from '../kinds';
import { contains } from '../model/addresses';
import { ConditionalFormat } from '../model/conditional-format';
import { checkFormula } from '../model/entry';
import { handle, method, property, readOnly, type ClassTable } from '../schema';
import type { Plain } from '../wire';
import { bagTable, clear } from './bags';

const formula: Kind<string> = {
  read(value) {
    const read = text.read(value);
    checkFormula(read);
    return read;
  },
};

const formatsOf = (target: Target) =>
  target.flatMap(({ sheet, rect }) =>
    sheet.conditionalFormats.filter(({ area }) => contains(rect, area.rect)),
  );

const require = (format: ConditionalFormat | undefined) => {
  if (!format) throw excelError('ItemNotFound', 'No such conditional format.');
  return handle('ConditionalFormat', format);
};

export const conditionalFormatCollectionTable: ClassTable<Target> = {
  items: (target) => formatsOf(target).map((format) => handle('ConditionalFormat', format)),
  indexer: (target, id) => require(formatsOf(target).find((format) => format.id === id)),
  methods: {
    Add: method([oneOf('ConditionalFormatType')], (target, type) => {
      const [area, ...more] = target;
      if (!area || more.length > 0) throw new Refusal('a conditional format of several blocks');
      if (!['Custom', 'CellValue'].includes(type)) throw new Refusal(`conditional format ${type}`);
      area.sheet.assertFormattable();
      const format = new ConditionalFormat(area.sheet.workbook.nextId(), area, type);
      area.sheet.conditionalFormats.push(format);
      return handle('ConditionalFormat', format);
    }),
    ClearAll: method([], (target) => {
      for (const format of formatsOf(target)) format.delete();
    }),
    GetCount: method([], (target) => formatsOf(target).length),
    GetItemAt: method([integer], (target, index) => require(formatsOf(target)[index])),
  },
};

const ofType = (format: ConditionalFormat, type: string) => {
  if (format.type !== type) throw invalid(`The conditional format is a ${format.type}.`);
  return format;
};

export const conditionalFormatTable: ClassTable<ConditionalFormat> = {
  properties: {
    Id: readOnly((format) => format.id),
    Type: readOnly((format) => format.type),
    Priority: readOnly((format) => format.area.sheet.conditionalFormats.indexOf(format)),
    StopIfTrue: property(
      boolean,
      (format) => format.stopIfTrue,
      (format, stop) => void (format.stopIfTrue = stop),
    ),
  },
  links: {
    Custom: (format) => handle('CustomConditionalFormat', ofType(format, 'Custom')),
    CustomOrNullObject: (format) =>
      format.type === 'Custom' ? handle('CustomConditionalFormat', format) : null,
    CellValue: (format) => handle('CellValueConditionalFormat', ofType(format, 'CellValue').state),
    CellValueOrNullObject: (format) =>
      format.type === 'CellValue' ? handle('CellValueConditionalFormat', format.state) : null,
  },
  methods: {
    Delete: method([], (format) => format.delete()),
    GetRange: method([], (format) => handle('Range', format.area)),
  },
  id: { name: 'Id', of: (format) => format.id },
  check: (format) => {
    if (format.isDeleted) throw excelError('ItemNotFound', 'The conditional format was deleted.');
  },
};

export const customConditionalFormatTable: ClassTable<ConditionalFormat> = {
  links: {
    Format: (format) => handle('ConditionalRangeFormat', format.state.part('Format')),
    Rule: (format) => handle('ConditionalFormatRule', format.state.part('Rule')),
  },
};

export const conditionalFormatRuleTable = bagTable({ Formula: [formula, ''] });

const cellValueRule: Kind<Plain> = {
  read: (value) =>
    plain.read(
      shape({
        formula1: formula,
        formula2: formula,
        operator: oneOf('ConditionalCellValueOperator'),
      }).read(value),
    ),
};
export const cellValueConditionalFormatTable = bagTable(
  { Rule: [cellValueRule] },
  { Format: 'ConditionalRangeFormat' },
);

export const conditionalRangeFormatTable = bagTable(
  { NumberFormat: [text, ''] },
  { Fill: 'ConditionalRangeFill', Font: 'ConditionalRangeFont' },
);
export const conditionalRangeFillTable = bagTable({ Color: [color] }, {}, { Clear: clear });
export const conditionalRangeFontTable = bagTable(
  {
    Bold: [boolean],
    Color: [color],
    Italic: [boolean],
    Strikethrough: [boolean],
    Underline: [oneOf('ConditionalRangeFontUnderlineStyle')],
  },
  {},
  { Clear: clear },
);
