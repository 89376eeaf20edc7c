import { da, en } from '../../engine/words';

/** What is said of cells that are taken as rows; fetched with the reading of them. */
export const texts = {
  columns: {
    message: {
      en: (place: string, count: number) =>
        `${place} has ${count} column${count === 1 ? '' : 's'}.`,
      da: (place: string, count: number) =>
        `${place} har ${count} kolonne${count === 1 ? '' : 'r'}.`,
    },
    advice: {
      en: (labels: readonly string[]) => `There must be ${labels.length}: ${labels.join(', ')}.`,
      da: (labels: readonly string[]) => `Der skal være ${labels.length}: ${labels.join(', ')}.`,
    },
  },
  grid: {
    message: {
      en: (place: string, rows: number, columns: number) =>
        `${place} is ${rows} × ${columns} cells.`,
      da: (place: string, rows: number, columns: number) =>
        `${place} er ${rows} × ${columns} celler.`,
    },
    advice: {
      en: 'Select the whole grid, with its thresholds down and across: 3 × 3 to 50 × 8 cells.',
      da: 'Markér hele gitteret med grænserne ned og hen ad: 3 × 3 til 50 × 8 celler.',
    },
  },
  blank: {
    message: {
      en: (place: string) => `${place} is blank.`,
      da: (place: string) => `${place} er tom.`,
    },
    advice: {
      en: 'Fill it in, and try again.',
      da: 'Udfyld den, og prøv igen.',
    },
  },
  day: {
    message: {
      en: (place: string, found: string) =>
        `${place} holds “${found}”, which is not one certain day.`,
      da: (place: string, found: string) =>
        `${place} indeholder »${found}«, der ikke er én bestemt dag.`,
    },
    advice: { en: 'Write it as 2026-07-01.', da: 'Skriv den som 2026-07-01.' },
  },
  words: {
    en: (labels: readonly string[]) => `It must be one of: ${labels.join(', ')}.`,
    da: (labels: readonly string[]) => `Det skal være en af: ${labels.join(', ')}.`,
  },
  text: {
    message: {
      en: (place: string, found: string) => `${place} holds “${found}”.`,
      da: (place: string, found: string) => `${place} indeholder »${found}«.`,
    },
    advice: {
      en: 'A number belongs there; a heading may stand above the cells.',
      da: 'Dér hører et tal til; der må stå en overskrift over cellerne.',
    },
  },
  percentage: {
    message: {
      en: (place: string) => `${place} is a percentage.`,
      da: (place: string) => `${place} er en procent.`,
    },
    advice: {
      en: 'Give an amount there, and try again.',
      da: 'Angiv et beløb dér, og prøv igen.',
    },
  },
  /** `share` is what was read of a number without a percent sign. */
  note: {
    en: (place: string, share: number) =>
      `${place} was read as ${en.percent(share)}: numbers without a % sign are in percent.`,
    da: (place: string, share: number) =>
      `${place} blev læst som ${da.percent(share)}: tal uden %-tegn er i procent.`,
  },
  empty: {
    message: { en: 'The selected cells are blank.', da: 'De markerede celler er tomme.' },
    advice: {
      en: 'Select a column for each column of the list.',
      da: 'Markér en kolonne for hver kolonne i listen.',
    },
  },
  tooMany: {
    message: { en: 'That is more than 50 rows.', da: 'Det er over 50 rækker.' },
    advice: { en: 'Take 50 at most.', da: 'Tag højst 50.' },
  },
  notPasted: { en: 'Nothing was pasted.', da: 'Intet blev indsat.' },
  noGrid: {
    message: {
      en: 'What was copied does not fit into the grid from here, or holds something that is no number.',
      da: 'Det kopierede passer ikke i gitteret herfra, eller der står noget, der ikke er et tal.',
    },
    advice: {
      en: 'Copy the whole grid with its corner to replace it, or fewer cells.',
      da: 'Kopiér hele gitteret med hjørnet for at erstatte det, eller færre celler.',
    },
  },
  failed: {
    message: { en: 'Excel did not give the selection.', da: 'Excel gav ikke markeringen.' },
    advice: {
      en: 'End editing the cell, select the cells, and try again.',
      da: 'Afslut redigering af cellen, markér cellerne, og prøv igen.',
    },
  },
};
