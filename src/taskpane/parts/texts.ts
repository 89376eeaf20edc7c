import type { LocalizedText } from '../../engine/words';

/** What is said of a field at fault. */
export const texts = {
  use: { en: 'Use', da: 'Brug' },
} as const satisfies Record<string, LocalizedText>;

/** What is opened in Excel, and in a plain tab. */
export const fileTexts = {
  excel: { en: 'Open a plan file (.json)', da: 'Åbn en planfil (.json)' },
  browser: {
    en: 'Open a plan file or workbook',
    da: 'Åbn en planfil eller projektmappe',
  },
} as const;

/** What is said of a part of the pane that cannot be fetched. */
export const missingTexts = {
  missing: {
    en: 'A part of Compsheet could not be fetched.',
    da: 'En del af Compsheet kunne ikke hentes.',
  },
  reload: { en: ' Reload the pane.', da: ' Genindlæs ruden.' },
  kept: { en: ' Your draft is kept.', da: ' Din kladde er gemt.' },
  again: { en: 'Try again', da: 'Prøv igen' },
} as const;
