import type { HeaderFooterPages, PageBreakBefore } from '../class-states';
import { excelError, invalid } from '../errors';
import { either, integer, number, objectOf, oneOf, shape, text, within, type Kind } from '../kinds';
import { isEntireColumn, isEntireRow, parseRect, type Rect } from '../model/addresses';
import { Area } from '../model/area';
import type { Sheet } from '../model/sheet';
import { handle, method, readOnly, type ClassTable, type Property } from '../schema';
import { isRecord, type Plain } from '../wire';
import { fields, kept, no, yes } from './bags';

const layout = (sheet: Sheet) => sheet.pageLayout;
const margin = within(0, 72 * 49);

/** Either one scale for the page, or the pages that the sheet must fit; not both. */
const zoom: Kind<Plain> = {
  read(value) {
    const read = shape({
      scale: within(10, 400),
      horizontalFitToPages: integer,
      verticalFitToPages: integer,
    }).read(value);
    const fits = read.horizontalFitToPages !== undefined || read.verticalFitToPages !== undefined;
    if (read.scale !== undefined && fits) throw invalid('A scale or a number of pages, not both.');
    return isRecord(value) ? (read as Plain) : null;
  },
};

const firstPageNumber: Kind<Plain> = {
  read: (value) => (value === '' ? '' : integer.read(value)),
};

const cells = (sheet: Sheet, given: string | Area | readonly Area[]): readonly Rect[] => {
  if (typeof given === 'string') return given.split(',').map((one) => sheet.find(one.trim()).rect);
  const areas = given instanceof Area ? [given] : given;
  if (areas.some((area) => area.sheet !== sheet)) throw invalid('The cells are on another sheet.');
  return areas.map((area) => area.rect);
};

const areas = either(either(objectOf('Range'), objectOf('RangeAreas')), text);

function titles(given: Area | string, isWhole: (rect: Rect) => boolean): Rect {
  const bare = typeof given === 'string' ? (given.split('!').at(-1) ?? '') : '';
  const rect = typeof given === 'string' ? parseRect(bare) : given.rect;
  if (!isWhole(rect)) throw invalid('Print titles are whole rows or columns.');
  return rect;
}

const inPoints: Record<string, number> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/**
 * OfficeDev/office-js#1860: pages to fit are lost, without an error, on a sheet that is not in front.
 * The report speaks of the tab Page Layout, which only the sheet in front can show.
 */
const inFront = ({ read, write }: Property<Sheet>): Property<Sheet> => ({
  read,
  write: (sheet, value) => {
    const isScale = isRecord(zoom.read(value)) && isRecord(value) && value['scale'] !== undefined;
    if (isScale || sheet.workbook.active === sheet) write?.(sheet, value);
  },
});

