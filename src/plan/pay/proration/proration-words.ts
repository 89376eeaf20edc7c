import type { LocalizedText } from '../../../engine/words';
import type { Proration } from './prorations';

/** What each is called where it is chosen. */
export const prorationWords: Readonly<Record<Proration, LocalizedText>> = {
  days: { en: 'Days', da: 'Dage' },
  'working-days': { en: 'Working days', da: 'Arbejdsdage' },
  'begun-months': { en: 'Months begun', da: 'Påbegyndte måneder' },
  'full-months': { en: 'Full months', da: 'Hele måneder' },
};

/** The rule in a sentence. */
export const prorationSentences: Readonly<Record<Proration, LocalizedText>> = {
  days: {
    en: 'Who is there for a part of the period has the quota of those days.',
    da: 'Den, der er med i en del af perioden, har kvoten for de dage.',
  },
  'working-days': {
    en: 'Who is there for a part of the period has the quota of those working days, Monday to Friday; public holidays count as others.',
    da: 'Den, der er med i en del af perioden, har kvoten for de arbejdsdage, mandag til fredag; helligdage tæller som andre.',
  },
  'begun-months': {
    en: 'Who is there for a part of the period has the quota of those calendar months; a month that is begun counts in full.',
    da: 'Den, der er med i en del af perioden, har kvoten for de kalendermåneder; en påbegyndt måned tæller helt.',
  },
  'full-months': {
    en: 'Who is there for a part of the period has the quota of those calendar months that are full; others do not count.',
    da: 'Den, der er med i en del af perioden, har kvoten for de hele kalendermåneder; andre tæller ikke.',
  },
};
