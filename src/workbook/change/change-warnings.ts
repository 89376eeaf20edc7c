import type { LocalizedText } from '../../engine/words';
import { listed } from './change-failures';

/** What a person is told about a change that was made, or taken back, and is not quite what they expect. */
export const warnings = {
  print: {
    en: 'The print setup could not be set. The plan itself is complete.',
    da: 'Udskriftsopsætningen kunne ikke sættes. Selve planen er komplet.',
  },
  shared: {
    en: 'Others have the workbook open too: they see the change now.',
    da: 'Andre har også projektmappen åben: de ser ændringen nu.',
  },
  kept: (sheets: readonly string[]): LocalizedText => ({
    en: `These sheets stay, as there is something of yours on them: ${sheets.join(', ')}.`,
    da: `Disse ark bliver, fordi der står noget af dit på dem: ${sheets.join(', ')}.`,
  }),
  /** Likewise. */
  typedStands: (cells: readonly string[]) => {
    const { en, da } = listed(cells);
    return {
      advice: {
        en: `The rest is as it was. What was typed meanwhile stands: ${en}.`,
        da: `Resten er, som det var. Det, der blev skrevet imens, står der: ${da}.`,
      },
    };
  },
  /** Instead of what is otherwise advised after a change was taken back. */
  leftBehind: (sheets: readonly string[]) => ({
    advice: {
      en: `These new sheets stay, as something was typed on them: ${sheets.join(', ')}.`,
      da: `Disse nye ark bliver, fordi der er skrevet noget på dem: ${sheets.join(', ')}.`,
    },
  }),
} as const;
