import type { LocalizedText } from '../../engine/words';

/** What is said of the components as a list. */
export const texts = {
  add: { en: 'Add a component', da: 'Tilføj en komponent' },
  count: { en: '{} components', da: '{} komponenter' },
  onTarget: { en: 'Paid on target', da: 'Betales, når målet nås' },
  wholePlan: { en: 'Whole plan, on target', da: 'Hele planen, når målet nås' },
  atFault: { en: 'Something here needs to be fixed.', da: 'Her er noget, der skal rettes.' },
} as const satisfies Record<string, LocalizedText>;
