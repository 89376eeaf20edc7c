import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate';
import { letters } from '../../src/workbook/description/addresses';
import { programPath } from '../programs';
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
  return recalculateAfter(
    books.map(({ file, typed }) => {
      const names = sheetNames(file);
      const rounds = typed.map((cells) =>
        cells.map(
          ({ sheet, address, value }) =>
            `type ${String(names.indexOf(sheet))} ${address} ${String(value)}`,
        ),
      );
      return { file: withoutCachedValues(file), names, rounds };
    }),
  );
}

/**
 * What LibreOffice makes of files without cached values after each of several rounds of orders; `names` are
 * those of the sheets that are read.
 */
export function recalculateAfter(
  books: readonly {
    readonly file: Uint8Array;
    readonly names: readonly string[];
    readonly rounds: readonly (readonly string[])[];
  }[],
): Values[][] {
  return inWorkingFolder((folder) => {
    const order = books.flatMap(({ file, rounds }, index) => [
      `open ${stored(folder, `${String(index)}.xlsx`, file)}`,
      ...rounds.flatMap((orders) => [...orders, 'read']),
      'close',
    ]);
    const reads = books.flatMap(({ names, rounds }) => rounds.map(() => names));
    const values = readAnswer(carriedOut(order), reads);
    return books.map(({ rounds }) => values.splice(0, rounds.length));
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
  const long = () => answer.readInt32LE((at += 4) - 4);
  /** As Basic writes the members of an array: what kind it is, and the value. */
  const value = (): string | number | undefined => {
    const kind = answer.readUInt16LE((at += 2) - 2);
    if (kind === 5) return answer.readDoubleLE((at += 8) - 8);
    const size = answer.readUInt16LE((at += 2) - 2);
    if (kind !== 8) return undefined;
    if (size === 0xffff) throw new Error('A text of more bytes than LibreOffice writes.');
    return answer.toString('utf8', at, (at += size));
  };
  const pieces = (): string => {
    const length = long();
    let text = '';
    while (text.length < length) text += String(value());
    return text;
  };
  const failure = (): never => {
    throw new Error(`LibreOffice failed: ${String(value())}`);
  };
  if (namesOfReads.length === 0 && answer.length > 0 && long() === -2) failure();
  return namesOfReads.map((names) => {
    const sheets = names.map((name) => [name, new Map<string, ReadValue>()] as const);
    let sheet = long();
    for (; sheet >= 0; sheet = long()) {
      const areas = areasIn(pieces());
      const [height, width] = [long(), long()];
      const rows = Array.from({ length: height }, () => Array.from({ length: width }, value));
      const read = sheets[sheet]?.[1] ?? new Map<string, ReadValue>();
      for (const { left, top, right, bottom } of areas) {
        for (let row = top; row <= bottom; row++) {
          for (let column = left; column <= right; column++) {
            const found = rows[row]?.[column];
            if (found !== undefined) read.set(`${letters(column)}${String(row + 1)}`, found);
          }
        }
      }
      for (const isTrue of [true, false]) {
        for (const { left, top, right, bottom } of areasIn(pieces())) {
          for (let row = top; row <= bottom; row++) {
            for (let column = left; column <= right; column++) {
              const isNumber = rows[row]?.[column] === Number(isTrue);
              if (isNumber) read.set(`${letters(column)}${String(row + 1)}`, isTrue);
            }
          }
        }
      }
      for (let row = long(); row >= 0; row = long()) {
        const address = `${letters(long())}${String(row + 1)}`;
        const code = long();
        read.set(address, { error: errors[code] ?? `Err:${String(code)}` });
      }
    }
    if (sheet === -2) failure();
    return new Map(sheets);
  });
}

interface Block {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** LibreOffice's list of areas, each with the name of its sheet: `'Plan A'.B2:C4,'Plan A'.D1`. */
function areasIn(list: string): Block[] {
  const area = /\.([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?(?=,|$)/g;
  return Array.from(list.matchAll(area), ([, first = '', top, last = first, bottom = top]) => ({
    ...{ left: columnAt(first), top: Number(top) - 1 },
    ...{ right: columnAt(last), bottom: Number(bottom) - 1 },
  }));
}

const columnAt = (name: string): number =>
  Array.from(name).reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
