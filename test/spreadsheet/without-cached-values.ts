import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const sheetPath = /^xl\/worksheets\/[^/]+\.xml$/;
const cell = /<c r="([A-Z]+)(\d+)"((?:[^>]*[^/>])?)>((?:(?!<\/c>)[\s\S])*)<\/c>/g;
const bookPath = 'xl/workbook.xml';
const print = /<definedName name="_xlnm\.Print_(?:Area|Titles)"[^>]*>[^<]*<\/definedName>/g;
/** What is drawn, coloured or asked for beside the cells. */
const beside =
  /<(?:legacyD|d)rawing [^>]*\/>|<(conditionalFormatting|dataValidations)[\s>][\s\S]*?<\/\1>/g;
const arrayArea = /<f t="array" ref="([A-Z]+)(\d+):\1(\d+)"/g;

/**
 * The same file without what its formulas came to when it was written: LibreOffice trusts such values
 * even where it is told to calculate, and a referee must not repeat what it was told. It is read once, from
 * this machine, so that nothing is compressed, and for its numbers, so that no chart is drawn and no page
 * is laid out: a print area takes LibreOffice longer than all formulas of its sheet.
 */
export function withoutCachedValues(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [path, bytes] of Object.entries(parts)) {
    if (sheetPath.test(path)) parts[path] = strToU8(stripped(strFromU8(bytes)));
    if (path === bookPath) parts[path] = strToU8(strFromU8(bytes).replace(print, ''));
  }
  return zipSync(parts, { level: 0 });
}

function stripped(whole: string): string {
  const sheet = whole.replace(beside, '');
  const spills = [...sheet.matchAll(arrayArea)].map(([, column, first, last]) => ({
    column,
    first: Number(first),
    last: Number(last),
  }));
  const isSpilled = (column: string, row: number) =>
    spills.some((spill) => spill.column === column && spill.first < row && row <= spill.last);
  return sheet.replace(
    cell,
    (whole, column: string, row: string, attributes: string, content: string) => {
      const formula = /<f[\s>][\s\S]*<\/f>/.exec(content)?.[0];
      if (formula === undefined && !isSpilled(column, Number(row))) return whole;
      const rest = attributes.replace(/ t="[^"]*"/, '');
      return `<c r="${column}${row}"${rest}>${formula ?? ''}</c>`;
    },
  );
}
