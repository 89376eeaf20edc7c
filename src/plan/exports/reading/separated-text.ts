/** A cell of an export: a text of a pasted one, or what Excel gives of a range. A blank is ''. */
export type Cell = string | number | boolean;
export type Grid = readonly (readonly Cell[])[];

/** What may stand between two cells of a text: a copy from Excel has tabs. */
export const separators = ['\t', ';', ',', '|'] as const;
export type Separator = (typeof separators)[number];

/** The first rows of a pasted text, with the separator that its own rows agree on. */
export function rowsOfText(text: string, most?: number): string[][] {
  const body = text.startsWith(byteOrderMark) ? text.slice(1) : text;
  // Excel's own hint, a first line such as sep=;
  const [hint, named] = /^"?sep=([\t;,|])"?\r?\n?/i.exec(body) ?? [];
  if (hint !== undefined) return separatedRows(body.slice(hint.length), named as Separator, most);
  return separatedRows(body, separatorOf(body), most);
}

/**
 * The separator that most of the first rows agree on: with the same number of cells, two or more. Of
 * two that do, the one with more cells; of none, the tab.
 */
function separatorOf(text: string): Separator {
  const sample = text.slice(0, sampleLength);
  let best = { separator: separators[0] as Separator, agreed: 0, cells: 0 };
  for (const separator of separators) {
    const counts = new Map<number, number>();
    const rows = separatedRows(sample, separator, sampleRows);
    for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
    for (const [cells, agreed] of counts) {
      const isMore = agreed > best.agreed || (agreed === best.agreed && cells > best.cells);
      if (cells > 1 && isMore) best = { separator, agreed, cells };
    }
  }
  return best.separator;
}

/** A text without the line ends behind its last row; a pattern would look at every one between rows again and again. */
export function withoutLastEnds(text: string): string {
  let end = text.length;
  while (end > 0 && isLineEnd(text.charCodeAt(end - 1))) end--;
  return text.slice(0, end);
}

/**
 * The rows of a text. A cell that begins with a quote ends with one, and may hold separators, line
 * breaks and doubled quotes; a quote that nothing closes is a sign like others. Linear in the text:
 * after a quote that nothing closes, every later one stands beside its double, and is closed by it.
 * `most` is where to stop.
 */
export function separatedRows(
  text: string,
  separator: Separator,
  most = Number.POSITIVE_INFINITY,
): string[][] {
  const code = separator.charCodeAt(0);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while ((at < text.length || row.length > 0) && rows.length < most) {
    const quoted = text.charCodeAt(at) === quote ? quotedCell(text, at) : undefined;
    const from = quoted?.end ?? at;
    const end = endOfCell(text, from, code);
    row.push((quoted?.value ?? '') + text.slice(from, end));
    at = end + 1;
    if (text.charCodeAt(end) === code) continue;
    if (text.charCodeAt(end) === carriageReturn && text.charCodeAt(at) === lineFeed) at++;
    rows.push(row);
    row = [];
  }
  return rows;
}

function quotedCell(text: string, start: number): { value: string; end: number } | undefined {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) === quote) continue;
    return { value: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
  return undefined;
}

function endOfCell(text: string, start: number, separator: number): number {
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === separator || isLineEnd(code)) return at;
  }
  return text.length;
}

const byteOrderMark = '\uFEFF';
const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;
const isLineEnd = (code: number): boolean => code === lineFeed || code === carriageReturn;
/** Enough to see what separates, whatever the length of the rest. */
const sampleLength = 65_536;
const sampleRows = 200;
