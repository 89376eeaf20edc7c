/** The most characters that the name of a payee may have: longer ones are no names. */
export const longestName = 100;

/** So many characters of a text are compared: more than a name has, so that no longer one is taken for it. */
export const comparedLength = 110;

/**
 * A text as it is compared with others: without regard to case, as a spreadsheet does it, and with
 * every blank and every sign as it stands. `007` and `7` are two people, and so are `Anna` and `Anna*`.
 */
export const asCompared = (text: string): string => text.slice(0, comparedLength).toLowerCase();
