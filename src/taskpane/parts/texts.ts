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
