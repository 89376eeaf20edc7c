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
    en: 'The last valid plan is shown.',
    da: 'Den sidste gyldige plan vises.',
  },
  more: { en: 'Sheets, copies and more', da: 'Ark, kopier og mere' },
  update: { en: 'Update the workbook', da: 'Opdater projektmappen' },
  insertAnother: { en: 'Insert as another plan', da: 'Indsæt som endnu en plan' },
} as const satisfies Record<string, LocalizedText>;
