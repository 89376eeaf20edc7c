import { attained } from '../description/formula';
import type { Words } from '../../engine/words';
import type { Sheet } from './native';

/**
 * What is credited, and what its thresholds are compared with. Nothing is rounded to the cent, for a
 * function does not know whether it was given money, a count or a rate.
 *
 * Attainment chooses the row, money does the arithmetic.
 */
export interface Measure {
  /** As it was given. */
  readonly credited: string;
  readonly quota: string | undefined;
  /** The measure without its dust, or attainment where there is a quota: its cell is written when asked for. */
  readonly reached: () => string;
}

/** What the cells are called when there is more than one measure. */
interface Names {
  readonly reached: Words;
  readonly attainment: Words;
}

const usual: Names = {
  reached: { en: 'reached', da: 'nået' },
  attainment: { en: 'attainment', da: 'målopfyldelse' },
};

export function measured(
  sheet: Sheet,
  amount: string,
  quota: string | undefined,
  names: Names = usual,
): Measure {
  let reached: string | undefined;
  const write = () =>
    quota === undefined
      ? sheet.cell(names.reached, withoutDust(amount))
      : sheet.cell(names.attainment, `IF(${quota}>0,${attained(amount, quota)},NA())`);
  return { credited: amount, quota, reached: () => (reached ??= write()) };
}

/** The step that adds what was credited before. */
export const creditedInAll: Words = { en: 'credited in all', da: 'krediteret i alt' };

/**
 * A measure, lifted by what two numbers may differ that agree to 12 digits. A plain MATCH and >= then
 * see a threshold reached where the function does: 0.896 is not 0.9, and a sum of cents is its total.
 */
export const withoutDust = (amount: string): string => `ROUND(${amount}+5E-13*ABS(${amount}),12)`;

/** Whether an amount of any sign has not reached another, as the functions mean it. */
export const fallsShort = (amount: string, threshold: string): string =>
  `${amount}-${threshold}<-5E-13*ABS(${threshold})`;

/** The part of an amount of money that lies above a threshold. */
export const above = (amount: string, quota: string | undefined, from: string): string =>
  `(${amount}-${inMoney(from, quota)})`;

/** A threshold in money. */
export const inMoney = (from: string, quota: string | undefined): string =>
  quota === undefined ? from : `${quota}*${from}`;
