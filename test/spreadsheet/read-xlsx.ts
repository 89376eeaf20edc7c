import { strFromU8, unzipSync } from 'fflate';
import type { ReadValue, Values } from './values';
import { elementsOf, parseXml, type XmlElement } from './xml';

export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[];
  readonly names: readonly ReadName[];
  /** Every part of the package as text, by its path. */
  readonly parts: ReadonlyMap<string, string>;
}

export interface ReadSheet {
  readonly name: string;
  readonly state: string;
  readonly path: string;
  readonly xml: XmlElement;
  /** By address: `B4`. */
  readonly cells: ReadonlyMap<string, ReadCell>;
}

export interface ReadCell {
  readonly value?: ReadValue;
  readonly formula?: string;
  /** Number of its format in `cellXfs`. */
  readonly style: number;
}

export interface ReadName {
  readonly name: string;
  readonly formula: string;
  /** Number of the sheet to which the name belongs alone. */
  readonly sheet?: number;
}

/** Reads an .xlsx file as the format's definition says, whoever wrote it. */
export function readXlsx(file: Uint8Array): ReadWorkbook {
  const parts = new Map(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
  const part = (path: string) => parseXml(parts.get(path) ?? missing(path));
  const workbook = part('xl/workbook.xml');
  const targets = new Map(
    part('xl/_rels/workbook.xml.rels').children.map(({ attributes }) => [
      attributes['Id'],
      `xl/${attributes['Target'] ?? ''}`.replace(/^xl\/\/xl/, 'xl'),
    ]),
  );
  const strings = parts.has('xl/sharedStrings.xml')
    ? elementsOf(part('xl/sharedStrings.xml'), 'si').map(stringOf)
    : [];
  return {
    parts,
    sheets: elementsOf(workbook, 'sheet').map(({ attributes }) => {
      const path = targets.get(attributes['r:id']) ?? missing('a sheet');
      const xml = part(path);
      return {
        name: unescaped(attributes['name'] ?? ''),
        state: attributes['state'] ?? 'visible',
        path,
        xml,
        cells: cellsOf(xml, strings),
      };
    }),
    names: elementsOf(workbook, 'definedName').map(({ attributes, text }) => ({
      name: attributes['name'] ?? '',
      formula: text,
      ...(attributes['localSheetId'] === undefined
        ? {}
        : { sheet: Number(attributes['localSheetId']) }),
    })),
  };
}

/** Only what the cells hold. */
export function valuesOf(workbook: ReadWorkbook): Values {
  return new Map(
    workbook.sheets.map(({ name, cells }) => {
      const values = new Map<string, ReadValue>();
      cells.forEach(({ value }, at) => {
        if (value !== undefined) values.set(at, value);
      });
      return [name, values];
    }),
  );
}

function cellsOf(sheet: XmlElement, strings: readonly string[]): Map<string, ReadCell> {
  return new Map(
    elementsOf(sheet, 'c').map((cell) => {
      const formula = cell.children.find(({ name }) => name === 'f');
      const value = valueOf(cell, strings);
      return [
        cell.attributes['r'] ?? missing('an address'),
        {
          style: Number(cell.attributes['s'] ?? 0),
          ...(formula === undefined ? {} : { formula: formula.text }),
          ...(value === undefined ? {} : { value }),
        },
      ];
    }),
  );
}

function valueOf(cell: XmlElement, strings: readonly string[]): ReadValue | undefined {
  const inline = cell.children.find(({ name }) => name === 'is');
  if (inline !== undefined) return stringOf(inline);
  const text = cell.children.find(({ name }) => name === 'v')?.text;
  if (text === undefined) return undefined;
  switch (cell.attributes['t']) {
    case 's':
      return strings[Number(text)] ?? missing(`string ${text}`);
    case 'str':
      return unescaped(text);
    case 'b':
      return text === '1';
    case 'e':
      return { error: text };
    default:
      return Number(text);
  }
}

/** The text of `<si>` or `<is>`: its runs one after another. */
function stringOf(item: XmlElement): string {
  return unescaped(
    elementsOf(item, 't')
      .map(({ text }) => text)
      .join(''),
  );
}

/** `_x000D_` stands for a character that XML cannot hold or would change. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 16)),
  );
}

function missing(what: string): never {
  throw new Error(`The .xlsx file has no ${what}.`);
}
