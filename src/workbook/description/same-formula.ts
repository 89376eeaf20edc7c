import { remembering } from '../../engine/remembering';
import { nameAtEnd, piecesOf } from './formula-pieces';
import { plainColumns } from './structured-reference';

/**
 * Whether two texts are the same formula. Spreadsheets rewrite what they are given: they drop the
 * quotes around a sheet's name that needs none and the name of the table in which a formula stands,
 * spell functions in capitals, put an `@` or a prefix before newer ones, and write numbers and columns
 * of tables their own way. What stands between double quotes is text of a person's or of ours, and is
 * compared as it is.
 */
export function isSameFormula(one: string, other: string): boolean {
  if (one === other) return true;
  const [mine, theirs] = [plainFormula(one), plainFormula(other)];
  return mine.text === theirs.text && areSameTables(mine.tables, theirs.tables);
}

interface PlainFormula {
  readonly text: string;
  /** Of which tables the columns in it are, in their order; '' where no name is said. */
  readonly tables: readonly string[];
}

const plainFormula = remembering((formula): PlainFormula => {
  const tables: string[] = [];
  const pieces = piecesOf(formula);
  const text = pieces.map((piece, index) => {
    if (piece.kind === 'text') return piece.text;
    if (piece.kind === 'columns') return plainColumns(piece.text);
    if (pieces[index + 1]?.kind !== 'columns') return plainPart(piece.text);
    const table = nameAtEnd(piece);
    tables.push(table.toUpperCase());
    return plainPart(piece.text.slice(0, piece.text.length - table.length));
  });
  return { text: text.join(''), tables };
});

/** The table that goes unnamed is one, and it is the same wherever it does. */
function areSameTables(mine: readonly string[], theirs: readonly string[]): boolean {
  const unnamed = new Set<string>();
  const areSame = mine.every((table, index) => {
    const other = theirs[index] ?? '';
    if (table !== other) unnamed.add(table === '' ? other : table);
    return table === other || table === '' || other === '';
  });
  return areSame && unnamed.size <= 1;
}

/**
 * Every mark of a name opens one or closes one, and every digit is part of one number: there is one
 * way only to take a formula apart, so that thousands of marks are read once.
 */
const plainPart = (part: string): string =>
  part
    .replace(/'([^']*(?:''[^']*)*)('!?|$)/g, (whole, sheet: string, end: string) =>
      end === "'!" ? `${sheet.replaceAll("''", "'")}!` : whole,
    )
    .replace(/_xlfn\.|_xlws\.|_xludf\.|_xldudf_|@|\s/gi, '')
    .replace(/(?<![\w.$])(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?(?![\w.(!])/gi, (number) =>
      String(Number(number)),
    )
    .toUpperCase();
