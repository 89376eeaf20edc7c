import type { LocalizedText } from '../../engine/words';

export const texts = {
  title: { en: 'An example', da: 'Et eksempel' },
  payout: { en: 'Payout in this example', da: 'Udbetaling i dette eksempel' },
  type: { en: 'Type of sale', da: 'Salgstype' },
  closer: { en: 'Closed by', da: 'Lukket af' },
  anythingElse: { en: 'Anything else', da: 'Alt andet' },
  deals: { en: '{} deals together', da: '{} handler tilsammen' },
  addDeal: { en: 'Add a deal', da: 'Tilføj en handel' },
  removeDeal: { en: 'Remove deal', da: 'Fjern handel' },
  current: { en: 'Current value', da: 'Nuværende værdi' },
  earnings: { en: 'On-target earnings', da: 'Løn ved mål' },
  factor: { en: 'Of the targets for', da: 'Af målene for' },
} as const satisfies Record<string, LocalizedText>;
