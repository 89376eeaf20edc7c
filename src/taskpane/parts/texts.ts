import type { LocalizedText } from '../../engine/words';

/** What is said of a field at fault. */
export const texts = {
  use: { en: 'Use', da: 'Brug' },
} as const satisfies Record<string, LocalizedText>;
