import type { LocalizedText } from '../../engine/words';
import type { Status } from '../plan';

/** The status of a plan, which an approval of other rules has no longer. */
export const statusWords = {
  draft: { en: 'Draft', da: 'Kladde' },
  provisional: { en: 'Provisional', da: 'Foreløbig' },
  approved: { en: 'Approved', da: 'Godkendt' },
  changed: { en: 'Changed since approval', da: 'Ændret siden godkendelsen' },
  retired: { en: 'Retired', da: 'Udfaset' },
} as const satisfies Record<Status | 'changed', LocalizedText>;
