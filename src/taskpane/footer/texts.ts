import type { LocalizedText } from '../../engine/words';

/** What the foot of the pane says. */
export const texts = {
  insert: { en: 'Insert in workbook', da: 'Indsæt i projektmappen' },
  download: { en: 'Download workbook (.xlsx)', da: 'Hent projektmappe (.xlsx)' },
  asNative: {
    en: 'As native formulas. They recalculate for everyone.',
    da: 'Som almindelige formler. De genberegnes hos alle.',
  },
  asFunctions: {
    en: 'As COMP functions. They need the add-in.',
    da: 'Som COMP-funktioner. De kræver tilføjelsen.',
  },
  fixOne: { en: 'Fix 1 field first.', da: 'Ret 1 felt først.' },
  fixMany: { en: 'Fix {} fields first.', da: 'Ret {} felter først.' },
  stale: {
    en: 'The chart shows the last valid plan.',
    da: 'Grafen viser den sidste gyldige plan.',
  },
  more: { en: 'Sheets, copies and more', da: 'Ark, kopier og mere' },
  update: { en: 'Update the workbook', da: 'Opdater projektmappen' },
  upToDate: { en: 'The workbook has this plan.', da: 'Projektmappen har denne plan.' },
  updateMeans: {
    en: 'Writes what changed; what was typed into cells stays. Cells that it writes take the plan’s formats.',
    da: 'Skriver det ændrede; det, der er skrevet i celler, bliver. Celler, den skriver, får planens formater.',
  },
  insertAnother: { en: 'Insert as another plan', da: 'Indsæt som endnu en plan' },
  anotherMeans: {
    en: 'On sheets of its own; the plan that is in the workbook stays.',
    da: 'På sine egne ark; den plan, der er i projektmappen, bliver.',
  },
  remove: { en: 'Remove the plan', da: 'Fjern planen' },
  removeAsk: {
    en: 'Remove the plan’s sheets? What was typed into their cells is named first; formats of your own go with them.',
    da: 'Fjern planens ark? Det, der er skrevet i cellerne, nævnes først; dine egne formater forsvinder med dem.',
  },
  keep: { en: 'Keep it', da: 'Behold den' },
  open: { en: 'Open a workbook (.xlsx)', da: 'Åbn en projektmappe (.xlsx)' },
  missing: { en: 'Deleted or renamed:', da: 'Slettet eller omdøbt:' },
} as const satisfies Record<string, LocalizedText>;
