/** Functions younger than the format: stored with a prefix, without which Excel shows #NAME?. */
const younger = new Set([
  'IFNA',
  'NORM.DIST',
  'NORM.INV',
  'NORM.S.DIST',
  'NORM.S.INV',
  'PERCENTILE.INC',
  'STDEV.P',
  'STDEV.S',
]);

/** The one function with a dot that is as old as the format. */
const old = 'ERROR.TYPE';

/** Texts and quoted sheet names, to be left alone, or else the name of a function. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Z_][\w.]*(?=\()/gi;

/**
 * A formula as the file holds it: without the `=`, our functions as `_xldudf_COMP_NAME` (the name
 * Excel gives to functions of an add-in), younger functions with `_xlfn.`.
 *
 * A function with a dot that is not known here is refused: stored without its prefix, it would be an
 * error in every cell.
 */
export function storedFormula(formula: string): string {
  return formula.slice(1).replace(pieces, (piece) => {
    const name = piece.toUpperCase();
    if (name.startsWith('COMP.')) return `_xldudf_${name.replaceAll('.', '_')}`;
    if (younger.has(name)) return `_xlfn.${name}`;
    if (/^[A-Z_][^"']*\./.test(name) && name !== old) {
      throw new Error(`The .xlsx writer does not know how ${name} is stored.`);
    }
    return piece;
  });
}
