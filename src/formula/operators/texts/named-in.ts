import { type Column, type Condition, type Text, binding, operator } from '../../formula';
import { sameText } from '../../../engine/compared-texts';

/**
 * Whether a column holds a text: without regard to case, and never as a pattern, as MATCH and COUNTIF
 * would read it. For a key made by `keyOf`, use isIn.
 */
export const isNamedIn = operator({
  value: (text: Text, column: Column<Text>): Condition =>
    text === null ? null : column.some((one) => sameText(one ?? '', text)),
  text: (text, column) => `SUMPRODUCT(--(${column}=${text}))>0`,
  ...{ holds: binding.join, binds: binding.compare },
  words: (language, text, column) =>
    language === 'en' ? `${text} is among ${column}` : `${text} er blandt ${column}`,
});
