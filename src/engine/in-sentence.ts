/** A label within a sentence: tier 1, from EBITDA; a name in capitals begins as it is written: NRR. */
export const inSentence = (label: string): string =>
  /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
