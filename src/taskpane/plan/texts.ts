/** What is said of a field that holds nothing that a plan can use. */
export const texts = {
  blank: { en: 'The field is blank.', da: 'Feltet er tomt.' },
  typeNumber: {
    en: (example: string) => `Type a number, such as ${example}.`,
    da: (example: string) => `Skriv et tal, f.eks. ${example}.`,
  },
  tooLarge: {
    message: { en: 'The number is too large.', da: 'Tallet er for stort.' },
    advice: {
      en: 'Use at most 15 digits, as Excel does.',
      da: 'Brug højst 15 cifre, som Excel gør.',
    },
  },
  noName: {
    message: { en: 'The plan has no name.', da: 'Planen har intet navn.' },
    advice: { en: 'Type one.', da: 'Skriv et.' },
  },
  noText: {
    message: { en: 'The text is blank.', da: 'Teksten er tom.' },
    advice: { en: 'Type a name.', da: 'Skriv et navn.' },
  },
  noDate: {
    message: { en: 'The date is blank.', da: 'Datoen er tom.' },
    advice: { en: 'Choose a day.', da: 'Vælg en dag.' },
  },
} as const;
