import type { Language } from '../../engine/words';
import type { Plan } from '../../plan/plan';
import type { Area, PrintDescription } from '../description/description';

/**
 * One upright page, on the paper of the currency's country, that holds the whole area; two where an
 * area of such a height, in points, could not be read on one.
 */
export function onePage({ currency, language }: Plan, area: Area, height = 0): PrintDescription {
  const paper = currency === 'USD' ? 'letter' : 'A4';
  const room = ((paperHeights[paper] - 2 * margin) / 25.4) * 72;
  return {
    ...{ area, orientation: 'portrait', paper, margin, pagesWide: 1 },
    pagesTall: height * smallestScale > room ? 2 : 1,
    pageNumber: pageNumber[language],
  };
}

/** In millimetres. */
const margin = 12;
const paperHeights = { A4: 297, letter: 279 } as const;

/** At half its size, text of 11 points is as small as the small print of a contract. */
const smallestScale = 0.5;

/** So many characters are still legible on a page on its side. */
const widestPage = 245;

/** As many pages side by side as columns of these widths need. */
export const pagesFor = (widths: readonly number[]): number =>
  Math.ceil(widths.reduce((sum, width) => sum + width, 0) / widestPage);

const pageNumber: Record<Language, string> = { en: 'Page &P of &N', da: 'Side &P af &N' };
