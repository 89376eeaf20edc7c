/**
 * How many lines a text takes in cells of a width in characters, which is counted in digits. Of
 * Calibri, with a little to spare, since every program breaks lines a little differently.
 */
export function linesOf(text: string, characters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = widthOf(word);
    if (used > 0 && used + space + needed > characters) {
      lines += 1;
      used = needed;
    } else used += (used > 0 ? space : 0) + needed;
  }
  return lines;
}

const space = 0.45;

/** The widths of Calibri's letters, in digits, each a little more than it is. */
function widthOf(word: string): number {
  let width = 0;
  for (const letter of word) width += widths.find(([of]) => of.test(letter))?.[1] ?? 1.04;
  return width;
}

const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;'’|!]/, 0.5],
  [/[frt()/"“”»«–-]/, 0.68],
  [/[csz]/, 0.8],
  [/[aegkvxyå]/, 0.95],
  [/[mwMWæÆ@%—]/, 1.5],
];

/** The height in points of a row of so many lines. */
export const heightOf = (lines: number): number => 15 * lines;
