import type { Language } from '../../engine/words';
import type { Unit } from '../../plan/field';
import { type NumberStyle, written } from './number-style';

/** Writes the pane's numbers in a person's own format. */
export interface Numbers {
  readonly style: NumberStyle;
  /** A number of the plan with all its decimals: 1,800,000 or 0.125. */
  readonly plain: (value: number) => string;
  /** Money or a count as it is paid: whole, or with two decimals. */
  readonly amount: (value: number) => string;
  /** A result in its measure's own unit: 1,800,000 or 112.5%. */
  readonly result: (value: number, unit: Unit) => string;
  /** A share with all its decimals: 98% or 12.5%. */
  readonly percent: (share: number) => string;
  /** Attainment with one decimal, cut and never rounded up: 99.96% is not 100%. */
  readonly attainment: (ratio: number) => string;
  /** What stands in a field of the unit, whose sign stands behind it. */
  readonly inField: (value: number, unit: Unit) => string;
  /** The same with its percent sign, for a sentence. */
  readonly inWords: (value: number, unit: Unit) => string;
}

export function numbersIn(style: NumberStyle, language: Language): Numbers {
  const plain = (value: number) => written(value, style, 0, 10);
  const sign = language === 'da' ? '\u00a0%' : '%';
  const percent = (share: number) => `${plain(inPercent(share))}${sign}`;
  const amount = (value: number) => {
    const decimals = Math.abs(value - Math.round(value)) < 0.005 ? 0 : 2;
    return written(value, style, decimals, decimals);
  };
  return {
    style,
    plain,
    percent,
    amount,
    result: (value, unit) => (unit === 'percent' ? percent(value) : amount(value)),
    attainment: (ratio) => `${written(Math.floor(ratio * 1000 + 1e-7) / 10, style, 1, 1)}${sign}`,
    inField: (value, unit) => plain(unit === 'percent' ? inPercent(value) : value),
    inWords: (value, unit) => (unit === 'percent' ? percent(value) : plain(value)),
  };
}

/** A share in percent, without the dust of the multiplication. */
const inPercent = (share: number) => Number((share * 100).toPrecision(13));
