import type { LocalizedText } from '../../engine/words';

const preparing: LocalizedText = { en: 'Preparing the workbook', da: 'Forbereder projektmappen' };
const writing: LocalizedText = { en: 'Writing the sheet', da: 'Skriver arket' };
const reading: LocalizedText = { en: 'Reading the workbook', da: 'Læser projektmappen' };
const looking: LocalizedText = { en: 'Looking at the workbook', da: 'Ser på projektmappen' };

/** What can be done with a plan in a workbook or a file, and what is said while it is done. */
export const stages = {
  insert: writing,
  update: writing,
  convert: writing,
  repair: writing,
  freeze: writing,
  remove: { en: 'Removing the plan', da: 'Fjerner planen' },
  share: preparing,
  download: preparing,
  open: reading,
  reread: looking,
  settle: looking,
} as const satisfies Record<string, LocalizedText>;
export type Verb = keyof typeof stages;

/** What is said when something went wrong that nobody foresaw. */
export const failure = {
  message: { en: 'The workbook could not be made.', da: 'Projektmappen kunne ikke laves.' },
  advice: {
    en: 'Nothing was written. Try again; reload the pane if it goes on.',
    da: 'Intet er skrevet. Prøv igen; genindlæs ruden, hvis det fortsætter.',
  },
  unknown: {
    en: 'What became of the sheet is not known. Look in the workbook before trying again.',
    da: 'Det vides ikke, hvad der blev af arket. Se efter i projektmappen, før du prøver igen.',
  },
} as const satisfies Record<string, LocalizedText>;
