import {
  type Column,
  type Condition,
  type Formula,
  type Text,
  binding,
  operator,
} from '../../formula';
import { sameText } from '../../../engine/compared-texts';

/**
 * Whether a column holds a text: without regard to case, and never as a pattern, as MATCH and COUNTIF
 * would read it. For a key made by `keyOf`, use isIn.
 */
export const isNamedIn = (text: Formula<Text>, column: Formula<Column<Text>>): Formula<Condition> =>
  named(true)(text, column);

const named = (isThere: boolean) =>
  operator({
    value: (text: Text, column: Column<Text>): Condition =>
      text === null ? null : column.some((one) => sameText(one ?? '', text)) === isThere,
    text: (text, column) => `SUMPRODUCT(--(${column}=${text}))${isThere ? '>' : '='}0`,
    ...{ holds: binding.join, binds: binding.compare },
    words: (language, text, column) => {
      const is = { en: isThere ? 'is' : 'is not', da: isThere ? 'er' : 'er ikke' }[language];
      return `${text} ${is} ${language === 'en' ? 'among' : 'blandt'} ${column}`;
    },
    opposite: (text, column): Formula<Condition> => named(!isThere)(text, column),
  });
