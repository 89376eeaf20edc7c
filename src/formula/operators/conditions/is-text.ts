import { literal } from '../../excel-text';
import { type Condition, type Formula, binding, operator } from '../../formula';

/**
 * Whether a cell holds a text, and whether it holds another, without regard to case. A text that a cell
 * takes for a number or a truth is compared as the text that the cell shows. A blank is the empty
 * text; an error cannot be decided.
 */
export const isText = (cell: Formula, text: string): Formula<Condition> => holding(text)(cell);
export const isNotText = (cell: Formula, text: string): Formula<Condition> =>
  holding(text, false)(cell);

const holding = (text: string, holds = true): ((cell: Formula) => Formula<Condition>) =>
  operator({
    value: (cell: unknown): Condition => {
      if (cell === null || Number.isNaN(cell)) return null;
      return (String(cell ?? '').toLowerCase() === text.toLowerCase()) === holds;
    },
    text: (cell) =>
      `${cell}${isTakenOver.test(text) ? '&""' : ''}${holds ? '=' : '<>'}${literal(text)}`,
    binds: binding.compare,
    holds: binding.join,
    words: (language, cell) => {
      const is = { en: holds ? 'is' : 'is not', da: holds ? 'er' : 'er ikke' }[language];
      return `${cell} ${is} ${text}`;
    },
    opposite: (cell) => holding(text, !holds)(cell),
  });

const isTakenOver = /^\s*(?:[-+]?[\d.,\s]+(?:e[-+]?\d+)?%?|true|false|sand|falsk)\s*$/i;
