import type { LocalizedText } from '../../engine/words';

export const texts = {
  title: { en: 'Start a plan', da: 'Begynd en plan' },
  continue: { en: 'Continue with your plan', da: 'Fortsæt med din plan' },
  note: {
    en: 'Your plan stays; Undo brings it back.',
    da: 'Din plan bevares; Fortryd henter den tilbage.',
  },
  situations: { en: 'By situation', da: 'Efter situation' },
  shapes: { en: 'By what it pays', da: 'Efter hvad den betaler' },
  open: { en: 'Open a plan file', da: 'Åbn en planfil' },
  empty: { en: 'Empty plan', da: 'Tom plan' },
} as const satisfies Record<string, LocalizedText>;
