import type { LocalizedText } from '../../engine/words';

/** What a statement in the pane says. */
export const texts = {
  title: { en: 'Statement', da: 'Bonusafregning' },
  payee: { en: 'Payee', da: 'Modtager' },
  reading: { en: 'Reading payees and deals', da: 'Læser modtagere og handler' },
  invented: {
    en: 'The plan is not in a workbook yet: these payees and their results are invented.',
    da: 'Planen er ikke i en projektmappe endnu: modtagerne og deres resultater er opdigtede.',
  },
  notPaid: { en: 'Not paid', da: 'Udbetales ikke' },
  nobody: {
    en: 'The workbook has no payees. Add the Team sheet to the plan and fill in its rows.',
    da: 'Projektmappen har ingen modtagere. Føj Team-arket til planen, og udfyld dets rækker.',
  },
  unread: {
    en: 'The workbook could not be read. Close this and try again.',
    da: 'Projektmappen kunne ikke læses. Luk dette, og prøv igen.',
  },
  notFound: {
    en: 'No payee has this name. Type a part of it and choose from the list.',
    da: 'Ingen modtager har dette navn. Skriv en del af det, og vælg på listen.',
  },
  total: { en: 'Total', da: 'I alt' },
  inOwn: { en: 'At the plan’s rate of', da: 'Til planens kurs på' },
  due: { en: 'Due', da: 'Forfalder' },
  from: { en: 'From', da: 'Fra' },
  counted: { en: 'Counted', da: 'Medregnet' },
  rate: { en: 'Rate', da: 'Sats' },
  pays: { en: 'Pays', da: 'Giver' },
  deal: { en: 'Deal', da: 'Handel' },
  cash: { en: 'in cash', da: 'kontant' },
  equity: { en: 'in equity', da: 'i aktier' },
} as const satisfies Record<string, LocalizedText>;
