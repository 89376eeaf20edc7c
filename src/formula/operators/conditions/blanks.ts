import { type Condition, type Formula, binding, constant, operator } from '../../formula';

/**
 * Whether a cell is blank: nothing was typed, or a formula left an empty text. A 0 is no blank. What
 * stands in an error cannot be said; in a database both are NULL.
 */
export const isBlank: (cell: Formula) => Formula<Condition> = operator({
  value: (cell: unknown): Condition =>
    Number.isNaN(cell) ? null : cell === undefined || cell === null || cell === '',
  text: (cell) => `${cell}=""`,
  sql: (cell) => `(${cell} IS NULL)`,
  binds: binding.compare,
  words: (language, cell) => (language === 'en' ? `${cell} is blank` : `${cell} er tom`),
  opposite: (cell) => isFilled(cell),
});

/** Whether a cell is not blank: something was typed, or a formula came to something. */
export const isFilled: (cell: Formula) => Formula<Condition> = operator({
  value: (cell: unknown): Condition =>
    Number.isNaN(cell) ? null : cell !== undefined && cell !== null && cell !== '',
  text: (cell) => `${cell}<>""`,
  sql: (cell) => `(${cell} IS NOT NULL)`,
  binds: binding.compare,
  words: (language, cell) => (language === 'en' ? `${cell} is not blank` : `${cell} er ikke tom`),
  opposite: isBlank,
});

/** What a formula leaves in a cell that is to look blank: an empty text, which belongs to any column. */
export const blank = constant('') as Formula<never>;
