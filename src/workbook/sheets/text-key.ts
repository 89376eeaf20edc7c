import type { LocalizedText } from '../../engine/words';

/** What the columns of the table of payees are called by which deals find their payees' rows. */
export const payeeNames = {
  name: { en: 'Payee', da: 'Modtager' },
  nameKey: { en: 'Payee as compared', da: 'Modtager til sammenligning' },
  firstDay: { en: 'First day', da: 'Første dag' },
  lastDay: { en: 'Last day', da: 'Sidste dag' },
  sureRow: { en: 'Row of all days', da: 'Række for alle dage' },
  teamRow: { en: 'Row of deals', da: 'Række for handler' },
} as const satisfies Record<string, LocalizedText>;
export type PayeeColumn = keyof typeof payeeNames;

export const isPayeeColumn = (id: string): id is PayeeColumn => id in payeeNames;
