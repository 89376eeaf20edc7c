import type { LocalizedText } from '../../engine/words';

/** What is said before a plan is written of which something is switched off. */
export const offTexts = {
  off: { en: 'Switched off:', da: 'Slået fra:' },
  asked: {
    en: 'You are asked whether to leave it out.',
    da: 'Der spørges, om den skal udelades.',
  },
  question: {
    en: 'Switch it on, or leave it out of the plan? Undo brings it back.',
    da: 'Skal den slås til eller udelades af planen? Fortryd henter den tilbage.',
  },
  on: { en: 'Switch on', da: 'Slå til' },
  out: { en: 'Leave out', da: 'Udelad' },
  notNow: { en: 'Not now', da: 'Ikke nu' },
} as const satisfies Record<string, LocalizedText>;
