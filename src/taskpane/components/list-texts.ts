import type { LocalizedText } from '../../engine/words';

export const texts = {
  first: { en: 'What is paid first?', da: 'Hvad skal udbetales først?' },
  firstMeans: {
    en: 'Choose a component; every number can be changed. More can be added after it.',
    da: 'Vælg en komponent; alle tal kan ændres. Flere kan tilføjes bagefter.',
  },
  count: { en: '{} components', da: '{} komponenter' },
  on: { en: ', {} on', da: ', {} slået til' },
  off: { en: 'off', da: 'fra' },
  actions: { en: 'Actions for {}', da: 'Handlinger for {}' },
  onTarget: { en: 'Paid on target', da: 'Betales, når målet nås' },
  wholePlan: { en: 'Whole plan, on target', da: 'Hele planen, når målet nås' },
  atFault: { en: 'Something here needs to be fixed.', da: 'Her er noget, der skal rettes.' },
} as const satisfies Record<string, LocalizedText>;
