import type { LocalizedText } from '../../../engine/words';

/** What became of something that was done with a workbook or a file. */
export const texts = {
  inserted: { en: 'Inserted as sheet', da: 'Indsat som arket' },
  insertedMore: { en: 'Inserted as sheets', da: 'Indsat som arkene' },
  saved: { en: 'Downloaded', da: 'Hentet:' },
  updated: { en: 'Updated:', da: 'Opdateret:' },
  nothingToWrite: { en: 'Nothing had to be written:', da: 'Der var intet at skrive:' },
  takenIn: { en: 'Deals taken in:', da: 'Handler hentet ind:' },
  nothingToTake: {
    en: 'The deals stand as the export has them:',
    da: 'Handlerne står, som udtrækket har dem:',
  },
  converted: { en: 'Converted:', da: 'Skiftet:' },
  frozen: { en: 'Settled values are on sheet', da: 'Afregnede værdier står på arket' },
  flagged: {
    only: { en: 'Only flagged rows are shown:', da: 'Kun rækker med bemærkninger vises:' },
    again: { en: 'Once more shows all rows.', da: 'En gang til viser alle rækker.' },
    all: { en: 'All rows are shown.', da: 'Alle rækker vises.' },
    none: {
      en: 'No row is flagged; all are shown.',
      da: 'Ingen række har bemærkninger; alle vises.',
    },
  },
  noLedger: {
    message: {
      en: 'The workbook has no Deals or Team table of a plan.',
      da: 'Projektmappen har ingen Handler- eller Team-tabel til en plan.',
    },
    advice: { en: 'Insert a plan first.', da: 'Indsæt først en plan.' },
  },
  noTeam: {
    message: { en: 'There is no Team sheet to freeze.', da: 'Der er intet Team-ark at fryse.' },
    advice: { en: 'Add it and update first.', da: 'Tilføj det, og opdater først.' },
  },
  removed: { en: 'Removed:', da: 'Fjernet:' },
  opened: { en: 'Opened', da: 'Åbnet:' },
  refusedFile: { en: 'Not opened:', da: 'Ikke åbnet:' },
  notPlanFile: {
    message: { en: 'It is no plan file.', da: 'Det er ikke en planfil.' },
    advice: {
      en: 'Open a .json that Compsheet has saved.',
      da: 'Åbn en .json, som Compsheet har gemt.',
    },
  },
  more: {
    en: (count: number) => `And ${count} more.`,
    da: (count: number) => `Og ${count} mere.`,
  },
  others: {
    en: (count: number) => `and ${count} more`,
    da: (count: number) => `og ${count} mere`,
  },
  lacks: {
    en: (names: string) =>
      `The file is not a whole plan, it lacks ${names}. Save the plan as a plan file again.`,
    da: (names: string) =>
      `Filen er ikke en hel plan, den mangler ${names}. Gem planen som planfil igen.`,
  },
  number: { en: 'no.', da: 'nr.' },
  nothingChanged: { en: 'Your plan stays as it is.', da: 'Din plan er, som den var.' },
  noPlan: {
    message: { en: 'The workbook keeps no plan.', da: 'Projektmappen gemmer ingen plan.' },
    advice: { en: 'Open one that Compsheet has made.', da: 'Åbn en, som Compsheet har lavet.' },
  },
  repaired: { en: 'Excel knows every formula again.', da: 'Excel kender alle formlerne igen.' },
  notRepaired: {
    message: {
      en: 'Excel still does not know the COMP functions.',
      da: 'Excel kender stadig ikke COMP-funktionerne.',
    },
    advice: {
      en: 'Open the add-in from Home, Add-ins, or convert to native formulas.',
      da: 'Åbn tilføjelsesprogrammet fra Hjem, Tilføjelser, eller skift til almindelige formler.',
    },
  },
  settled: { en: 'Nothing is left unfinished.', da: 'Intet står ufærdigt.' },
  left: {
    message: {
      en: 'What stands of the change stays as it is.',
      da: 'Det, der står af ændringen, bliver, som det er.',
    },
    advice: {
      en: 'Delete sheets that are not complete, and insert the plan anew.',
      da: 'Slet ark, der ikke er komplette, og indsæt planen på ny.',
    },
  },
  finished: { en: 'Finished:', da: 'Gjort færdig:' },
  earlier: {
    message: {
      en: 'The workbook’s plan was written by an earlier Compsheet.',
      da: 'Projektmappens plan er skrevet af en tidligere Compsheet.',
    },
    advice: {
      en: 'It is shown here. Insert it anew; its old sheets stay as they are.',
      da: 'Den vises her. Indsæt den på ny; de gamle ark bliver, som de er.',
    },
  },
  damaged: {
    message: {
      en: 'The workbook’s plan is damaged and cannot be read.',
      da: 'Projektmappens plan er beskadiget og kan ikke læses.',
    },
    advice: {
      en: 'Its sheets still calculate. Nothing is overwritten.',
      da: 'Arkene regner stadig. Intet overskrives.',
    },
  },
  copy: {
    isOpen: {
      en: 'The copy is a new workbook, without a name yet.',
      da: 'Kopien er en ny projektmappe, endnu uden navn.',
    },
    where: {
      front: {
        en: 'Save it from there.',
        da: 'Gem den derfra.',
      },
      behind: {
        en: 'On the Mac it opens behind this one: choose it in the menu Window, and save it.',
        da: 'På en Mac åbner den bag denne: vælg den i menuen Vindue, og gem den.',
      },
      tab: {
        en: 'It opens in a tab of its own; if none has come, let the browser allow pop-ups.',
        da: 'Den åbner i sin egen fane; er der ingen kommet, så lad browseren tillade pop op-vinduer.',
      },
    },
  },
} as const;

/** What is said when something went wrong that nobody foresaw. */
export const failure = {
  message: { en: 'The workbook could not be made.', da: 'Projektmappen kunne ikke oprettes.' },
  browser: {
    en: 'Nothing was written. Try again; reload the pane if it goes on.',
    da: 'Intet er skrevet. Prøv igen; genindlæs ruden, hvis det fortsætter.',
  },
  excel: {
    en: 'What became of the sheet is not known. Look in the workbook before trying again.',
    da: 'Det vides ikke, hvad der blev af arket. Se efter i projektmappen, før du prøver igen.',
  },
} as const satisfies Record<string, LocalizedText>;
