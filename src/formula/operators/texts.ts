import { type Condition, type Formula, type Text, binding, constant, operator } from '../formula';

/*
 * Texts are compared as a spreadsheet compares them: without case, and never as a pattern. A blank is
 * the empty text, and an error is null.
 */

/** Whether two cells hold the same text, without regard to case. */
export const isSameText = operator({
  name: 'isSameText',
  value: (one: Text, other: Text): Condition =>
    one === null || other === null ? null : sameText(one, other),
  text: (one, other) => `${one}=${other}`,
  binds: binding.compare,
  isOrdered: true,
  words: (language, one, other) => `${one} ${language === 'en' ? 'is' : 'er'} ${other}`,
});

/** Whether two cells hold different texts. */
export const isOtherText = operator({
  name: 'isOtherText',
  value: (one: Text, other: Text): Condition =>
    one === null || other === null ? null : !sameText(one, other),
  text: (one, other) => `${one}<>${other}`,
  binds: binding.compare,
  isOrdered: true,
  words: (language, one, other) => `${one} ${language === 'en' ? 'is not' : 'er ikke'} ${other}`,
});

/** What a cell shows as a text: 7 is "7", and a blank the empty text. */
export const shownAsText = operator({
  name: 'shownAsText',
  value: (cell: unknown): Text =>
    Number.isNaN(cell) || cell === null ? null : cell === undefined ? '' : String(cell),
  text: (cell) => `${cell}&""`,
  binds: binding.join,
  words: (_, cell) => cell,
});

/** Some texts one after the other. */
export const joined = operator({
  name: 'joined',
  value: (...texts: Text[]): Text => (texts.includes(null) ? null : texts.join('')),
  text: (...texts) => texts.join('&'),
  binds: binding.join,
  words: (_, ...texts) => texts.join(' '),
});

/** A text without the blanks around it, and with one where several stand between words. */
export const trimmed = operator({
  name: 'trimmed',
  value: (text: Text): Text => text?.replace(/ +/g, ' ').replace(/^ | $/g, '') ?? null,
  text: (text) => `TRIM(${text})`,
  sql: (text) => `TRIM(${text})`,
  words: (_, text) => text,
});

/**
 * Whether a cell holds a given text. A text that a cell takes for a number or a truth is compared as
 * the text that the cell shows.
 */
export const isText = (cell: Formula<Text>, text: string): Formula<Condition> =>
  isSameText(shown(cell, text), constant(text));
export const isNotText = (cell: Formula<Text>, text: string): Formula<Condition> =>
  isOtherText(shown(cell, text), constant(text));

const shown = (cell: Formula<Text>, text: string): Formula<Text> =>
  isTakenOver.test(text) ? shownAsText(cell) : cell;

const isTakenOver = /^\s*(?:[-+]?[\d.,\s]+(?:e[-+]?\d+)?%?|true|false|sand|falsk)\s*$/i;

/** The same text, whatever its case. */
export const sameText = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' && one.toLowerCase() === other.toLowerCase();
