import type { LocalizedText } from '../../engine/words';

/** What the open component’s card says. */
export const texts = {
  more: { en: 'Move or remove the component', da: 'Flyt eller fjern komponenten' },
} as const satisfies Record<string, LocalizedText>;
