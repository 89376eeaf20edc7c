import { attainment } from '../engine/attainment';
import { roundMoney } from '../engine/money';
import type { Measure } from './measure';

/** A ratio to 12 decimals, as ROUND(ratio, 12) shows it on the sheet. */
export const roundRatio = (ratio: number): number => Math.round(ratio * 1e12) / 1e12;

/** What counts of a result: money to the cent, counts as they are, ratios to 12 decimals. */
export const credited = ({ unit }: Measure, result: number): number =>
  unit === 'percent' ? roundRatio(result) : roundMoney(result);

export const attained = (amount: number, goal: number): number =>
  roundRatio(attainment(amount, goal));
