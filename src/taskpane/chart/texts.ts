import type { LocalizedText } from '../../engine/words';

/** What the chart says, drawn and as a table. */
export const texts = {
  step: { en: 'Step', da: 'Trin' },
  fullFrom: { en: 'Paid in full', da: 'Fuld bonus' },
  from: { en: 'from', da: 'fra' },
  pays: { en: 'pays', da: 'giver' },
  name: { en: 'Step chart', da: 'Trappediagram' },
  paysNothingBelow: { en: 'Nothing is paid below', da: 'Intet udbetales under' },
  youAreAt: { en: 'You are at', da: 'Du er ved' },
  million: { en: 'million', da: 'mio.' },
  thousand: { en: 'thousand', da: 'tusind' },
} as const satisfies Record<string, LocalizedText>;
