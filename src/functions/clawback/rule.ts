import type { Issue } from '../../engine/result';
import { refuseNegative, refuseNotPositive } from '../../engine/rules';
import { reaches } from '../../engine/threshold';

/**
 * Clawback: the negative correction of what was paid for a term that was not served in full.
 *
 *     correction = -paid * (term - served) / term
 *
 * `term` and `served` are in one unit, days or months. Exactly the term served corrects nothing, as
 * does more; nothing served takes back all, and never more than was paid. Amounts or service below
 * 0 and a term that is blank or 0 are refused. For advances on pay, use draw.
 */
export function clawback(paid: number, term: number, served: number): number | Issue {
  const refused =
    refuseNegative(paid, 'paid') ??
    refuseNotPositive(term, 'term') ??
    refuseNegative(served, 'served');
  if (refused) return refused;
  return reaches(served, term) ? 0 : 0 - paid * ((term - served) / term);
}
