/** What a number on a plan is measured in. A date is Excel's day number. */
export type Unit = 'money' | 'count' | 'percent' | 'days' | 'date';

/**
 * To how many decimals an amount of a measure is told, in the plan and on its sheets. Only money has
 * cents: a renewal rate of 0.896 is not 0.9, and 2.8 is a count. What lies behind 9 or 12 decimals
 * is the dust of binary arithmetic.
 */
export const decimalsOf: Readonly<Record<Unit, number>> = {
  money: 2,
  count: 9,
  percent: 12,
  days: 9,
  date: 9,
};
