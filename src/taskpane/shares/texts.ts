import type { LocalizedText } from '../../engine/words';

/** How parts that do not add up to a whole are put right. */
export const texts = {
  rest: { en: 'Set {} to {share}', da: 'Sæt {} til {share}' },
  alike: { en: 'All in proportion', da: 'Alle forholdsmæssigt' },
} as const satisfies Record<string, LocalizedText>;
