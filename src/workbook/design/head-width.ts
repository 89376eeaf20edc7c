import { linesOf } from './text-lines';

/**
 * The widths of columns whose heads, and whose labels in the rows above, stand clear of their
 * neighbours: words that fill a column to its edge run into those beside them.
 */
export const clearWidths = (
  columns: readonly { readonly head: string; readonly width: number }[],
  ...labels: readonly ReadonlyMap<number, string>[]
): readonly number[] =>
  columns.map(({ head, width }, k) =>
    [head, ...labels.flatMap((row) => row.get(k) ?? [])].reduce(
      (wide, words) => clearWidth(words, wide),
      width,
    ),
  );

/**
 * At least `width`, and as much more as the words need to stand clear on two lines at most. Names that
 * a plan gives may be longer than a page can spare.
 */
function clearWidth(words: string, width: number): number {
  let wide = width;
  while (wide < widest && !isClear(words, wide)) wide += 1;
  return wide;
}

const widest = 24;

/** At least `width`, and as much more as the longest of the names takes that a column's cells may hold. */
export function widthOfNames(names: readonly string[], width: number): number {
  const isWhole = (name: string, wide: number) =>
    linesOf(`${name.replaceAll(' ', '\u00a0')} |`, wide) === 1;
  let wide = width;
  while (wide < widest && !names.every((name) => isWhole(name, wide))) wide += 1;
  return wide;
}

/** The same lines in a little less room and in a little more, and a gap beside every word. */
function isClear(words: string, width: number): boolean {
  const lines = linesAt(words, width - spare);
  return (
    lines <= 2 &&
    lines === linesAt(words, width + spare) &&
    words.split(' ').every((word) => linesAt(`${word} |`, width) === 1)
  );
}

/** In characters, as widths are. */
const spare = 1.5;

/** Heads and labels are of 10 points, and columns are measured in digits of 11. */
const linesAt = (words: string, width: number): number => linesOf(words, (width * 11) / 10);
