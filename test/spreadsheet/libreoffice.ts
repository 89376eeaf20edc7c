import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { letters } from '../../src/workbook/addresses';
import { xmlText } from '../../src/workbook/xlsx-writer/xml';
import { macro } from './libreoffice-macro';
import { programPath } from '../programs';
import { readPixmap, type Picture } from './picture';
import { readXlsx } from './read-xlsx';
import type { ReadValue, Values } from './values';
import { withoutCachedValues } from './without-cached-values';
import { inWorkingFolder } from './working-folder';

/**
 * What LibreOffice makes of every cell, in exact doubles. All files go through one start of the
 * program (2 s); the cached values are taken out of them first.
 */
export function recalculateInLibreOffice(files: readonly Uint8Array[]): Values[] {
  return inWorkingFolder((folder) => {
    const answer = join(folder, 'answer');
    const addresses = files.map(
      (file, index) =>
        pathToFileURL(stored(folder, `${String(index)}.xlsx`, withoutCachedValues(file))).href,
    );
    run(folder, ['macro:///Standard.Compsheet.Main'], {
      COMPSHEET_FILES: addresses.join('|'),
      COMPSHEET_ANSWER: pathToFileURL(answer).href,
    });
    return readAnswer(readFileSync(answer), files.map(sheetNames));
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
    const pdf = stored(folder, 'book.pdf', renderPdf(file));
    const picture = join(folder, 'page');
    const only = ['-f', String(page), '-l', String(page), '-singlefile', '-r', String(resolution)];
    execFileSync(programPath('pdftoppm'), [...format, ...only, pdf, picture], { stdio: 'pipe' });
    return readFileSync(`${picture}.${format.length === 0 ? 'ppm' : 'png'}`);
  });
}

function converted(file: Uint8Array, format: string): Uint8Array {
  return inWorkingFolder((folder) => {
    const source = stored(folder, 'book.xlsx', file);
    run(folder, ['--convert-to', format, '--outdir', join(folder, 'out'), source]);
    return readFileSync(join(folder, 'out', `book.${format}`));
  });
}

function stored(folder: string, name: string, bytes: Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

/** Every run has a profile of its own, so that tests beside each other never wait or share anything. */
function run(
  folder: string,
  order: readonly string[],
  environment: Record<string, string> = {},
): void {
  const profile = join(folder, 'profile');
  writeProfile(profile);
  execFileSync(
    programPath('soffice'),
    [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', ...order],
    { env: { ...process.env, LC_ALL: 'C.UTF-8', ...environment }, stdio: 'pipe', timeout: 300_000 },
  );
}

/**
 * A profile that holds the macro. It says that it is complete, because LibreOffice would else begin by
 * laying its own empty macros over ours.
 */
function writeProfile(profile: string): void {
  const user = join(profile, 'user');
  const library = 'xmlns:library="http://openoffice.org/2000/library"';
  const registry = 'xmlns:oor="http://openoffice.org/2001/registry"';
  const files: Record<string, string> = {
    'registrymodifications.xcu':
      `<oor:items ${registry}><item oor:path="/org.openoffice.Setup/Office">` +
      '<prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item></oor:items>',
    'basic/script.xlc':
      `<library:libraries ${library}>` +
      '<library:library library:name="Standard" library:link="false"/></library:libraries>',
    'basic/Standard/script.xlb':
      `<library:library ${library} library:name="Standard" library:readonly="false" ` +
      'library:passwordprotected="false"><library:element library:name="Compsheet"/></library:library>',
    'basic/Standard/Compsheet.xba':
      '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Compsheet" ' +
      `script:language="StarBasic">${xmlText(macro)}</script:module>`,
  };
  mkdirSync(join(user, 'basic', 'Standard'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(user, name), `<?xml version="1.0" encoding="UTF-8"?>\n${text}`);
  }
}

function sheetNames(file: Uint8Array): string[] {
  return readXlsx(file).sheets.map(({ name }) => name);
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

/** Reads what the macro wrote: one list of sheets for each file. */
function readAnswer(answer: Buffer, namesOfFiles: readonly (readonly string[])[]): Values[] {
  let at = 0;
  const long = () => answer.readInt32BE((at += 4) - 4);
  const double = () => answer.readDoubleBE((at += 8) - 8);
  const text = () => {
    const short = answer.readUInt16BE((at += 2) - 2);
    const length = short === 0xffff ? long() : short;
    return javaText(answer.subarray(at, (at += length)));
  };
  const value = (): ReadValue => {
    const kind = long();
    if (kind === 1) return text();
    if (kind === 2) return double() === 1;
    if (kind === 0) return double();
    const code = long();
    return { error: errors[code] ?? `Err:${String(code)}` };
  };
  return namesOfFiles.map((names) => {
    const sheets = names.map((name) => [name, new Map<string, ReadValue>()] as const);
    let sheet = long();
    for (; sheet >= 0; sheet = long()) {
      const address = `${letters(long())}${String(long() + 1)}`;
      sheets[sheet]?.[1].set(address, value());
    }
    if (sheet === -2) throw new Error(`LibreOffice failed: ${text()}`);
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
