import type { LocalizedText } from '../../engine/words';

/** What sales leave: the second measure of plans that hold the price. */
export const margin = {
  name: { en: 'margin', da: 'dækningsgrad' },
  definition: {
    en: 'Sales less the cost of what was sold, over those sales.',
    da: 'Salget minus kostprisen for det solgte, divideret med salget.',
  },
} as const satisfies Record<string, LocalizedText>;
