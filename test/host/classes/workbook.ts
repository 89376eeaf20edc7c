import type { NewWorkbook } from '../class-states';
import { excelError, invalid } from '../errors';
import { boolean, integer, oneOf, optional, text } from '../kinds';
import type { Scalar } from '../model/entry';
import type { Workbook } from '../model/workbook';
import { handle, ignored, method, property, readOnly, type ClassTable } from '../schema';
import { supports } from '../profiles';

const selected = (workbook: Workbook) => handle('Range', workbook.active.area(workbook.selection));

export const workbookTable: ClassTable<Workbook> = {
  properties: {
    Name: readOnly((workbook) => workbook.name),
    ReadOnly: readOnly((workbook) => workbook.profile.readOnly),
    AutoSave: readOnly((workbook) => workbook.profile.platform === 'OfficeOnline'),
  },
  links: {
    Application: (workbook) => handle('Application', workbook),
    Functions: (workbook) => handle('Functions', workbook),
    CustomXmlParts: (workbook) => handle('CustomXmlPartCollection', workbook),
    Names: (workbook) => handle('NamedItemCollection', { workbook }),
    Properties: (workbook) => handle('DocumentProperties', workbook),
    Protection: (workbook) => handle('WorkbookProtection', workbook),
    Settings: (workbook) => handle('SettingCollection', workbook.settings),
    Tables: (workbook) => handle('TableCollection', workbook),
    Worksheets: (workbook) => handle('WorksheetCollection', workbook),
    _Runtime: (workbook) => handle('Runtime', workbook),
  },
  methods: {
    GetActiveCell: method([], (workbook) => {
      const { row, column } = workbook.selection;
      return handle('Range', workbook.active.area({ row, column, rows: 1, columns: 1 }));
    }),
    GetSelectedRange: method([], selected),
    GetSelectedRanges: method([], (workbook) =>
      handle('RangeAreas', [workbook.active.area(workbook.selection)]),
    ),
    GetIsActiveCollabSession: method([], (workbook) => workbook.profile.isShared),
    Save: ignored(1),
  },
};

export const applicationTable: ClassTable<Workbook> = {
  properties: {
    CalculationMode: property(
      oneOf('CalculationMode'),
      (workbook) => workbook.calculationMode,
      (workbook, mode) => void (workbook.calculationMode = mode),
    ),
    CalculationState: readOnly((workbook) => workbook.calculationState),
    DecimalSeparator: readOnly((workbook) => workbook.profile.decimalSeparator),
    ThousandsSeparator: readOnly((workbook) => workbook.profile.thousandsSeparator),
    UseSystemSeparators: readOnly(() => true),
  },
  links: { CultureInfo: (workbook) => handle('CultureInfo', workbook) },
  methods: {
    Calculate: method([oneOf('CalculationType')], () => undefined),
    CreateWorkbook: method([optional(text)], (workbook, base64) =>
      handle('WorkbookCreated', { workbook, bytes: workbook.makeWorkbook(base64) }),
    ),
    SuspendApiCalculationUntilNextSync: ignored(0),
    SuspendScreenUpdatingUntilNextSync: ignored(0),
  },
};

export const workbookCreatedTable: ClassTable<NewWorkbook> = {
  properties: { Id: readOnly(() => 'workbook') },
  methods: { Open: method([], ({ workbook, bytes }) => workbook.openWorkbook(bytes)) },
  id: { name: 'Id', of: () => 'workbook' },
};

/** The web opens another workbook through an object of its own, which no type definition names. */
export const wacWorkbookTable: ClassTable<Workbook> = {
  methods: {
    CreateAndOpenWorkbook: method([optional(text)], (workbook, base64) =>
      workbook.openWorkbook(workbook.makeWorkbook(base64)),
    ),
  },
};

/** Excel's own functions, called without a cell. */
export const functionsTable: ClassTable<Workbook> = {
  methods: {
    Date: method([integer, integer, integer], (workbook, year, month, day) =>
      handle('FunctionResult', { value: workbook.serial(year, month, day) }),
    ),
  },
};

export const functionResultTable: ClassTable<{ readonly value: Scalar }> = {
  properties: { Error: readOnly(() => ''), Value: readOnly(({ value }) => value) },
};

export const cultureInfoTable: ClassTable<Workbook> = {
  properties: { Name: readOnly((workbook) => workbook.profile.locale) },
  links: { NumberFormat: (workbook) => handle('NumberFormatInfo', workbook) },
};

export const numberFormatInfoTable: ClassTable<Workbook> = {
  properties: {
    NumberDecimalSeparator: readOnly((workbook) => workbook.profile.decimalSeparator),
    NumberGroupSeparator: readOnly((workbook) => workbook.profile.thousandsSeparator),
  },
};

export const workbookProtectionTable: ClassTable<Workbook> = {
  properties: { Protected: readOnly((workbook) => workbook.isProtected) },
  methods: {
    Protect: method([optional(text)], (workbook, password) => {
      if (workbook.isProtected) throw excelError('InvalidOperation', 'It is protected already.');
      workbook.isProtected = true;
      workbook.password = password;
    }),
    Unprotect: method([optional(text)], (workbook, password) => {
      if (workbook.password !== password) throw excelError('AccessDenied', 'Wrong password.');
      workbook.isProtected = false;
      workbook.password = null;
    }),
  },
};

export const runtimeTable: ClassTable<Workbook> = {
  properties: {
    EnableEvents: property(
      boolean,
      (workbook) => workbook.enableEvents,
      (workbook, on) => {
        if (!supports(workbook.profile, 'ExcelApi', '1.8')) throw invalid('EnableEvents');
        workbook.enableEvents = on;
      },
    ),
  },
};

const documentText = (name: string) =>
  property<Workbook, string>(
    text,
    (workbook) => workbook.properties.get(name) ?? '',
    (workbook, value) => workbook.properties.set(name, value),
  );

export const documentPropertiesTable: ClassTable<Workbook> = {
  properties: Object.fromEntries(
    ['Author', 'Category', 'Comments', 'Company', 'Keywords', 'Manager', 'Subject', 'Title'].map(
      (name) => [name, documentText(name)],
    ),
  ),
  links: { Custom: (workbook) => handle('CustomPropertyCollection', workbook.customProperties) },
};
