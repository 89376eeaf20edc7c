import type { LocalizedText } from '../../engine/words';

/** What is said of the curve and what it pays. */
export const texts = {
  wouldPay: { en: 'Off; would pay', da: 'Fra; ville give' },
  payout: { en: 'Payout', da: 'Udbetaling' },
  attainment: { en: 'Attainment', da: 'Målopfyldelse' },
  credited: { en: 'credited', da: 'krediteret' },
  creditedOf: { en: 'Credited', da: 'Krediteret' },
  ofLast: { en: 'of last step', da: 'af sidste trin' },
  next: {
    en: ['', ' to the next step; it pays ', ' more.'],
    da: ['', ' til næste trin, som giver ', ' mere.'],
  },
  nextGate: {
    en: ['', ' to the gate, which then pays ', '.'],
    da: ['', ' til adgangskravet, som så giver ', '.'],
  },
  nextLess: {
    en: ['', ' to the next step; it pays ', ' less.'],
    da: ['', ' til næste trin, som giver ', ' mindre.'],
  },
  nextSame: {
    en: ['', ' to the next step; it pays the same.'],
    da: ['', ' til næste trin, som giver det samme.'],
  },
  paidInFull: {
    en: 'The milestone is reached. Paid in full.',
    da: 'Milepælen er nået. Fuld bonus.',
  },
  lastReached: { en: 'The last step is reached.', da: 'Det sidste trin er nået.' },
} as const satisfies Record<string, LocalizedText | Record<keyof LocalizedText, readonly string[]>>;
