import type { LocalizedText } from '../../engine/words';
import { knownRules } from '../known-rules';
import type { Plan, Status } from '../plan';

/** The status of a plan, which an approval of other rules has no longer. */
export const statusWords = {
  draft: { en: 'Draft', da: 'Kladde' },
  provisional: { en: 'Provisional', da: 'Foreløbig' },
  approved: { en: 'Approved', da: 'Godkendt' },
  changed: { en: 'Changed since approval', da: 'Ændret siden godkendelsen' },
  retired: { en: 'Retired', da: 'Udfaset' },
} as const satisfies Record<Status | 'changed', LocalizedText>;

/** The status that holds: an approval is one of the rules that were approved, and of no others. */
export const statusNow = (plan: Plan): Status | 'changed' =>
  plan.status === 'approved' && knownRules().approvalIsStale(plan) ? 'changed' : plan.status;
