/**
 * How wide a column of so many characters is at 96 dpi: each of Calibri 11 takes 7 pixels, and the
 * cell has 5 beside them.
 */
export const pixelsWide = (characters: number): number => Math.round(characters * 7) + 5;
