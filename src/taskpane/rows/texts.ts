import type { LocalizedText } from '../../engine/words';

/** What is said of the rows of a list. */
export const texts = {
  add: { en: 'Add', da: 'Tilføj' },
  remove: { en: 'Remove', da: 'Fjern' },
  up: { en: 'Move {} up', da: 'Flyt {} op' },
  down: { en: 'Move {} down', da: 'Flyt {} ned' },
  load: { en: 'Take from selection', da: 'Hent fra markering' },
} as const satisfies Record<string, LocalizedText>;
