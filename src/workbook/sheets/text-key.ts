import type { LocalizedText } from '../../engine/words';

/** What the columns of the Team sheet are called by which deals find their payees' rows. */
export const payeeNames = {
  nameKey: { en: 'PayeeKeys', da: 'ModtagerNoegler' },
  firstDay: { en: 'PayeeFirstDays', da: 'ModtagerFoersteDage' },
  lastDay: { en: 'PayeeLastDays', da: 'ModtagerSidsteDage' },
  teamRow: { en: 'PayeeRows', da: 'ModtagerRaekker' },
} as const satisfies Record<string, LocalizedText>;
export type PayeeColumn = keyof typeof payeeNames;
export const payeeColumns = Object.keys(payeeNames) as readonly PayeeColumn[];
