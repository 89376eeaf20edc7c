import { type Issue, type Result, unless } from '../../engine/result';
import {
  ascending,
  between,
  found,
  notEmpty,
  refuseNegative,
  refuseNotPositive,
} from '../../engine/rules';
import { reaches } from '../../engine/threshold';

/**
 * Clawback: the negative correction of what was paid for a term that was not served in full.
 *
 *     correction = -paid * (term - served) / term
 *     by steps     -paid * the share of the last step that is served
 *     window       -paid, all of it, until the window is served
 *
 * `term`, `served`, steps and window are in one unit, days or months. Exactly the term served corrects
 * nothing, as does more; nothing served takes back all, or the share of the first step, and never
 * more than was paid. Exactly a step or the window served has reached its end. Steps ascend from 0, their shares are from 0 to 1. Amounts
 * or service below 0 and a term that is blank or 0 are refused. For advances on pay, use draw.
 */
export function clawback(
  paid: number,
  term: number,
  served: number,
  steps: readonly ClawbackStep[] = [],
  window = 0,
): number | Issue {
  const refused =
    refuseNegative(paid, 'paid') ??
    refuseNotPositive(term, 'term') ??
    refuseNegative(served, 'served') ??
    refuseNegative(window, 'window');
  if (refused) return refused;
  if (reaches(served, term)) return 0;
  const step = steps.findLast(({ from }) => reaches(served, from));
  const share = reaches(served, window) ? (step?.share ?? (term - served) / term) : 1;
  return 0 - paid * share;
}

/** What is taken back from a time of service on, as a share of what was paid. */
export interface ClawbackStep {
  readonly from: number;
  readonly share: number;
}

/** Steps ascend, and the first starts at 0, so that there is one for every time of service. */
export function clawbackSteps(steps: readonly ClawbackStep[]): Result<readonly ClawbackStep[]> {
  const thresholds = steps.map(({ from }) => from);
  return unless(
    [
      ...notEmpty(steps, ['steps']),
      ...(thresholds[0] ? [startsLate(thresholds[0])] : []),
      ...ascending(thresholds, ['steps'], 'from'),
      ...steps.flatMap(({ share }, k) => between(0, 1, share, ['steps', k, 'share'])),
    ],
    () => steps,
  );
}

const startsLate = (from: number): Issue => ({
  path: ['steps', 0, 'from'],
  message: found('number', from),
  advice: { en: 'The first step must start at 0.', da: 'Det første trin skal starte ved 0.' },
});
