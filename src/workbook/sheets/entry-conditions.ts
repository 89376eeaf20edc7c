import { firstDay, lastDay } from '../../plan/payee-entries';

/*
 * Whether a typed cell holds what belongs there. Cells are counted and never compared, since an error
 * in one would be an error in the condition too, and in every total after it.
 */

export const isBlank = (cell: string): string => `COUNTBLANK(${cell})=1`;

/** Text, an error or a truth where a number belongs; a blank is none. */
export const isNoNumber = (cell: string): string => `COUNT(${cell})+COUNTBLANK(${cell})=0`;

/** Also a number that is no day of our time; `orZero` takes 0 for a day that is not there. */
export const isNoDay = (cell: string, orZero: boolean): string => {
  const isDay = `COUNTIFS(${cell},">=${String(firstDay)}",${cell},"<${String(lastDay + 1)}")`;
  return `${isDay}+${orZero ? `COUNTIF(${cell},0)+` : ''}COUNTBLANK(${cell})=0`;
};

export const isBelow = (cell: string, least: number | string): string =>
  `COUNTIF(${cell},"<"&${String(least)})=1`;
export const isAbove = (cell: string, most: number): string =>
  `COUNTIF(${cell},">"&${String(most)})=1`;
