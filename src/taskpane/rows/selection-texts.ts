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
      en: 'Select two: where each step starts, and what it pays.',
      da: 'Markér to: hvor hvert trin begynder, og hvad det betaler.',
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
  hole: {
    message: {
      en: (place: string) => `${place} is blank.`,
      da: (place: string) => `${place} er tom.`,
    },
    advice: {
      en: 'Give each step both numbers, and try again.',
      da: 'Giv hvert trin begge tal, og prøv igen.',
    },
  },
  text: {
    message: {
      en: (place: string, found: string) => `${place} holds “${found}”.`,
      da: (place: string, found: string) => `${place} indeholder »${found}«.`,
    },
    advice: {
      en: 'Select cells with numbers; a heading may stand above them.',
      da: 'Markér celler med tal; der må stå en overskrift over dem.',
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
      en: 'Select two columns: where each step starts, and what it pays.',
      da: 'Markér to kolonner: hvor hvert trin begynder, og hvad det betaler.',
    },
  },
  tooMany: {
    message: { en: 'The selection has over 50 rows.', da: 'Markeringen har over 50 rækker.' },
    advice: { en: 'Select the steps only.', da: 'Markér kun trinene.' },
  },
  failed: {
    message: { en: 'Excel did not give the selection.', da: 'Excel gav ikke markeringen.' },
    advice: {
      en: 'End editing the cell, select two columns, and try again.',
      da: 'Afslut redigering af cellen, markér to kolonner, og prøv igen.',
    },
  },
};
