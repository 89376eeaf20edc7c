/** What stands before and below the components. */
export const texts = {
  add: { en: 'Add a component', da: 'Tilføj en komponent' },
} as const;
