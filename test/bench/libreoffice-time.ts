import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Argument } from '../../src/functions/case';
import type { FunctionName } from '../../src/functions/function-names';
import { pages } from '../../src/reference/pages';
import { Block } from '../conformance/native-block';
import { programPath } from '../programs';
import { type Entry, workbookOf } from '../spreadsheet/entry-workbook';
import { writeProfile } from '../spreadsheet/libreoffice-profile';
import { inWorkingFolder } from '../spreadsheet/working-folder';

/**
 * How many milliseconds LibreOffice takes to recalculate the native form of one call, with its
 * helper cells and the payout to the cent. Starting the program and reading the file do not count.
 *
 *     libreOfficeTime('TIERED_COMMISSION', [amounts, tiers])     100,000 rows: about 2,000
 */
export function libreOfficeTime(name: FunctionName, args: readonly Argument[]): number {
  const cells: Entry[][] = [];
  new Block(cells, 0, pages[name].native, args);
  return timesInLibreOffice(workbookOf(new Map([[name, cells]]))).again;
}

interface Times {
  readonly opened: number;
  readonly calculated: number;
  /** Calculated once more. */
  readonly again: number;
}

/** How long LibreOffice takes to open a workbook and to recalculate all of it, in milliseconds. */
export function timesInLibreOffice(file: Uint8Array): Times {
  return inWorkingFolder((folder) => {
    const [book, answer] = [join(folder, 'book.xlsx'), join(folder, 'answer')];
    writeFileSync(book, file);
    writeProfile(join(folder, 'profile'), 'Bench', macro);
    execFileSync(
      programPath('soffice'),
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        ...['--headless', '--norestore', 'macro:///Standard.Bench.Main'],
      ],
      {
        env: {
          ...process.env,
          LC_ALL: 'C.UTF-8',
          COMPSHEET_FILE: pathToFileURL(book).href,
          COMPSHEET_ANSWER: answer,
        },
        stdio: 'pipe',
        timeout: 600_000,
      },
    );
    const times = readFileSync(answer, 'utf8').trim().split(' ').map(Number);
    const [opened = NaN, calculated = NaN, again = NaN] = times;
    if (!(opened >= 0 && calculated >= 0 && again >= 0)) {
      throw new Error('LibreOffice did not say how long it took.');
    }
    return { opened, calculated, again };
  });
}

/** The first calculation finds what depends on what; the second is what a change of inputs costs. */
const macro = `
Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  started = GetSystemTicks()
  doc = StarDesktop.loadComponentFromURL(Environ("COMPSHEET_FILE"), "_blank", 0, hidden())
  opened = GetSystemTicks()
  doc.calculateAll()
  calculated = GetSystemTicks()
  doc.calculateAll()
  again = GetSystemTicks()
  out = FreeFile()
  Open Environ("COMPSHEET_ANSWER") For Output As #out
  Print #out, CStr(opened - started) & " " & CStr(calculated - opened) & " " & CStr(again - calculated)
  Close #out
  doc.close(True)
  StarDesktop.terminate()
End Sub
`;
