import { type PayoutRow, begins } from '../../engine/payout-table';
import { type Issue, type Result, unless } from '../../engine/result';
import { refuseNegative, refuseNotPositive } from '../../engine/refused-values';
import { ascending, between, notEmpty } from '../../engine/rules';
import { reaches } from '../../engine/threshold';

/**
 * Clawback: the negative correction of what was paid for a term that was not served in full.
 *
 *     correction = -paid * (term - served) / term
 *     by steps     -paid * the share of the last step that is served
 *     window       -paid, all of it, until the window is served
 *
 * `term`, `served`, steps and window are in one unit, days or months. Exactly the term served corrects
 * nothing, as does more; it never takes back more than was paid. Exactly on a step it has begun, unless
 * steps have to be exceeded, and before the first step all is taken back; exactly the window served has
 * ended it. Steps ascend, their shares are from 0 to 1. Amounts or service below 0 and a term that is blank or 0 are refused.
 * For advances on pay, use draw.
 */
export function clawback(
  paid: number,
  term: number,
  served: number,
  steps?: readonly ClawbackStep[],
  window = 0,
): number | Issue {
  const refused =
    refuseNegative(paid, 'paid') ??
    refuseNotPositive(term, 'term') ??
    refuseNegative(served, 'served') ??
    refuseNegative(window, 'window');
  if (refused) return refused;
  if (reaches(served, term)) return 0;
  if (!reaches(served, window)) return 0 - paid;
  const step = steps?.findLast((one) => begins(one, served, 1));
  return 0 - paid * (steps ? (step?.share ?? 1) : (term - served) / term);
}

/** What is taken back from a time of service on, as a share of what was paid. */
export interface ClawbackStep extends Pick<PayoutRow, 'from' | 'isAbove'> {
  readonly share: number;
}

/** Steps ascend; before the first of them all is taken back. */
export function clawbackSteps(steps: readonly ClawbackStep[]): Result<readonly ClawbackStep[]> {
  const thresholds = steps.map(({ from }) => from);
  return unless(
    [
      ...notEmpty(steps, ['steps']),
      ...ascending(thresholds, ['steps'], 'from'),
      ...steps.flatMap(({ share }, k) => between(0, 1, share, ['steps', k, 'share'])),
    ],
    () => steps,
  );
}
