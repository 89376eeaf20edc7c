import type { LocalizedText } from '../../engine/words';

/** What the list of functions says. */
export const texts = {
  title: { en: 'Insert a function', da: 'Indsæt en funktion' },
  lead: {
    en: 'A working example goes into the selected cell, its inputs to the right. Type your own numbers over them.',
    da: 'Et eksempel, der virker, sættes i den markerede celle med sine tal til højre. Overskriv dem med dine egne.',
  },
  unread: {
    en: 'The list of functions could not be fetched. Close this and try again.',
    da: 'Listen over funktioner kunne ikke hentes. Luk dette, og prøv igen.',
  },
} as const satisfies Record<string, LocalizedText>;

export const writtenAt = (name: string, address: string): LocalizedText => ({
  en: `COMP.${name} stands in ${address}.`,
  da: `COMP.${name} står i ${address}.`,
});
