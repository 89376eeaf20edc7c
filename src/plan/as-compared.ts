import { comparedLength } from '../engine/compared-texts';

/** The most characters that the name of a payee may have: longer ones are no names. */
export const longestName = 100;

/**
 * A text as it is compared with others: without regard to case, as a spreadsheet does it, and with
 * every blank and every sign as it stands. `007` and `7` are two people, and so are `Anna` and `Anna*`.
 */
export const asCompared = (text: string): string => text.slice(0, comparedLength).toLowerCase();
