import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Argument } from '../../src/engine/cases';
import type { FunctionName } from '../../src/engine/function-names';
import { natives } from '../../src/workbook/native/natives';
import { Block } from '../conformance/native-block';
import { workbookOf } from '../conformance/native-workbook';
import { programPath } from '../programs';
import type { Entry } from '../spreadsheet/formula-rows';
import { inWorkingFolder } from '../spreadsheet/working-folder';

/**
 * How many milliseconds LibreOffice takes to recalculate the native form of one call, with its
 * helper cells and the payout to the cent. Starting the program and reading the file do not count.
 *
 *     libreOfficeTime('TIERED_COMMISSION', [amounts, tiers])     100,000 rows: about 2,000
 */
export function libreOfficeTime(name: FunctionName, args: readonly Argument[]): number {
  const cells: Entry[][] = [];
  new Block(cells, 0, natives[name], args);
  return inWorkingFolder((folder) => {
    const [book, answer] = [join(folder, 'book.xlsx'), join(folder, 'answer')];
    writeFileSync(book, workbookOf(new Map([[name, cells]])));
    writeProfile(join(folder, 'profile'));
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
    const milliseconds = Number(readFileSync(answer, 'utf8'));
    if (!(milliseconds >= 0)) throw new Error('LibreOffice did not say how long it took.');
    return milliseconds;
  });
}

/** The first calculation finds what depends on what; the second is what a change of inputs costs. */
const macro = `
Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(Environ("COMPSHEET_FILE"), "_blank", 0, hidden())
  doc.calculateAll()
  started = GetSystemTicks()
  doc.calculateAll()
  spent = GetSystemTicks() - started
  out = FreeFile()
  Open Environ("COMPSHEET_ANSWER") For Output As #out
  Print #out, CStr(spent)
  Close #out
  doc.close(True)
  StarDesktop.terminate()
End Sub
`;

/** A profile that holds the macro and says that it is complete, so that nothing is laid over it. */
function writeProfile(profile: string): void {
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
      'library:passwordprotected="false"><library:element library:name="Bench"/></library:library>',
    'basic/Standard/Bench.xba':
      '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Bench" ' +
      `script:language="StarBasic">${macro}</script:module>`,
  };
  const user = join(profile, 'user');
  mkdirSync(join(user, 'basic', 'Standard'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(user, name), `<?xml version="1.0" encoding="UTF-8"?>\n${text}`);
  }
}
