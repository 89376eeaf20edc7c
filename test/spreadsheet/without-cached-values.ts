import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { letters } from '../../src/workbook/description/addresses';

const sheetPath = /^xl\/worksheets\/[^/]+\.xml$/;
const cell = /<c r="([A-Z]+)(\d+)"((?:[^>]*[^/>])?)>((?:(?!<\/c>)[\s\S])*)<\/c>/g;
/** A cell of nothing but its look. */
const blank = /<c r="[A-Z]+\d+"[^>]*\/>/g;
const bookPath = 'xl/workbook.xml';
const print = /<definedName name="_xlnm\.Print_(?:Area|Titles)"[^>]*>[^<]*<\/definedName>/g;
/** What is drawn, coloured or asked for beside the cells. */
const beside =
  /<(?:legacyD|d)rawing [^>]*\/>|<(conditionalFormatting|dataValidations)[\s>][\s\S]*?<\/\1>/g;
/** A cell of nothing but a formula, as `stripped` leaves it. */
const plainFormula = /(<c r="([A-Z]+)(\d+)"[^>]*>)<f>([^<]*)<\/f>/g;
const arrayArea = /<f t="array" ref="([A-Z]+)(\d+):\1(\d+)"/g;

/** Cells below each other that hold one formula. */
interface Run {
  readonly formula: string;
  readonly column: string;
  readonly first: number;
  last: number;
}

/**
 * The same file without what its formulas came to when it was written: LibreOffice trusts such values
 * even where it is told to calculate, and a referee must not repeat what it was told. It is read once, from
 * this machine, so that nothing is compressed, and for its numbers, so that no chart is drawn and no page
 * is laid out: a print area takes LibreOffice longer than all formulas of its sheet. A blank cell is left out.
 * Equal formulas below each other are written once.
 */
export function withoutCachedValues(file: Uint8Array): Uint8Array {
  const known = done.get(file);
  if (known) return known;
  const without = changed(file, (sheet) => shared(stripped(sheet)));
  done.set(file, without);
  return without;
}

/**
 * The same with every formula in its own cell, for a workbook whose columns and rows are moved by hand:
 * LibreOffice loses what a shared formula calls where that is moved.
 */
export const withFormulasApart = (file: Uint8Array): Uint8Array => changed(file, stripped);

function changed(file: Uint8Array, inSheet: (sheet: string) => string): Uint8Array {
  const parts = unzipSync(file);
  for (const [path, bytes] of Object.entries(parts)) {
    if (sheetPath.test(path)) parts[path] = strToU8(inSheet(placed(strFromU8(bytes))));
    if (path === bookPath) parts[path] = strToU8(strFromU8(bytes).replace(print, ''));
  }
  return zipSync(parts, { level: 0 });
}

/** A file that two programs are asked about. */
const done = new WeakMap<Uint8Array, Uint8Array>();

/** Every cell with its address, which one that follows another may have left out. */
function placed(sheet: string): string {
  let [row, column] = ['', -1];
  return sheet.replace(
    /<row r="(\d+)"|<c(?: r="([A-Z]+)\d+")?(?=[ >/])/g,
    (found, newRow: string | undefined, address: string | undefined) => {
      if (newRow !== undefined) {
        [row, column] = [newRow, -1];
        return found;
      }
      column = address === undefined ? column + 1 : columnOf(address);
      return `<c r="${letters(column)}${row}"`;
    },
  );
}

const columnOf = (address: string): number =>
  [...address].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;

function stripped(whole: string): string {
  const sheet = whole.replace(beside, '').replace(blank, '');
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
      if (formula === undefined) return isSpilled(column, Number(row)) ? '' : whole;
      const rest = attributes.replace(/ t="[^"]*"/, '');
      return `<c r="${column}${row}"${rest}>${formula}</c>`;
    },
  );
}

/**
 * Equal formulas below each other as Excel's shared ones, where they mean the same in every row: LibreOffice
 * takes four times as long to read each of them.
 */
function shared(sheet: string): string {
  const runs: Run[] = [];
  const open = new Map<string, Run>();
  for (const [, , column = '', row, formula = ''] of sheet.matchAll(plainFormula)) {
    const at = Number(row);
    let run = open.get(column);
    if (run?.last === at - 1 && run.formula === formula) {
      run.last = at;
    } else {
      run = { formula, column, first: at, last: at };
      open.set(column, run);
    }
    runs.push(run);
  }
  const numbers = new Map<Run, number>();
  for (const run of new Set(runs))
    if (run.last > run.first && !isRelative(run.formula)) numbers.set(run, numbers.size);
  let next = 0;
  return sheet.replace(plainFormula, (whole, cell: string, _column: string, row: string) => {
    const run = runs[next++];
    const number = run && numbers.get(run);
    if (!run || number === undefined) return whole;
    if (Number(row) > run.first) return `${cell}<f t="shared" si="${String(number)}"/>`;
    const area = `${run.column}${String(run.first)}:${run.column}${String(run.last)}`;
    return `${cell}<f t="shared" ref="${area}" si="${String(number)}">${run.formula}</f>`;
  });
}

/** Whether it calls a cell by how far away it is: the same text is then another formula in each row. */
function isRelative(formula: string): boolean {
  const outside = formula.replace(/"[^"]*"|'[^']*'|\[(?:[^[\]]|\[[^[\]]*\])*\]/g, '');
  const calls = outside.match(/(?<![\w.])(?:\$?[A-Z]{1,3}\$?\d+(?![\w(])|\$?\d+:\$?\d+)/g) ?? [];
  return calls.some((call) => !/^\$(?:[A-Z]+\$\d+|\d+:\$\d+)$/.test(call));
}
