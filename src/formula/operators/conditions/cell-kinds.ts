import { type Condition, binding, operator } from '../../formula';

/* What a cell holds, which is asked of the cell itself: an error in it is an answer too. */

/** Whether a cell holds a number: a date is one, a blank, a text or a truth is none. */
export const isNumber = operator({
  value: (cell: unknown): Condition => typeof cell === 'number' && !Number.isNaN(cell),
  text: (cell) => `ISNUMBER(${cell})`,
  words: (language, cell) => (language === 'en' ? `${cell} is a number` : `${cell} er et tal`),
});

/** Whether a cell holds TRUE or FALSE. */
export const isTruth = operator({
  value: (cell: unknown): Condition => typeof cell === 'boolean',
  text: (cell) => `ISLOGICAL(${cell})`,
  words: (language, cell) =>
    language === 'en' ? `${cell} is TRUE or FALSE` : `${cell} er SAND eller FALSK`,
});

/** Whether nothing at all stands in a cell; a formula that leaves an empty text does. */
export const isUntouched = operator({
  value: (cell: unknown): Condition => cell === undefined || cell === null,
  text: (cell) => `ISBLANK(${cell})`,
  words: (language, cell) =>
    language === 'en' ? `nothing stands in ${cell}` : `intet står i ${cell}`,
});

/** What stands in a cell as a number: a cell that takes over a blank would be one, and is 0 so. */
export const orZero = operator({
  value: (cell: number) => cell,
  text: (cell) => `0+${cell}`,
  binds: binding.add,
  words: (_, cell) => cell,
  unit: (unit) => unit,
});
