import { firstDay, isDay as isDayOfOurTime, lastDay } from '../../../engine/dates';
import { type Condition, type Formula, binding, operator } from '../../formula';
import { criterion } from '../texts/criterion';

/*
 * Whether a typed cell holds what belongs there. Cells are counted and never compared, since an error
 * in one would be an error in the condition too, and in every total after it: each of these holds or
 * does not, whatever stands in the cell.
 */

/** Nothing was typed, or a formula left an empty text. */
export const isUntyped: (cell: Formula) => Formula<Condition> = operator({
  value: (cell: unknown): Condition => isNothing(cell),
  text: (cell) => `COUNTBLANK(${cell})=1`,
  ...{ holds: binding.compare, binds: binding.compare },
  words: (language, cell) => (language === 'en' ? `${cell} is blank` : `${cell} er tom`),
  opposite: (cell) => isSomethingTyped(cell),
});

/** Something stands in a cell, whatever it is. */
const isSomethingTyped: (cell: Formula) => Formula<Condition> = operator({
  value: (cell: unknown): Condition => !isNothing(cell),
  text: (cell) => `COUNTBLANK(${cell})=0`,
  ...{ holds: binding.compare, binds: binding.compare },
  words: (language, cell) => (language === 'en' ? `${cell} is not blank` : `${cell} er ikke tom`),
  opposite: isUntyped,
});

/** Text, an error or a truth where a number belongs; a blank is none. */
export const isNoNumber = operator({
  value: (cell: unknown): Condition => !isNothing(cell) && !isNumber(cell),
  text: (cell) => `COUNT(${cell})+COUNTBLANK(${cell})=0`,
  ...{ holds: binding.compare, binds: binding.compare },
  words: (language, cell) =>
    language === 'en' ? `${cell} is not a number` : `${cell} er ikke et tal`,
});

const isDay = (cell: unknown): boolean => isNumber(cell) && isDayOfOurTime(cell);

const dayCount = (cell: string): string =>
  `COUNTIFS(${cell},">=${String(firstDay)}",${cell},"<${String(lastDay + 1)}")`;

/** A number that is a day of our time. */
export const isTypedDay = operator({
  value: (cell: unknown): Condition => isDay(cell),
  text: (cell) => `${dayCount(cell)}=1`,
  ...{ holds: binding.compare, binds: binding.compare },
  words: (language, cell) => (language === 'en' ? `${cell} is a day` : `${cell} er en dag`),
});

/** No number, or one that is no day of our time. */
export const isNoDay = operator({
  value: (cell: unknown): Condition => !isNothing(cell) && !isDay(cell),
  text: (cell) => `${dayCount(cell)}+COUNTBLANK(${cell})=0`,
  ...{ holds: binding.compare, binds: binding.compare },
  words: (language, cell) =>
    language === 'en' ? `${cell} is not a day` : `${cell} er ikke en dag`,
});

/** The same where 0 is a day that is not there. */
export const isNoDayOrZero = operator({
  value: (cell: unknown): Condition => !isNothing(cell) && cell !== 0 && !isDay(cell),
  text: (cell) => `${dayCount(cell)}+COUNTIF(${cell},0)+COUNTBLANK(${cell})=0`,
  ...{ holds: binding.compare, binds: binding.compare },
  words: (language, cell) =>
    language === 'en' ? `${cell} is not a day` : `${cell} er ikke en dag`,
});

type Typed = (cell: Formula, limit: Formula<number>) => Formula<Condition>;

/**
 * A number in a cell against a limit; no other cell is on either side of it. What is not so, other cells
 * too, is counted as none.
 */
const typed = (
  sign: string,
  compares: (cell: number, limit: number) => boolean,
  said = sign,
  holds = true,
): Typed =>
  operator({
    value: (cell: unknown, limit: number): Condition =>
      (isNumber(cell) && compares(cell, limit)) === holds,
    text: (cell, limit) => `COUNTIF(${cell},${criterion(sign, limit)})=${holds ? '1' : '0'}`,
    ...{ holds: binding.join, binds: binding.compare },
    words: (language, cell, limit) =>
      holds
        ? `${cell} ${said} ${limit}`
        : `${language === 'en' ? 'not' : 'ikke'} ${cell} ${said} ${limit}`,
    opposite: (cell, limit) => typed(sign, compares, said, !holds)(cell, limit),
  });

export const isTypedBelow = typed('<', (cell, limit) => cell < limit);
export const isTypedAtMost = typed('<=', (cell, limit) => cell <= limit, '≤');
export const isTypedAtLeast = typed('>=', (cell, limit) => cell >= limit, '≥');
export const isTypedAbove = typed('>', (cell, limit) => cell > limit);

const isNothing = (cell: unknown): boolean => cell === undefined || cell === null || cell === '';
const isNumber = (cell: unknown): cell is number => typeof cell === 'number' && !Number.isNaN(cell);
