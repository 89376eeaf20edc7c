import { attainment } from '../engine/attainment';
import { roundMoney } from '../engine/money';
import type { Unit } from './field';

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

const withoutDust = (amount: number, decimals: number): number => {
  const unit = 10 ** decimals;
  return Math.round(amount * unit) / unit;
};

/** A ratio to 12 decimals, as ROUND(ratio, 12) shows it on the sheet. */
export const roundRatio = (ratio: number): number => withoutDust(ratio, decimalsOf.percent);

/** What counts of a result or a quota: money to the cent, a count or a ratio as it is. */
export const credited = ({ unit }: { readonly unit: Unit }, amount: number): number =>
  unit === 'money' ? roundMoney(amount) : withoutDust(amount, decimalsOf[unit]);

export const attained = (amount: number, goal: number): number =>
  roundRatio(attainment(amount, goal));
