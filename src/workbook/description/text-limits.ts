/** The most characters that Excel keeps of a text, by where it stands. */
export const longest = {
  cell: 32767,
  /** Of a validation's prompt or error. */
  title: 32,
  message: 255,
  comment: 255,
  /** Of all the words of a list, with the commas between them. */
  list: 255,
} as const;

/** At most `length` UTF-16 units; what is cut away is seen to be cut, and no pair is halved. */
export function clipped(text: string, length: number): string {
  return text.length <= length
    ? text
    : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/**
 * Whether words can be a list in a rule itself: a comma would cut a word in two, and a sign in front
 * would make a formula of the list. Other words stand in cells, which the rule names.
 */
export const canBeListed = (words: readonly string[]): boolean =>
  !words.some((word) => word.includes(',') || /^[=\s]|\s$/.test(word)) &&
  words.join(',').length <= longest.list;

export function wordList(words: readonly string[]): string {
  const list = words.join(',');
  if (!canBeListed(words)) {
    throw new Error(`A list of words cannot hold a comma or ${longest.list} characters: ${list}`);
  }
  return list;
}
