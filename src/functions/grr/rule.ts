import type { Issue } from '../../engine/result';
import { refuseNegative, refuseNotPositive } from '../../engine/refused-values';
import { reaches } from '../../engine/threshold';
import { da, en, written } from '../../engine/words';

/**
 * Gross revenue retention: what is left of existing customers before anything more is sold to them.
 *
 *     GRR = (start - churn - downgrade) / start
 *
 * From 0 to 1, and 1 when nothing was lost. Refused is what net retention refuses.
 * For retention with what was added, use netRevenueRetention.
 */
export function grossRevenueRetention(
  start: number,
  churn: number,
  downgrade: number,
): number | Issue {
  return refuseLosses(start, churn, downgrade) ?? Math.max(start - churn - downgrade, 0) / start;
}

export function refuseLosses(start: number, churn: number, downgrade: number): Issue | undefined {
  return (
    refuseNotPositive(start, 'start') ??
    refuseNegative(churn, 'churn') ??
    refuseNegative(downgrade, 'downgrade') ??
    (reaches(start, churn + downgrade) ? undefined : moreThanAll(churn + downgrade, start))
  );
}

const moreThanAll = (lost: number, start: number): Issue => ({
  path: ['churn'],
  message: written(
    () => `Churn and downgrade are ${en.number(lost)} of ${en.number(start)}.`,
    () => `Churn og downgrade er ${da.number(lost)} af ${da.number(start)}.`,
  ),
  advice: {
    en: 'They cannot be more than the start.',
    da: 'De kan ikke være mere end starten.',
  },
});
