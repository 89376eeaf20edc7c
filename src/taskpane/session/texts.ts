import type { LocalizedText } from '../../engine/words';

/** What is said when something went wrong that nobody foresaw. */
export const failure = {
  message: { en: 'The workbook could not be made.', da: 'Projektmappen kunne ikke oprettes.' },
  advice: {
    en: 'Nothing was written. Try again; reload the pane if it goes on.',
    da: 'Intet er skrevet. Prøv igen; genindlæs ruden, hvis det fortsætter.',
  },
  unknown: {
    en: 'What became of the sheet is not known. Look in the workbook before trying again.',
    da: 'Det vides ikke, hvad der blev af arket. Se efter i projektmappen, før du prøver igen.',
  },
} as const satisfies Record<string, LocalizedText>;
