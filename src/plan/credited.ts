import { attainment } from '../functions/attainment/rule';
import { roundMoney } from '../engine/money';
import { type Unit, decimalsOf } from '../formula/unit';

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
