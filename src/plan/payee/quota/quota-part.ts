import { ownQuota } from '../../kinds';
import { followsYear } from '../../pay/limits/followed-year';
import type { Plan } from '../../plan';
import { quotaPart } from './own-quotas';

/** Whether earlier credit of the year counts toward the quota of the plan's first measure. */
export function quotaIsOfYear(plan: Plan): boolean {
  const part = quotaPart(plan);
  return part !== undefined && followsYear(part.component);
}

/** The plan's quota of its first measure: what a payee has whose own is not given. */
export function agreedQuota(plan: Plan): number | undefined {
  const part = quotaPart(plan);
  return part && ownQuota(part);
}
