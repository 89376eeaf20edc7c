import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { xmlText } from '../../src/workbook/xlsx/write/xml';

/**
 * A profile that holds a macro under a name. It says that it is complete, because LibreOffice would else begin by
 * laying its own empty macros over ours.
 */
export function writeProfile(profile: string, name: string, macro: string): void {
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
      `library:passwordprotected="false"><library:element library:name="${name}"/></library:library>`,
    [`basic/Standard/${name}.xba`]:
      '<script:module xmlns:script="http://openoffice.org/2000/script" ' +
      `script:name="${name}" script:language="StarBasic">${xmlText(macro)}</script:module>`,
  };
  mkdirSync(join(user, 'basic', 'Standard'), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(user, name), `<?xml version="1.0" encoding="UTF-8"?>\n${text}`);
  }
}
