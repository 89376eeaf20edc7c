import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const sheetPath = /^xl\/worksheets\/[^/]+\.xml$/;
const cell = /<c r="([A-Z]+)(\d+)"((?:[^>]*[^/>])?)>((?:(?!<\/c>)[\s\S])*)<\/c>/g;
const arrayArea = /<f t="array" ref="([A-Z]+)(\d+):\1(\d+)"/g;

/**
 * The same file without what its formulas came to when it was written: LibreOffice trusts such values
 * even where it is told to calculate, and a referee must not repeat what it was told. It is read once, from
 * this machine, so that nothing is compressed.
 */
export function withoutCachedValues(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [path, bytes] of Object.entries(parts)) {
    if (sheetPath.test(path)) parts[path] = strToU8(stripped(strFromU8(bytes)));
  }
  return zipSync(parts, { level: 0 });
}

function stripped(sheet: string): string {
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
