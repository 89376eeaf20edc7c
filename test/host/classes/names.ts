import type { NameScope } from '../class-states';
import { excelError } from '../errors';
import { boolean, either, objectOf, optional, text } from '../kinds';
import { absolute, formatRect, quoteSheet } from '../model/addresses';
import { checkFormula } from '../model/entry';
import { addName, deleteName, namedArea, sameName, type DefinedName } from '../model/names';
import { handle, method, property, readOnly, type ClassTable, type Handle } from '../schema';
import type { Plain } from '../wire';

const inScope = ({ workbook, sheet }: NameScope) => (sheet ? sheet.names : workbook.names);

const item = (scope: NameScope, name: string): Handle | null => {
  const found = inScope(scope).find(sameName(name));
  return found ? handle('NamedItem', found) : null;
};

export const namedItemCollectionTable: ClassTable<NameScope> = {
  items: (scope) => inScope(scope).map((name) => handle('NamedItem', name)),
  indexer: (scope, name) => {
    const found = item(scope, String(name));
    if (!found) throw excelError('ItemNotFound', `No name "${name}".`);
    return found;
  },
  methods: {
    Add: method(
      [text, either(objectOf('Range'), text), optional(text)],
      ({ workbook, sheet }, name, reference, comment) => {
        if (typeof reference === 'string') checkFormula(reference);
        // OfficeDev/office-js#1345: an internal error, on the web.
        const isWeb = workbook.profile.platform === 'OfficeOnline';
        if (isWeb && workbook.hasFrozenPanes) throw excelError('GeneralException');
        return handle('NamedItem', addName(workbook, sheet, name, reference, comment));
      },
    ),
    GetCount: method([], (scope) => inScope(scope).length),
    GetItemOrNullObject: method([text], item),
  },
};

function valueOf(name: DefinedName): Plain {
  const area = namedArea(name);
  if (area) return `${quoteSheet(area.sheet.name)}!${absolute(formatRect(area.rect))}`;
  const constant = name.formula.slice(1);
  return constant === '#REF!' ? '#REF!' : name.formula;
}

const typeOf = (name: DefinedName) =>
  namedArea(name) ? 'Range' : name.formula === '=#REF!' ? 'Error' : 'String';

export const namedItemTable: ClassTable<DefinedName> = {
  properties: {
    Name: readOnly((name) => name.name),
    Scope: readOnly((name) => (name.sheet ? 'Worksheet' : 'Workbook')),
    Type: readOnly(typeOf),
    Value: readOnly(valueOf),
    Comment: property(
      text,
      (name) => name.comment,
      (name, comment) => void (name.comment = comment),
    ),
    Formula: property(
      text,
      (name) => name.formula,
      (name, formula) => {
        checkFormula(formula);
        name.formula = formula;
      },
    ),
    Visible: property(
      boolean,
      (name) => name.visible,
      (name, visible) => void (name.visible = visible),
    ),
  },
  links: {
    Worksheet: (name) => {
      if (!name.sheet) throw excelError('ItemNotFound', 'The name belongs to the workbook.');
      return handle('Worksheet', name.sheet);
    },
    WorksheetOrNullObject: (name) => (name.sheet ? handle('Worksheet', name.sheet) : null),
  },
  methods: {
    Delete: method([], (name) => deleteName(name)),
    GetRange: method([], (name) => {
      const area = namedArea(name);
      if (!area) throw excelError('InvalidReference', `"${name.name}" is no block of cells.`);
      return handle('Range', area);
    }),
    GetRangeOrNullObject: method([], (name) => {
      const area = namedArea(name);
      return area ? handle('Range', area) : null;
    }),
  },
  id: { name: '_Id', of: (name) => name.name },
  check: (name) => {
    if (name.isDeleted || name.sheet?.isDeleted) {
      throw excelError('ItemNotFound', `The name ${name.name} was deleted.`);
    }
  },
};
