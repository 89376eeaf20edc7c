import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate';
import { letters } from '../../src/workbook/description/addresses';
import { programPath } from '../programs';
import { marks } from './libreoffice-macro';
import { carriedOut } from './libreoffice-server';
import { readPixmap, type Picture } from './picture';
import { unescaped } from './read-xlsx';
import type { ReadValue, Values } from './values';
import { withoutCachedValues } from './without-cached-values';
import { inWorkingFolder } from './working-folder';
import { elementsOf, parseXml } from './xml';

/** What LibreOffice makes of every cell, in exact doubles; the cached values are taken out first. */
export function recalculateInLibreOffice(files: readonly Uint8Array[]): Values[] {
  return recalculateTyped(files.map((file) => ({ file, typed: [[]] }))).flat();
}

/** A number that a person types into a cell. */
export interface Typing {
  readonly sheet: string;
  readonly address: string;
  readonly value: number;
}

/**
 * The same after each of several typings, one after the other into the same open workbook: what a person
 * sees who changes an input and looks again. A typing of nothing reads the workbook as it stands.
 */
export function recalculateTyped(
  books: readonly { readonly file: Uint8Array; readonly typed: readonly (readonly Typing[])[] }[],
): Values[][] {
  return inWorkingFolder((folder) => {
    const names = books.map(({ file }) => sheetNames(file));
    const order = books.flatMap(({ file, typed }, index) => [
      `open ${stored(folder, `${String(index)}.xlsx`, withoutCachedValues(file))}`,
      ...typed.flatMap((cells) => [
        ...cells.map(
          ({ sheet, address, value }) =>
            `type ${String(names[index]?.indexOf(sheet))} ${address} ${String(value)}`,
        ),
        'read',
      ]),
      'close',
    ]);
    const reads = books.flatMap(({ typed }, index) => typed.map(() => names[index] ?? []));
    const values = readAnswer(carriedOut(order), reads);
    return books.map(({ typed }) => values.splice(0, typed.length));
  });
}

/** The file after LibreOffice has opened it and saved it as .xlsx: what a colleague without Excel sends back. */
export function savedByLibreOffice(file: Uint8Array): Uint8Array {
  return converted(file, 'xlsx');
}

export function renderPdf(file: Uint8Array): Uint8Array {
  return converted(file, 'pdf');
}

/** A page as LibreOffice would print it (`page` counts from 1), to look at. */
export function renderPng(file: Uint8Array, page = 1, resolution = 110): Uint8Array {
  return drawn(file, page, resolution, ['-png']);
}

/** A page as LibreOffice would print it, to measure. */
export function renderPicture(file: Uint8Array, page = 1, resolution = 110): Picture {
  return readPixmap(drawn(file, page, resolution, []));
}

function drawn(file: Uint8Array, page: number, resolution: number, format: string[]): Uint8Array {
  return inWorkingFolder((folder) => {
    const pdf = join(folder, 'book.pdf');
    writeFileSync(pdf, renderPdf(file));
    const picture = join(folder, 'page');
    const only = ['-f', String(page), '-l', String(page), '-singlefile', '-r', String(resolution)];
    execFileSync(programPath('pdftoppm'), [...format, ...only, pdf, picture], { stdio: 'pipe' });
    return readFileSync(`${picture}.${format.length === 0 ? 'ppm' : 'png'}`);
  });
}

/** LibreOffice's own names of the formats that it saves in. */
const filters = { xlsx: 'Calc+MS+Excel+2007+XML', pdf: 'calc_pdf_Export' } as const;

function converted(file: Uint8Array, format: keyof typeof filters): Uint8Array {
  return inWorkingFolder((folder) => {
    const source = stored(folder, 'book.xlsx', file);
    const result = join(folder, `saved.${format}`);
    const save = `save ${filters[format]} ${pathToFileURL(result).href}`;
    readAnswer(carriedOut([`open ${source}`, save, 'close']), []);
    return readFileSync(result);
  });
}

/** Where LibreOffice finds the file. */
function stored(folder: string, name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return pathToFileURL(join(folder, name)).href;
}

/** From the list of the sheets alone: the cells of 20,000 payees take ten seconds to read. */
function sheetNames(file: Uint8Array): string[] {
  const isList = ({ name }: UnzipFileInfo) => name === 'xl/workbook.xml';
  const list = unzipSync(file, { filter: isList })['xl/workbook.xml'];
  if (list === undefined) throw new Error('The .xlsx file has no list of its sheets.');
  return elementsOf(parseXml(strFromU8(list)), 'sheet').map(({ attributes }) =>
    unescaped(attributes['name'] ?? ''),
  );
}

const errors: Readonly<Record<number, string>> = {
  502: '#VALUE!',
  503: '#NUM!',
  519: '#VALUE!',
  521: '#NULL!',
  524: '#REF!',
  525: '#NAME?',
  532: '#DIV/0!',
  32767: '#N/A',
};

/** Reads what the macro wrote: one list of sheets for each reading, or why it failed. */
function readAnswer(answer: Buffer, namesOfReads: readonly (readonly string[])[]): Values[] {
  let at = 0;
  const long = () => answer.readInt32BE((at += 4) - 4);
  const double = () => answer.readDoubleBE((at += 8) - 8);
  const text = () => {
    const short = answer.readUInt16BE((at += 2) - 2);
    const length = short === 0xffff ? long() : short;
    return javaText(answer.subarray(at, (at += length)));
  };
  const value = (): ReadValue => {
    const number = double();
    if (number === marks.text) return text();
    if (number === marks.truth) return double() === 1;
    if (number !== marks.error) return number;
    const code = long();
    return { error: errors[code] ?? `Err:${String(code)}` };
  };
  const failure = (): never => {
    throw new Error(`LibreOffice failed: ${text()}`);
  };
  if (namesOfReads.length === 0 && answer.length > 0 && long() === -2) failure();
  return namesOfReads.map((names) => {
    const sheets = names.map((name) => [name, new Map<string, ReadValue>()] as const);
    let sheet = long();
    for (; sheet >= 0; sheet = long()) {
      const [column, row, width, height] = [long(), long(), long(), long()];
      for (let cell = 0; cell < width * height; cell++) {
        const down = row + Math.floor(cell / width) + 1;
        sheets[sheet]?.[1].set(`${letters(column + (cell % width))}${String(down)}`, value());
      }
    }
    if (sheet === -2) failure();
    return new Map(sheets);
  });
}

/** UNO writes text as Java does: every UTF-16 unit by itself, in one to three bytes. */
function javaText(bytes: Uint8Array): string {
  const units: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const size = first < 0x80 ? 1 : first < 0xe0 ? 2 : 3;
    const rest = size === 3 ? ((second & 0x3f) << 6) | (third & 0x3f) : second & 0x3f;
    const high = size === 3 ? (first & 0xf) << 12 : (first & 0x1f) << 6;
    units.push(String.fromCharCode(size === 1 ? first : high | rest));
    at += size;
  }
  return units.join('');
}
