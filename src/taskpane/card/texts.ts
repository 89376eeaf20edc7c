import type { LocalizedText } from '../../engine/words';

/** What the open component’s card says. */
export const texts = {
  more: { en: 'Move or remove the component', da: 'Flyt eller fjern komponenten' },
  name: { en: 'Its own name', da: 'Eget navn' },
  follows: { en: 'Follows', da: 'Følger' },
  moves: { en: 'Moves the targets of', da: 'Flytter målene for' },
} as const satisfies Record<string, LocalizedText>;
