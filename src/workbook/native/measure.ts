import { attained, credited } from '../formula';
import type { Words } from '../../engine/words';
import type { Sheet } from './native';

/**
 * A credited amount and what its thresholds are compared with, each in a cell of its own. Rounding
 * takes away the dust of additions, so that a plain MATCH and >= see what a person sees.
 *
 * Attainment chooses the row, money does the arithmetic.
 */
export interface Measure {
  /** In whole cents. */
  readonly credited: string;
  readonly quota: string | undefined;
  /** The credited amount, or attainment where there is a quota: its cell is written when asked for. */
  readonly reached: () => string;
}

/** What the two cells are called when there is more than one measure. */
interface Names {
  readonly credited: Words;
  readonly attainment: Words;
}

const usual: Names = {
  credited: { en: 'credited', da: 'krediteret' },
  attainment: { en: 'attainment', da: 'målopfyldelse' },
};

export function measured(
  sheet: Sheet,
  amount: string,
  quota: string | undefined,
  names: Names = usual,
): Measure {
  const whole = sheet.cell(names.credited, credited(amount));
  let attainment: string | undefined;
  const reached = () => {
    if (quota === undefined) return whole;
    return (attainment ??= sheet.cell(
      names.attainment,
      `IF(${quota}>0,${attained(whole, quota)},NA())`,
    ));
  };
  return { credited: whole, quota, reached };
}

/** The part of an amount of money that lies above a threshold. */
export const above = (amount: string, quota: string | undefined, from: string): string =>
  `(${amount}-${inMoney(from, quota)})`;

/** A threshold in money. */
export const inMoney = (from: string, quota: string | undefined): string =>
  quota === undefined ? from : `${quota}*${from}`;
