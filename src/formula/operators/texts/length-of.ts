import { type Text, operator } from '../../formula';

/** How many characters a text has, as JavaScript and Excel count them; 0 of a blank. */
export const lengthOf = operator({
  value: (text: Text) => (text === null ? NaN : text.length),
  text: (text) => `LEN(${text})`,
  sql: (text) => `LENGTH(${text})`,
  words: (language, text) => (language === 'en' ? `the length of ${text}` : `længden af ${text}`),
});
