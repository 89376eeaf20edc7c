import type { LocalizedText } from '../../engine/words';

/** What is said of a component's limits. */
export const texts = {
  add: {
    en: 'Add a limit, a gate or a split',
    da: 'Tilføj en grænse, et adgangskrav eller en deling',
  },
  cap: { en: 'Cap', da: 'Loft' },
  floor: { en: 'Floor', da: 'Minimum' },
  gate: { en: 'Gate', da: 'Adgangskrav' },
  conditions: { en: 'Conditions', da: 'Betingelser' },
  year: { en: 'Earlier credit in the year', da: 'Tidligere kredit i året' },
  quotas: { en: 'Own quotas of payees', da: 'Modtagernes egne kvoter' },
  people: {
    pay: { en: 'Split of pay', da: 'Deling af løn' },
    credit: { en: 'Split of credit, and roles', da: 'Deling af kredit, og roller' },
    roles: { en: 'Some roles only', da: 'Kun nogle roller' },
  },
  means: {
    cap: { en: 'The most that is paid', da: 'Det meste, der udbetales' },
    floor: { en: 'The least that is paid', da: 'Det mindste, der udbetales' },
    gate: {
      en: 'Pays only when a measure is reached',
      da: 'Udbetaler kun, når et målepunkt er nået',
    },
    conditions: {
      en: 'Several things to reach; what is paid until then',
      da: 'Flere ting at nå; hvad der udbetales indtil da',
    },
    year: {
      en: 'What was credited before in the year comes first',
      da: 'Det, der er krediteret før i året, kommer først',
    },
    quotas: { en: 'In a column of Team', da: 'I en kolonne på Team' },
  },
  peopleMean: {
    pay: { en: 'Such as 70% to AE, 30% to SE', da: 'For eksempel 70 % til AE, 30 % til SE' },
    credit: {
      en: 'What a deal counts for each role; who is paid',
      da: 'Hvad en handel tæller for hver rolle; hvem der får løn',
    },
    roles: { en: 'Who is paid', da: 'Hvem der får løn' },
  },
  remove: { en: 'Remove', da: 'Fjern' },
  pressGate: { en: 'Pays only when this is reached', da: 'Udbetaler kun, når dette er nået' },
  gateOf: { en: 'Measured as', da: 'Målt som' },
  amount: { en: 'An amount', da: 'Et beløb eller antal' },
  quota: { en: 'A share of the payee’s own quota', da: 'En andel af modtagerens egen kvote' },
  joined: { en: 'Met when these are reached', da: 'Opfyldt, når disse er nået' },
  looksAt: { en: 'looks at', da: 'ser på' },
  takeAway: { en: 'Take the condition away', da: 'Fjern betingelsen' },
  eachResult: { en: 'Each result is a condition', da: 'Hvert resultat er en betingelse' },
  addCondition: { en: 'Add a condition', da: 'Tilføj en betingelse' },
  newRetention: {
    en: 'Net revenue retention (new)',
    da: 'Nettofastholdelse, NRR (ny)',
  },
  newMeasure: { en: 'Another measure (new)', da: 'Et andet målepunkt (nyt)' },
  prior: {
    en: 'Earlier credit in the year comes first',
    da: 'Tidligere kredit i året kommer først',
  },
  roles: { en: 'Pays these roles', da: 'Udbetaler til disse roller' },
  splitPay: { en: 'Split pay between them', da: 'Del lønnen mellem dem' },
  splitCredit: { en: 'Split credit between them', da: 'Del kreditten mellem dem' },
  noSplit: { en: 'Without a split', da: 'Uden deling' },
  planWide: {
    pay: {
      en: 'The shares are the plan’s: of every deal that is paid.',
      da: 'Andelene er planens: af hver handel, der betales.',
    },
    credit: {
      en: 'The shares are the plan’s: of every deal that counts. An overlay comes on top of 100%.',
      da: 'Andelene er planens: af hver handel, der tæller. Et overlay kommer oven i 100 %.',
    },
  },
} as const satisfies Record<string, LocalizedText | Record<string, LocalizedText>>;
