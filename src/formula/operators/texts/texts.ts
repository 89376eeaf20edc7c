import { sameText } from '../../../engine/compared-texts';
import { type Condition, type Text, binding, operator } from '../../formula';

/** What a cell shows as a text: 7 is "7", and a blank the empty text. */
export const shownAsText = operator({
  value: (cell: unknown): Text =>
    Number.isNaN(cell) || cell === null ? null : cell === undefined ? '' : String(cell),
  text: (cell) => `${cell}&""`,
  binds: binding.join,
  words: (_, cell) => cell,
});

/** A text without the blanks around it, and with one where several stand between words. */
export const trimmed = operator({
  value: (text: Text): Text => text?.replace(/ +/g, ' ').replace(/^ | $/g, '') ?? null,
  text: (text) => `TRIM(${text})`,
  sql: (text) => `TRIM(${text})`,
  words: (_, text) => text,
});

/** Some characters of a text, from one that is counted from 1. */
export const charactersFrom = operator({
  value: (text: Text, first: number, most: number): Text =>
    text?.slice(first - 1, first - 1 + most) ?? null,
  text: (text, first, most) => `MID(${text},${first},${most})`,
  words: (_, text) => text,
});

/** Whether two cells hold the same text, without regard to case. An error cannot be decided. */
export const isAlike = operator({
  value: (one: Text, other: Text): Condition =>
    one === null || other === null ? null : sameText(one, other),
  text: (one, other) => `${one}=${other}`,
  binds: binding.compare,
  isOrdered: true,
  words: (language, one, other) => `${one} ${language === 'en' ? 'is' : 'er'} ${other}`,
});
