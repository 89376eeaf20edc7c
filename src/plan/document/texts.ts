import type { LocalizedText } from '../../engine/words';
import { triggerWords } from '../payment-terms';
import { statusWords } from './status-words';

/** What the parts of a plan are called. */
export const texts = {
  name: { en: 'Name', da: 'Navn' },
  status: { en: 'Status', da: 'Status' },
  ...statusWords,
  effective: { en: 'In effect', da: 'I kraft' },
  period: { en: 'Period', da: 'Periode' },
  month: { en: 'Month', da: 'Måned' },
  quarter: { en: 'Quarter', da: 'Kvartal' },
  'half-year': { en: 'Half-year', da: 'Halvår' },
  year: { en: 'Year', da: 'År' },
  currency: { en: 'Currency', da: 'Valuta' },
  roles: { en: 'Roles', da: 'Roller' },
  measure: { en: 'Measure', da: 'Målepunkt' },
  unit: { en: 'Unit', da: 'Enhed' },
  counts: { en: 'Counts', da: 'Tæller' },
  cutOff: { en: 'Cut-off, days', da: 'Cut-off, dage' },
  cancellations: { en: 'Cancellations', da: 'Annulleringer' },
  partialDeliveries: { en: 'Partial deliveries', da: 'Delvise leverancer' },
  sharedDeals: { en: 'Several reps on one deal', da: 'Flere sælgere på én handel' },
  missingOwners: { en: 'A role without an owner', da: 'En rolle uden ejer' },
  repeats: { en: 'The same deal again', da: 'Samme handel igen' },
  returns: { en: 'Returns and downgrades', da: 'Returneringer og nedgraderinger' },
  money: { en: 'money', da: 'beløb' },
  count: { en: 'count', da: 'antal' },
  percent: { en: 'percent', da: 'procent' },
  creditSplit: { en: 'Split of credit', da: 'Deling af kredit' },
  paySplit: { en: 'Split of pay', da: 'Deling af løn' },
  payment: { en: 'Payment', da: 'Udbetaling' },
  equity: { en: 'in equity', da: 'i aktier' },
  added: { en: 'Added', da: 'Tilføjet' },
  removed: { en: 'Removed', da: 'Fjernet' },
  gated: { en: 'Gate on', da: 'Adgangskrav på' },
  triggers: triggerWords,
} as const satisfies Record<string, LocalizedText | Record<string, LocalizedText>>;
