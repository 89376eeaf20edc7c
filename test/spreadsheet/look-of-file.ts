import { shownReference, withReferences } from '../host/model/structured';
import { letters } from '../../src/workbook/description/addresses';
import { chartLooks } from './look-of-file-chart';
import { stylesOf, type Style } from './look-of-file-styles';
import {
  lineBelow,
  plainReference,
  sortedByKey,
  type CellLook,
  type LineLook,
  type Look,
  type PrintLook,
  type SheetLook,
  type ValidationLook,
} from './look';
import { readXlsx, type ReadCell, type ReadSheet, type ReadWorkbook } from './read-xlsx';
import { elementsOf, parseXml, type XmlElement } from './xml';

/** What an .xlsx file looks like when it is opened, read as the format's definition says. */
export function lookOfFile(file: Uint8Array): Look {
  const workbook = readXlsx(file);
  const styles = stylesOf(workbook);
  return {
    sheets: workbook.sheets.map((sheet, index) => sheetLook(workbook, sheet, index, styles)),
    documents: [...workbook.parts]
      .filter(([path]) => /^customXml\/item\d+\.xml$/.test(path))
      .map(([, text]) => text),
  };
}

type Attributes = Readonly<Record<string, string>>;

const first = (element: XmlElement, name: string): Attributes =>
  elementsOf(element, name)[0]?.attributes ?? {};

function sheetLook(
  workbook: ReadWorkbook,
  sheet: ReadSheet,
  index: number,
  styles: readonly Style[],
): SheetLook {
  const { xml } = sheet;
  const pane = first(xml, 'pane');
  const validations = validationsOf(xml);
  const isSpilled = spilledCells(xml);
  const cells: Record<string, CellLook> = {};
  const lines: Record<string, LineLook> = {};
  for (const edge of ['bottom', 'top'] as const) {
    sheet.cells.forEach(({ style }, at) => {
      const line = styles[style]?.lines[edge];
      // Of two lines between two cells the lower cell's counts.
      if (line) lines[lineBelow(at, edge)] = line;
    });
  }
  // A rule may stand on cells that nothing else is said of.
  for (const at of new Set([...sheet.cells.keys(), ...validations.keys()])) {
    const cell = sheet.cells.get(at) ?? { style: 0 };
    const look = styles[cell.style]?.look ?? missing(`style of ${at}`);
    cells[at] = {
      ...contentOf(isSpilled(at) ? { style: 0 } : cell),
      ...look,
      validation: validations.get(at) ?? null,
    };
  }
  return {
    name: sheet.name,
    visibility: sheet.state,
    gridlines: first(xml, 'sheetView')['showGridLines'] !== '0',
    frozen: [Number(pane['ySplit'] ?? 0), Number(pane['xSplit'] ?? 0)],
    cells: sortedByKey(Object.entries(cells)),
    lines: sortedByKey(Object.entries(lines)),
    merges: elementsOf(xml, 'mergeCell')
      .map(({ attributes }) => attributes['ref'] ?? '')
      .sort(),
    columnWidths: columnWidths(xml),
    hidden: elementsOf(xml, 'col')
      .filter(({ attributes }) => attributes['hidden'] === '1')
      .map(({ attributes }) => letters(Number(attributes['min']) - 1)),
    rowHeights: Object.fromEntries(
      elementsOf(xml, 'row')
        .filter(({ attributes }) => attributes['ht'] !== undefined)
        .map(({ attributes }) => [attributes['r'], Number(attributes['ht'])]),
    ),
    names: namesOf(workbook, index),
    print: printLook(workbook, xml, index),
    charts: chartLooks(workbook, sheet),
  };
}

const contentOf = ({ formula, value }: ReadCell): Pick<CellLook, 'content' | 'isFormula'> => {
  if (formula !== undefined) {
    return { content: `=${asTyped(formula)}`, isFormula: true };
  }
  if (typeof value === 'object') throw new Error('An error value without a formula.');
  return { content: value ?? null, isFormula: false };
};

