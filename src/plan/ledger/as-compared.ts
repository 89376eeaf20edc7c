import { comparedLength } from '../../engine/compared-texts';

/**
 * A text as it is compared with others: without regard to case, as a spreadsheet does it, and with
 * every blank and every sign as it stands. `007` and `7` are two people, and so are `Anna` and `Anna*`.
 */
export const asCompared = (text: string): string => text.slice(0, comparedLength).toLowerCase();
