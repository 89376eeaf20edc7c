import type { Steps } from '../../engine/in-steps';
import { reachesCredited } from '../../engine/threshold';
import { creditingInSteps } from '../deals/crediting';
import { paysRole } from '../pay/paid-roles';
import { payeeFormulas } from '../payee/formulas';
import { hasQuota, quotaId } from '../payee/pay';
import { payeeColumns } from '../payee/values';
import { payingParts } from '../parts';
import type { People } from '../people';
import type { Plan } from '../plan';

/** How many of those who have a quota for a component have reached it. */
export interface ReachedQuota {
  /** The component's id. */
  readonly component: string;
  readonly reached: number;
  /** Whoever the component pays, whose row counts and whose quota is above 0. */
  readonly of: number;
}

/**
 * Of each component with a quota, how many have reached 100 % of it by the results that stand on Team,
 * each of a quota of their own, for the days that they are there. A component whose quota nobody has is
 * left out, and so are all while nobody has a result: a plan says what is expected, and not what comes.
 */
export function* reachedQuotas(
  plan: Plan,
  { payees, deals }: People,
): Steps<readonly ReachedQuota[]> {
  const crediting = deals && (yield* creditingInSteps(plan, deals, payees));
  const formulas = payeeFormulas(plan, crediting);
  const { column } = payeeColumns({ plan, payees, crediting, assumed: {}, formulas });
  const found: ReachedQuota[] = [];
  let hasResult = false;
  for (const part of payingParts(plan).filter(hasQuota)) {
    const quotas = column(quotaId(plan, part));
    yield;
    const credited = column(`credited:${part.measure.id}`);
    yield;
    const rows = payees.flatMap(({ role }, row) => {
      const quota = Number(quotas[row]);
      // A row that does not count has no quota.
      const isAsked = quota > 0 && paysRole(part.component, role);
      return isAsked ? [{ quota, credited: Number(credited[row]) }] : [];
    });
    hasResult ||= rows.some((row) => row.credited !== 0);
    const reached = rows.filter((row) => reachesCredited(row.credited, row.quota)).length;
    if (rows.length > 0) found.push({ component: part.component.id, reached, of: rows.length });
  }
  return hasResult ? found : [];
}