/** A file stores newer functions and those of an add-in under other names than a person types. */
const asTyped = (formula: string): string =>
  withReferences(formula.replaceAll('_xlfn.', '').replaceAll('_xldudf_COMP_', 'COMP.'), (one) =>
    shownReference(/^#this row$/i.test(one.item) ? { ...one, table: '' } : one),
  );

/** All cells of an array formula but its first: what Excel spills there. */
function spilledCells(sheet: XmlElement): (at: string) => boolean {
  const spilled = elementsOf(sheet, 'f')
    .filter(({ attributes }) => attributes['t'] === 'array')
    .flatMap(({ attributes }) => addressesIn(attributes['ref'] ?? '').slice(1));
  return (at) => spilled.includes(at);
}

function addressesIn(reference: string): string[] {
  const [, left = '', top = '', right = left, bottom = top] =
    /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(reference) ?? missing(reference);
  const columns = Array.from({ length: 200 }, (_, column) => letters(column));
  const across = columns.slice(columns.indexOf(left), columns.indexOf(right) + 1);
  const down = Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, k) => Number(top) + k);
  return down.flatMap((row) => across.map((column) => `${column}${String(row)}`));
}

/** Excel's own rule from a width in characters to pixels, for a font of 7 pixels a digit. */
function columnWidths(sheet: XmlElement): Record<string, number> {
  return Object.fromEntries(
    elementsOf(sheet, 'col').flatMap(({ attributes: { min, max, width } }) => {
      const pixels = Math.trunc(((256 * Number(width) + Math.trunc(128 / 7)) / 256) * 7);
      const count = Number(max) - Number(min) + 1;
      return Array.from({ length: count }, (_, k) => [letters(Number(min) - 1 + k), pixels]);
    }),
  );
}

function validationsOf(sheet: XmlElement): Map<string, ValidationLook> {
  return new Map(
    elementsOf(sheet, 'dataValidation').flatMap(({ attributes, children }) => {
      const look: ValidationLook = {
        type: attributes['type'] ?? 'none',
        operator: /^(?:list|custom)$/.test(attributes['type'] ?? '')
          ? ''
          : (attributes['operator'] ?? 'between'),
        formulas: children.map(({ text }) => text.replaceAll("'", '')),
        prompt: [attributes['promptTitle'] ?? '', attributes['prompt'] ?? ''],
        error: [attributes['errorTitle'] ?? '', attributes['error'] ?? ''],
      };
      return addressesIn(attributes['sqref'] ?? '').map((at) => [at, look] as const);
    }),
  );
}

function definedNames({ parts }: ReadWorkbook, index: number): XmlElement[] {
  return elementsOf(parseXml(parts.get('xl/workbook.xml') ?? ''), 'definedName').filter(
    ({ attributes }) => attributes['localSheetId'] === String(index),
  );
}

const namesOf = (workbook: ReadWorkbook, index: number): SheetLook['names'] =>
  definedNames(workbook, index)
    .filter(({ attributes }) => !attributes['name']?.startsWith('_xlnm.'))
    .map(
      ({ attributes, text }) =>
        [attributes['name'] ?? '', plainReference(text), attributes['comment'] ?? ''] as const,
    )
    .sort(([a], [b]) => (a < b ? -1 : 1));

function printLook(workbook: ReadWorkbook, sheet: XmlElement, index: number): PrintLook {
  const setup = first(sheet, 'pageSetup');
  const margins = first(sheet, 'pageMargins');
  const footer = elementsOf(sheet, 'oddFooter')[0]?.text ?? '';
  const [, left = '', center = '', right = ''] = /^&L(.*)&C(.*)&R(.*)$/.exec(footer) ?? [];
  const named = (kind: string) =>
    definedNames(workbook, index).find(({ attributes }) => attributes['name'] === `_xlnm.${kind}`);
  const cellsOf = (kind: string) =>
    plainReference(named(kind)?.text ?? '')
      .split(',')
      .map((one) => one.replace(/^.*!/, ''));
  const titles = cellsOf('Print_Titles');
  return {
    area: cellsOf('Print_Area').join(','),
    titleRows: titles.find((one) => /^\d/.test(one)) ?? '',
    titleColumns: titles.find((one) => /^[A-Z]/.test(one)) ?? '',
    orientation: setup['orientation'] ?? 'portrait',
    paper: setup['paperSize'] === '9' ? 'A4' : 'letter',
    pages:
      setup['scale'] === undefined
        ? [Number(setup['fitToWidth'] ?? 1), Number(setup['fitToHeight'] ?? 1)]
        : [0, 0],
    percent: Number(setup['scale'] ?? 0),
    starts: elementsOf(sheet, 'brk').map(({ attributes }) => Number(attributes['id'])),
    margins: ['left', 'right', 'top', 'bottom', 'header', 'footer'].map(
      (side) => Math.round(Number(margins[side]) * 72_000) / 1000,
    ),
    footer: [left, center, right],
  };
}

function missing(what: string): never {
  throw new Error(`The file has no ${what}.`);
}
