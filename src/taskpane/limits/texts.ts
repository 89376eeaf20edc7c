import type { LocalizedText } from '../../engine/words';

/** What is said of a component's limits. */
export const texts = {
  title: { en: 'Limits and roles', da: 'Grænser og roller' },
  cap: { en: 'Cap', da: 'Loft' },
  floor: { en: 'Floor', da: 'Minimum' },
  gate: { en: 'Pays only when this is reached', da: 'Udbetaler kun, når dette er nået' },
  gateOf: { en: 'Measured as', da: 'Målt som' },
  amount: { en: 'An amount', da: 'Et beløb eller antal' },
  quota: { en: 'A share of the payee’s own quota', da: 'En andel af modtagerens egen kvote' },
  conditions: { en: 'Conditions', da: 'Betingelser' },
  noConditions: { en: 'None', da: 'Ingen' },
  joined: { en: 'Met when these are reached', da: 'Opfyldt, når disse er nået' },
  looksAt: { en: 'looks at', da: 'ser på' },
  takeAway: { en: 'Take the condition away', da: 'Fjern betingelsen' },
  eachResult: { en: 'Each result is a condition', da: 'Hvert resultat er en betingelse' },
  addCondition: { en: 'Add a condition', da: 'Tilføj en betingelse' },
  none: { en: 'No gate', da: 'Intet adgangskrav' },
  newRetention: {
    en: 'Net revenue retention (new)',
    da: 'Nettofastholdelse, NRR (ny)',
  },
  addRoles: { en: 'Roles, and how they share pay', da: 'Roller, og hvordan de deler' },
  changeRoles: { en: 'Change roles and splits', da: 'Ret roller og delinger' },
  prior: {
    en: 'Earlier credit in the year comes first',
    da: 'Tidligere kredit i året kommer først',
  },
  roles: { en: 'Pays these roles', da: 'Udbetaler til disse roller' },
} as const satisfies Record<string, LocalizedText>;
