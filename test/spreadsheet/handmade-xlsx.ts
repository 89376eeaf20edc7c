import { strToU8, zipSync } from 'fflate';

/** Packages put together by hand, as another program might write them, or an attacker. */

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A list of relationships; the first has the id `r0`. */
export function relationships(
  ...targets: readonly (readonly [type: string, target: string])[]
): string {
  const list = targets.map(
    ([type, target], index) =>
      `<Relationship Id="r${String(index)}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packages}">${list.join('')}</Relationships>`;
}

/** The parts of a workbook of one sheet, written by hand as some other program would. */
export function parts(rows: string, strings = ''): Record<string, string> {
  return {
    '_rels/.rels': relationships(['officeDocument', '/xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:rel="${office}"><sheets><sheet name="One" sheetId="1" rel:id="r0"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/one.xml'],
      ['sharedStrings', '/xl/texts.xml'],
    ),
    'xl/worksheets/one.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    'xl/texts.xml': `<sst xmlns="${main}">${strings}</sst>`,
  };
}

export function packed(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}
