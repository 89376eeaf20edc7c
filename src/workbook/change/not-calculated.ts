import type { ChangeFailure } from './change-failures';
import { listed } from './change-failures';
import { relative } from '../description/addresses';
import type { WorkbookDescription } from '../description/description';
import type { ReadSheet } from '../description/read-workbook';

/*
 * Why nothing leaves the workbook yet: a number that is not calculated would leave as if it were.
 */

export const uncalculated = {
  manual: {
    why: {
      en: 'Excel calculates only when told to, so the cells may show old numbers.',
      da: 'Excel beregner kun på opfordring, så cellerne kan vise gamle tal.',
    },
    advice: {
      en: 'Choose Automatic under Formulas, Calculation Options, and try again.',
      da: 'Vælg Automatisk under Formler, Beregningsindstillinger, og prøv igen.',
    },
  },
  unfinished: {
    why: { en: 'Excel is still calculating.', da: 'Excel er stadig ved at beregne.' },
    advice: {
      en: 'Wait until it is done, and try again.',
      da: 'Vent, til den er færdig, og prøv igen.',
    },
  },
} as const satisfies Record<string, ChangeFailure>;

/** Errors of cells that have yet to get their value. */
const waiting: readonly unknown[] = ['#BUSY!', '#GETTING_DATA'];

/** The cells of ours that show an error, and what can be done about it; undefined where none does. */
export function shownErrors(
  { sheets }: Pick<WorkbookDescription, 'sheets'>,
  found: readonly ReadSheet[],
): ChangeFailure | undefined {
  const errors = sheets.flatMap(({ name, cells }) => {
    const sheet = found.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return cells.flatMap((place) => {
      const cell = sheet?.cell(place.row, place.column);
      return cell?.isError ? [{ at: `${name}!${relative(place)}`, error: cell.value }] : [];
    });
  });
  if (errors.length === 0) return undefined;
  const { en, da } = listed(errors.map(({ at, error }) => `${at} ${String(error)}`));
  const isEach = (is: (error: unknown) => boolean) => errors.every(({ error }) => is(error));
  return {
    why: {
      en: `Cells of the plan show an error: ${en}.`,
      da: `Celler i planen viser en fejl: ${da}.`,
    },
    advice: isEach((error) => waiting.includes(error))
      ? notYet
      : isEach((error) => error === '#NAME?')
        ? unknownFunctions
        : mend,
  };
}

const unknownFunctions = {
  en: 'Repair them, or convert the plan to native formulas, and try again.',
  da: 'Reparer dem, eller skift planen til almindelige formler, og prøv igen.',
};

const notYet = {
  en: 'Wait until Excel has calculated them, and try again.',
  da: 'Vent, til Excel har beregnet dem, og prøv igen.',
};

const mend = {
  en: 'Correct what these cells are worked out from, and try again.',
  da: 'Ret det, som disse celler beregnes af, og prøv igen.',
};