export const pageLayoutTable: ClassTable<Sheet> = {
  properties: {
    Zoom: inFront(kept(layout, 'Zoom', zoom, { scale: 100 })),
    ...fields(layout, {
      BlackAndWhite: no,
      BottomMargin: [margin, 54],
      CenterHorizontally: no,
      CenterVertically: no,
      DraftMode: no,
      FirstPageNumber: [firstPageNumber, ''],
      FooterMargin: [margin, 21.6],
      HeaderMargin: [margin, 21.6],
      LeftMargin: [margin, 50.4],
      Orientation: [oneOf('PageOrientation'), 'Portrait'],
      PaperSize: [oneOf('PaperType'), 'Letter'],
      PrintComments: [oneOf('PrintComments'), 'NoComments'],
      PrintErrors: [oneOf('PrintErrorType'), 'ErrorsDisplayed'],
      PrintGridlines: no,
      PrintHeadings: no,
      PrintOrder: [oneOf('PrintOrder'), 'DownThenOver'],
      RightMargin: [margin, 50.4],
      TopMargin: [margin, 54],
    }),
  },
  links: {
    HeadersFooters: (sheet) =>
      handle('HeaderFooterGroup', { sheet, state: sheet.pageLayout.part('HeadersFooters') }),
  },
  methods: {
    SetPrintArea: method([areas], (sheet, given) => {
      sheet.printArea = cells(sheet, given);
    }),
    GetPrintArea: method([], (sheet) => {
      if (!sheet.printArea) throw excelError('ItemNotFound', 'There is no print area.');
      return handle(
        'RangeAreas',
        sheet.printArea.map((rect) => sheet.area(rect)),
      );
    }),
    GetPrintAreaOrNullObject: method(
      [],
      (sheet) =>
        sheet.printArea &&
        handle(
          'RangeAreas',
          sheet.printArea.map((rect) => sheet.area(rect)),
        ),
    ),
    SetPrintTitleRows: method([either(objectOf('Range'), text)], (sheet, given) => {
      sheet.printTitleRows = titles(given, isEntireRow);
    }),
    GetPrintTitleRowsOrNullObject: method(
      [],
      (sheet) => sheet.printTitleRows && handle('Range', sheet.area(sheet.printTitleRows)),
    ),
    SetPrintTitleColumns: method([either(objectOf('Range'), text)], (sheet, given) => {
      sheet.printTitleColumns = titles(given, isEntireColumn);
    }),
    GetPrintTitleColumnsOrNullObject: method(
      [],
      (sheet) => sheet.printTitleColumns && handle('Range', sheet.area(sheet.printTitleColumns)),
    ),
    SetPrintMargins: method(
      [
        oneOf('PrintMarginUnit'),
        shape({
          ...{ top: number, bottom: number, left: number, right: number },
          ...{ header: number, footer: number },
        }),
      ],
      (sheet, unit, margins) => {
        for (const [side, size] of Object.entries(margins)) {
          const name = `${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`;
          sheet.pageLayout.set(name, margin.read(Number(size) * (inPoints[unit] ?? 1)));
        }
      },
    ),
  },
};

export const verticalPageBreaksTable: ClassTable<Sheet> = {
  methods: {
    Add: method([either(objectOf('Range'), text)], (sheet, given) => {
      const [{ column } = { column: 0 }] = cells(sheet, given);
      if (column === 0) throw invalid('No page ends before the first column.');
      sheet.verticalPageBreaks.add(column);
      return handle('PageBreak', { sheet, column });
    }),
    RemovePageBreaks: method([], ({ verticalPageBreaks }) => verticalPageBreaks.clear()),
  },
};

export const verticalPageBreakTable: ClassTable<PageBreakBefore> = {
  properties: { ColumnIndex: readOnly(({ column }) => column) },
  methods: {
    Delete: method([], ({ sheet, column }) => void sheet.verticalPageBreaks.delete(column)),
  },
};

const state = ({ state }: HeaderFooterPages) => state;
const pages = (name: string) => (self: HeaderFooterPages) =>
  handle('HeaderFooter', { ...self, state: self.state.part(name) });

export const headerFooterGroupTable: ClassTable<HeaderFooterPages> = {
  properties: fields(state, {
    State: [oneOf('HeaderFooterState'), 'Default'],
    UseSheetMargins: yes,
    UseSheetScale: yes,
  }),
  links: Object.fromEntries(
    ['DefaultForAllPages', 'EvenPages', 'FirstPage', 'OddPages'].map((name) => [name, pages(name)]),
  ),
};

const footerText: Kind<Plain> = {
  read(value) {
    const read = text.read(value);
    if (read.length > 255) throw invalid('A header or footer takes at most 255 characters.');
    return read;
  },
};

export const headerFooterTable: ClassTable<HeaderFooterPages> = {
  properties: fields(
    state,
    Object.fromEntries(
      ['Left', 'Center', 'Right'].flatMap((side) => [
        [`${side}Footer`, [footerText, ''] as const],
        [`${side}Header`, [footerText, ''] as const],
      ]),
    ),
  ),
};
