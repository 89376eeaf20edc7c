import type { LocalizedText } from '../../engine/words';

/** What is said of the components as a list. */
export const texts = {
  add: { en: 'Add a component', da: 'Tilføj en komponent' },
  atFault: { en: 'Something here needs to be fixed.', da: 'Her er noget, der skal rettes.' },
} as const satisfies Record<string, LocalizedText>;
