import { nameAtEnd, rewritten } from '../../description/formula-pieces';
import type { Position, TableDescription } from '../../description/description';
import { storedColumns } from '../../description/structured-reference';
import { tableAt } from '../../description/table';
import { bytesOf } from './pieces';
import { elementText } from './xml';

/** Functions younger than the format: stored with a prefix, without which Excel shows #NAME?. */
const younger = new Set([
  'IFNA',
  'ISFORMULA',
  'NORM.DIST',
  'NORM.INV',
  'NORM.S.DIST',
  'NORM.S.INV',
  'PERCENTILE.INC',
  'STDEV.P',
  'STDEV.S',
  'UNICODE',
]);

/** The one function with a dot that is as old as the format. */
const old = 'ERROR.TYPE';

/** Texts and quoted sheet names, to be left alone, or else the name of a function. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Z_][\w.]*(?=\()/gi;

/**
 * A formula as the file holds it: without the `=`, our functions as `_xldudf_COMP_NAME` (the name
 * Excel gives to functions of an add-in), younger functions with `_xlfn.`, and a column of the table
 * in which the formula stands with that table's name, which Excel leaves away when it shows it.
 *
 * A function with a dot that is not known here is refused: stored without its prefix, it would be an
 * error in every cell.
 */
export function storedFormula(formula: string, table?: string): string {
  const written = formula.slice(1);
  if (!written.includes('[')) return storedPart(written);
  return rewritten(written, ({ kind, text }, before) => {
    if (kind === 'text') return text;
    if (kind === 'rest') return storedPart(text);
    if (before && nameAtEnd(before) !== '') return storedColumns(text);
    if (table === undefined) throw new Error(`${formula} stands in no table.`);
    return table + storedColumns(text);
  });
}

const storedPart = (formula: string): string =>
  formula.replace(pieces, (piece) => {
    const name = piece.toUpperCase();
    if (name.startsWith('COMP.')) return `_xldudf_${name.replaceAll('.', '_')}`;
    if (younger.has(name)) return `_xlfn.${name}`;
    if (/^[A-Z_][^"']*\./.test(name) && name !== old) {
      throw new Error(`The .xlsx writer does not know how ${name} is stored.`);
    }
    return piece;
  });

/** A formula as its sheet's part holds it. */
interface StoredFormula {
  readonly text: string;
  /** The same in its element, where that does not say which cells it is for. */
  readonly element: Uint8Array | undefined;
}

export type FormulaXml = (formula: string, cell: Position) => StoredFormula;

/** A column of a table has one formula for all of its rows, which is worked out once. */
export function formulasOf(tables: readonly TableDescription[]): FormulaXml {
  const known = new Map<TableDescription | undefined, Map<string, StoredFormula>>();
  return (formula, cell) => {
    const table = tables.length === 0 ? undefined : tableAt(tables, cell);
    let ofTable = known.get(table);
    if (!ofTable) known.set(table, (ofTable = new Map()));
    let stored = ofTable.get(formula);
    if (!stored) {
      const text = elementText(storedFormula(formula, table?.name));
      const element = text.includes('CHOOSE({') ? undefined : bytesOf(`<f>${text}</f>`);
      ofTable.set(formula, (stored = { text, element }));
    }
    return stored;
  };
}
