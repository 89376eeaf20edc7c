import type { LocalizedText } from '../../engine/words';

/** What the head of the pane says. */
export const texts = {
  version: { en: 'version', da: 'version' },
  edit: { en: 'details of the plan', da: 'planens detaljer' },
  noName: { en: 'Plan without a name', da: 'Plan uden navn' },
  more: { en: 'More', da: 'Mere' },
  undo: { en: 'Undo', da: 'Fortryd' },
  redo: { en: 'Redo', da: 'Annuller fortryd' },
} as const satisfies Record<string, LocalizedText>;
