import type { Formula } from '../../formula/formula';
import { creditedAs } from '../../formula/operators/numbers/rounded';
import { times } from '../../formula/operators/numbers/times';
import { input } from '../component-places';
import { roundRatio } from '../credited';
import type { Measure } from '../measure';

/**
 * A threshold as attainment of a quota, to the 12 decimals that attainment has on the sheet: with
 * more, a result exactly on the threshold would not find it there.
 */
export const shareOfQuota = (threshold: number, quota: number): number =>
  roundRatio(threshold / quota);

/** The threshold again, to 11 digits of the quota, which leaves out what those decimals cost. */
export function amountOfQuota(share: number, quota: number): number {
  if (!(quota > 0)) return 0;
  const unit = 10 ** (11 - Math.ceil(Math.log10(quota)));
  return Math.round(share * quota * unit) / unit;
}

/** The result that is a share of quota, as the rule's words show it: in the measure's own unit. */
export const resultAtShare = ({ unit }: Measure, share: Formula<number>): Formula<number> =>
  creditedAs(unit, times(input('quota', unit), share));
