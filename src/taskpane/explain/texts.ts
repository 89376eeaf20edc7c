import type { LocalizedText } from '../../engine/words';

/** What is said where a number is explained. */
export const texts = {
  cell: { en: 'Cell', da: 'Celle' },
  why: { en: 'Why {}?', da: 'Hvorfor {}?' },
  payee: { en: 'Payee', da: 'Modtager' },
  amount: { en: 'Number', da: 'Tal' },
  reading: { en: 'Reading the plan', da: 'Læser planen' },
  again: { en: 'Read it again', da: 'Læs den igen' },
  steps: { en: 'Step by step', da: 'Trin for trin' },
  sources: { en: 'Where the numbers come from', da: 'Hvor tallene kommer fra' },
  decided: { en: 'What decided', da: 'Hvad der afgjorde det' },
  holds: { en: 'holds', da: 'gælder' },
  holdsNot: { en: 'does not hold', da: 'gælder ikke' },
  blank: { en: 'blank', da: 'tom' },
  emptyText: { en: 'nothing', da: 'ingenting' },
  refused: { en: 'an error', da: 'en fejl' },
  yes: { en: 'yes', da: 'ja' },
  no: { en: 'no', da: 'nej' },
  rows: { en: '{} rows', da: '{} rækker' },
  rowOf: { en: 'row {}', da: 'række {}' },
  back: { en: 'Back', da: 'Tilbage' },
  explainThis: { en: 'Explain {}', da: 'Forklar {}' },
  show: { en: 'Show {} in Excel', da: 'Vis {} i Excel' },
  typed: {
    en: 'Somebody typed over this cell: it shows {found}. The plan’s own formula comes to this:',
    da: 'Nogen har skrevet hen over cellen: den viser {found}. Planens egen formel giver dette:',
  },
  input: {
    en: 'This is typed and not calculated: {}. Select a number that follows from it.',
    da: 'Dette er indtastet og ikke beregnet: {}. Vælg et tal, der følger af det.',
  },
  words: {
    en: 'This is a text of the plan. Select a number below or beside it.',
    da: 'Dette er en tekst i planen. Vælg et tal under eller ved siden af den.',
  },
  elsewhere: {
    en: '{} is not calculated by this plan. Select a cell on one of its sheets, or choose a payee and a number here.',
    da: '{} er ikke beregnet af denne plan. Vælg en celle på et af dens ark, eller vælg en modtager og et tal her.',
  },
  choose: {
    en: 'Select a calculated cell on one of the plan’s sheets, or choose here.',
    da: 'Vælg en beregnet celle på et af planens ark, eller vælg her.',
  },
  invented: {
    en: 'The plan is not in a workbook yet: these payees and their results are invented.',
    da: 'Planen er ikke i en projektmappe endnu: modtagerne og deres resultater er opdigtede.',
  },
  slider: { en: 'As the slider stands', da: 'Som skyderen står' },
  onCurve: { en: 'At {at} the curve pays {pays}.', da: 'Ved {at} betaler kurven {pays}.' },
  empty: {
    en: 'There is nothing to explain yet. Add a component under Plan.',
    da: 'Der er intet at forklare endnu. Tilføj en komponent under Plan.',
  },
  notWhole: {
    en: 'Something under Plan needs to be fixed first.',
    da: 'Noget under Plan skal rettes først.',
  },
  unread: {
    en: 'The workbook could not be read. Choose another tab and come back to try again.',
    da: 'Projektmappen kunne ikke læses. Vælg en anden fane, og kom tilbage for at prøve igen.',
  },
} as const satisfies Record<string, LocalizedText>;
