import type { LocalizedText } from '../../../engine/words';

/** What the Checks sheet says, and the line of it on every other sheet. */
export const texts = {
  title: { en: 'Checks', da: 'Kontrol' },
  note: {
    en: 'Nothing is typed here. Each line says two ways to the same number; where they differ, it says what to look at.',
    da: 'Her skrives intet. Hver linje siger to veje til samme tal; hvor de er forskellige, siger den, hvad der skal ses efter.',
  },
  mustAgree: { en: 'What must agree', da: 'Hvad der skal stemme' },
  oneWay: { en: 'One way', da: 'Den ene vej' },
  otherWay: { en: 'The other way', da: 'Den anden vej' },
  number: { en: 'Number', da: 'Tal' },
  difference: { en: 'Difference', da: 'Forskel' },
  where: { en: 'Where', da: 'Hvor' },
  row: { en: 'row', da: 'række' },
  toDo: { en: 'What to look at', da: 'Hvad der skal ses efter' },
  flagged: { en: 'Rows with a flag', da: 'Rækker med en bemærkning' },
  who: { en: 'Deal or payee', da: 'Handel eller modtager' },
  whatIsFlagged: { en: 'Flags', da: 'Bemærkninger' },
  verdict: { en: 'Verdict', da: 'Resultat' },
  agrees: { en: '✓ agrees', da: '✓ stemmer' },
  differs: { en: '✕ does not agree', da: '✕ stemmer ikke' },
} as const satisfies Record<string, LocalizedText>;
