import { type Condition, binding, operator } from '../../formula';
import { criterion } from '../texts/criterion';

/*
 * Whether a typed cell holds what belongs there. Cells are counted and never compared, since an error
 * in one would be an error in the condition too, and in every total after it: each of these holds or
 * does not, whatever stands in the cell.
 */

/** Nothing was typed, or a formula left an empty text. */
export const isUntyped = operator({
  name: 'isUntyped',
  value: (cell: unknown): Condition => isNothing(cell),
  text: (cell) => `COUNTBLANK(${cell})=1`,
  ...{ holds: binding.compare, binds: binding.compare, isOrdered: true },
  words: (language, cell) => (language === 'en' ? `${cell} is blank` : `${cell} er tom`),
});

/** Text, an error or a truth where a number belongs; a blank is none. */
export const isNoNumber = operator({
  name: 'isNoNumber',
  value: (cell: unknown): Condition => !isNothing(cell) && !isNumber(cell),
  text: (cell) => `COUNT(${cell})+COUNTBLANK(${cell})=0`,
  ...{ holds: binding.compare, binds: binding.compare, isOrdered: true },
  words: (language, cell) =>
    language === 'en' ? `${cell} is not a number` : `${cell} er ikke et tal`,
});

/** Days before 1950 are years or other numbers in a column of days; Excel knows none after 9999. */
export const firstDay = 18_264;
export const lastDay = 2_958_465;

const isDay = (cell: unknown): boolean => isNumber(cell) && cell >= firstDay && cell < lastDay + 1;

const dayCount = (cell: string): string =>
  `COUNTIFS(${cell},">=${String(firstDay)}",${cell},"<${String(lastDay + 1)}")`;

/** No number, or one that is no day of our time. */
export const isNoDay = operator({
  name: 'isNoDay',
  value: (cell: unknown): Condition => !isNothing(cell) && !isDay(cell),
  text: (cell) => `${dayCount(cell)}+COUNTBLANK(${cell})=0`,
  ...{ holds: binding.compare, binds: binding.compare, isOrdered: true },
  words: (language, cell) =>
    language === 'en' ? `${cell} is not a day` : `${cell} er ikke en dag`,
});

/** The same where 0 is a day that is not there. */
export const isNoDayOrZero = operator({
  name: 'isNoDayOrZero',
  value: (cell: unknown): Condition => !isNothing(cell) && cell !== 0 && !isDay(cell),
  text: (cell) => `${dayCount(cell)}+COUNTIF(${cell},0)+COUNTBLANK(${cell})=0`,
  ...{ holds: binding.compare, binds: binding.compare, isOrdered: true },
  words: (language, cell) =>
    language === 'en' ? `${cell} is not a day` : `${cell} er ikke en dag`,
});

/** A number in a cell against a limit; no other cell is on either side of it. */
const typed = (
  name: string,
  sign: string,
  compares: (cell: number, limit: number) => boolean,
  said = sign,
) =>
  operator({
    name,
    value: (cell: unknown, limit: number): Condition => isNumber(cell) && compares(cell, limit),
    text: (cell, limit) => `COUNTIF(${cell},${criterion(sign, limit)})=1`,
    ...{ holds: binding.join, binds: binding.compare, isOrdered: true },
    words: (_, cell, limit) => `${cell} ${said} ${limit}`,
  });

export const isTypedBelow = typed('isTypedBelow', '<', (cell, limit) => cell < limit);
export const isTypedAtMost = typed('isTypedAtMost', '<=', (cell, limit) => cell <= limit, '≤');
export const isTypedAtLeast = typed('isTypedAtLeast', '>=', (cell, limit) => cell >= limit, '≥');
export const isTypedAbove = typed('isTypedAbove', '>', (cell, limit) => cell > limit);

const isNothing = (cell: unknown): boolean => cell === undefined || cell === null || cell === '';
const isNumber = (cell: unknown): cell is number => typeof cell === 'number' && !Number.isNaN(cell);
