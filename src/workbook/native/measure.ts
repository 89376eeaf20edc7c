import { attained, credited } from '../formula';
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
  /** The credited amount, or attainment where there is a quota. */
  readonly reached: string;
  readonly quota: string | undefined;
}

const words = {
  credited: { en: 'credited', da: 'krediteret' },
  attainment: { en: 'attainment', da: 'målopfyldelse' },
};

export function measured(
  sheet: Sheet,
  amount: string,
  quota: string | undefined,
  name: {
    readonly credited: typeof words.credited;
    readonly attainment: typeof words.attainment;
  } = words,
): Measure {
  const whole = sheet.cell(name.credited, credited(amount));
  if (quota === undefined) return { credited: whole, reached: whole, quota };
  const attainment = `IF(${quota}>0,${attained(whole, quota)},NA())`;
  return { credited: whole, reached: sheet.cell(name.attainment, attainment), quota };
}

/** The part of the credited amount above a threshold, in money. */
export const above = ({ credited, quota }: Measure, from: string): string =>
  quota === undefined ? `(${credited}-${from})` : `(${credited}-${quota}*${from})`;
