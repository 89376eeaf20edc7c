/** What a head of a table takes, with room for a number behind it. */
const longest = 240;

interface Headed {
  readonly head: string;
  readonly group: string;
  readonly title?: string;
}

/** What each column is called: its head, with its group where another column has the same. */
export function titlesOf(columns: readonly Headed[]): readonly string[] {
  const known = new Set(columns.flatMap(({ title }) => title?.toLowerCase() ?? []));
  return columns.map(({ head, group, title: fixed }) => {
    if (fixed !== undefined) return fixed;
    const isAlone = columns.filter((other) => isSame(other.head, head)).length === 1;
    const title = asTitle(isAlone ? head : `${head} ${group}`);
    const free = [title, ...columns.map((_, k) => `${title} ${k + 2}`)].find(
      (one) => !known.has(one.toLowerCase()),
    );
    known.add((free ?? title).toLowerCase());
    return free ?? title;
  });
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/** One line, as Excel keeps it. */
const asTitle = (text: string): string =>
  text
    .replace(/[\0-\x1f\s]+/g, ' ')
    .trim()
    .slice(0, longest)
    .trim();

/** What the table of a sheet is called in formulas: as the sheet, which no other is called. */
export function tableName(sheet: string): string {
  const word = sheet.replace(/[^\p{L}\p{M}\p{N}_.]+/gu, '_').replace(/^(?=[\p{M}\p{N}.])/u, '_');
  return /^[a-z]{1,3}\d+$|^r\d*c?\d*$|^c\d*$/i.test(word) ? `_${word}` : word;
}
