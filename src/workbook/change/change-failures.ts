import { type LocalizedText, da, en } from '../../engine/words';
import type { Conflicts } from '../difference/difference';
import type { ChangeKind } from './pending-change';
import type { LostCell } from '../difference/typed-inputs';
import { Cancelled } from './attempt';
import { codeOf, NoAnswer } from './failure-code';

/** Why a change did not come about, and what a person can do about it. */
export interface ChangeFailure {
  readonly why: LocalizedText;
  readonly advice: LocalizedText;
  readonly cause?: Cause;
}

/**
 * What a person can do something about at once: sheets that are gone are inserted again, a change that
 * was begun is settled, a plan that somebody else has changed is read again.
 */
export type Cause =
  'missing' | 'unfinished' | 'changed' | 'typed meanwhile' | 'typed' | 'typed, to remove';

export const refusals = {
  readOnly: {
    why: { en: 'The workbook is read-only.', da: 'Projektmappen er skrivebeskyttet.' },
    advice: { en: 'Save a copy and work there.', da: 'Gem en kopi, og arbejd i den.' },
  },
  structureProtected: {
    why: {
      en: "The workbook's structure is protected, so no sheet can be added or deleted.",
      da: 'Projektmappens struktur er beskyttet, så ark kan hverken tilføjes eller slettes.',
    },
    advice: {
      en: 'Unprotect it under Review, or use another workbook.',
      da: 'Fjern beskyttelsen under Gennemse, eller brug en anden projektmappe.',
    },
  },
  busy: {
    why: {
      en: 'Excel is busy, or a cell is being edited. Nothing was written.',
      da: 'Excel er optaget, eller en celle redigeres. Der er ikke skrevet noget.',
    },
    advice: {
      en: 'Press Enter in the cell and try again.',
      da: 'Tryk Enter i cellen, og prøv igen.',
    },
  },
  otherWorkbook: {
    why: { en: 'Another workbook is in front.', da: 'En anden projektmappe ligger forrest.' },
    advice: {
      en: 'Bring this workbook to the front and try again.',
      da: 'Vælg denne projektmappe, og prøv igen.',
    },
  },
  tooOld: {
    why: { en: 'This version of Excel is too old.', da: 'Denne version af Excel er for gammel.' },
    advice: { en: 'Excel 2021 or later is needed.', da: 'Excel 2021 eller nyere er nødvendig.' },
  },
  from1904: {
    why: {
      en: 'The workbook counts days from 1904, so every date of the plan would be another day.',
      da: 'Projektmappen tæller dage fra 1904, så alle planens datoer ville blive andre dage.',
    },
    advice: {
      en: 'Use a workbook without “Use 1904 date system” (File, Options, Advanced). To untick it here would move the dates that stand in this one.',
      da: 'Brug en projektmappe uden »Brug 1904-datosystem« (Filer, Indstillinger, Avanceret). At fjerne fluebenet her ville flytte de datoer, der allerede står.',
    },
  },
  unfinished: {
    why: {
      en: 'An earlier change of the plan was not finished, or somebody else is changing it now.',
      da: 'En tidligere ændring af planen blev ikke færdig, eller en anden ændrer den lige nu.',
    },
    advice: {
      en: 'If nobody else is at it, choose what becomes of it.',
      da: 'Er ingen anden i gang, så vælg, hvad der skal ske med den.',
    },
    cause: 'unfinished',
  },
  typedMeanwhile: {
    why: {
      en: 'Somebody typed in the plan’s cells while they were written. What was typed stands.',
      da: 'Nogen skrev i planens celler, mens de blev skrevet. Det skrevne står der.',
    },
    advice: { en: 'Try again when they are done.', da: 'Prøv igen, når de er færdige.' },
    cause: 'typed meanwhile',
  },
  changed: {
    why: {
      en: 'Somebody else has changed the plan of this workbook since it was read.',
      da: 'En anden har ændret projektmappens plan, siden den blev læst.',
    },
    advice: {
      en: 'Read it again; what you changed here since is lost then.',
      da: 'Læs den igen; det, du selv har ændret her siden, går så tabt.',
    },
    cause: 'changed',
  },
  tooLarge: {
    why: {
      en: 'The plan is too large to be kept in a workbook.',
      da: 'Planen er for stor til at blive gemt i en projektmappe.',
    },
    advice: {
      en: 'Shorten its definitions or its log.',
      da: 'Forkort dens definitioner eller dens log.',
    },
  },
} as const satisfies Record<string, ChangeFailure>;

/** What is said when Excel does not answer: the outcome is not known. */
export const unknownOutcome: ChangeFailure = {
  why: {
    en: 'Excel did not answer, so it is not known how much of the change was made.',
    da: 'Excel svarede ikke, så det vides ikke, hvor meget af ændringen der blev udført.',
  },
  advice: {
    en: 'Wait until Excel answers again, then finish the change or take it back.',
    da: 'Vent, til Excel svarer igen, og gør så ændringen færdig, eller fortryd den.',
  },
};

/** What is said of a change that was begun, left unanswered, and taken back when that was asked for. */
export const rolledBack: ChangeFailure = {
  why: { en: 'The change was taken back.', da: 'Ændringen er fortrudt.' },
  advice: {
    en: 'The workbook is as it was before the change.',
    da: 'Projektmappen er, som den var før ændringen.',
  },
};

export const listed = (names: readonly string[]): LocalizedText => {
  const shown = names.slice(0, 5);
  const more = names.length - shown.length;
  const [english, danish] = [en.number(more), da.number(more)];
  return {
    en: shown.join(', ') + (more > 0 ? ` and ${english} more` : ''),
    da: shown.join(', ') + (more > 0 ? ` og ${danish} mere` : ''),
  };
};

/** What stands in the way of a change, the worst first; undefined if nothing does. */
export function hindrance({
  missing,
  moved,
  taken,
  occupied,
}: Conflicts): ChangeFailure | undefined {
  if (missing.length > 0) return missingSheets(missing);
  if (moved.length > 0) return movedCells(moved);
  if (taken.length > 0) return takenNames(taken);
  return occupied.length > 0 ? occupiedCells(occupied) : undefined;
}

function missingSheets(names: readonly string[]): ChangeFailure {
  const { en, da } = listed(names);
  return {
    why: {
      en: `These sheets of the plan were deleted or renamed: ${en}.`,
      da: `Disse af planens ark er slettet eller omdøbt: ${da}.`,
    },
    advice: {
      en: 'Give them their names back, or have them inserted again.',
      da: 'Giv dem deres navne tilbage, eller få dem indsat på ny.',
    },
    cause: 'missing',
  };
}

export function movedCells(names: readonly string[]): ChangeFailure {
  const { en, da } = listed(names);
  return {
    why: {
      en: `Rows or columns were inserted or deleted, or most cells changed, on: ${en}.`,
      da: `Der er indsat eller slettet rækker eller kolonner, eller de fleste celler er ændret, på: ${da}.`,
    },
    advice: {
      en: 'Undo that, or insert the plan anew beside the changed sheets.',
      da: 'Fortryd det, eller indsæt planen på ny ved siden af de ændrede ark.',
    },
  };
}

function takenNames(names: readonly string[]): ChangeFailure {
  const { en, da } = listed(names);
  return {
    why: {
      en: `There are sheets of these names already: ${en}.`,
      da: `Der er allerede ark med disse navne: ${da}.`,
    },
    advice: { en: 'Rename them and try again.', da: 'Omdøb dem, og prøv igen.' },
  };
}

function occupiedCells(places: readonly string[]): ChangeFailure {
  const { en, da } = listed(places);
  return {
    why: {
      en: `The plan needs room where there is something of yours: ${en}.`,
      da: `Planen skal bruge plads, hvor der står noget af dit: ${da}.`,
    },
    advice: { en: 'Move it and try again.', da: 'Flyt det, og prøv igen.' },
  };
}

/** What a person typed, and where, that a change would take away: `Deals!A9 Acme`. */
export function typedCells(kind: ChangeKind, cells: readonly LostCell[]): ChangeFailure {
  const shown = cells.map(
    ({ sheet, address, found }) => `${sheet}!${address} ${String(found).replace(/^'/, '')}`,
  );
  const { en, da } = listed(shown);
  if (kind === 'remove') {
    return {
      why: {
        en: `With the plan would go what was typed here: ${en}. Nothing is removed yet.`,
        da: `Sammen med planen ville det forsvinde, der er skrevet her: ${da}. Der er ikke fjernet noget endnu.`,
      },
      advice: {
        en: 'Copy what you want to keep, or remove the plan all the same.',
        da: 'Kopiér det, du vil beholde, eller fjern planen alligevel.',
      },
      cause: 'typed, to remove',
    };
  }
  return {
    why: {
      en: `The update would take away what was typed here: ${en}. Nothing is written yet.`,
      da: `Opdateringen ville fjerne det, der er skrevet her: ${da}. Der er ikke skrevet noget endnu.`,
    },
    advice: {
      en: 'Copy what you want to keep, or update all the same.',
      da: 'Kopiér det, du vil beholde, eller opdater alligevel.',
    },
    cause: 'typed',
  };
}

export function protectedSheets(names: readonly string[]): ChangeFailure {
  const { en, da } = listed(names);
  return {
    why: { en: `These sheets are protected: ${en}.`, da: `Disse ark er beskyttet: ${da}.` },
    advice: {
      en: 'Unprotect them under Review and try again.',
      da: 'Fjern beskyttelsen under Gennemse, og prøv igen.',
    },
  };
}

/** Errors of Excel's that a person can do something about, by Excel's own code. */
const known: Readonly<Record<string, ChangeFailure>> = {
  AccessDenied: {
    why: {
      en: 'Excel denies the change: the workbook or a sheet is protected, or yours only to read.',
      da: 'Excel nægter ændringen: projektmappen eller et ark er beskyttet, eller du må kun læse.',
    },
    advice: {
      en: 'Unprotect it under Review, or ask its owner for the right to edit, and try again.',
      da: 'Fjern beskyttelsen under Gennemse, eller bed ejeren om ret til at redigere, og prøv igen.',
    },
  },
  ItemNotFound: {
    why: {
      en: 'A sheet or a name of the plan was deleted or renamed while it was being read or written.',
      da: 'Et af planens ark eller navne blev slettet eller omdøbt, mens det blev læst eller skrevet.',
    },
    advice: {
      en: 'Put it back if you can, and try again: what is missing is named then.',
      da: 'Få det tilbage, hvis du kan, og prøv igen: så nævnes det, der mangler.',
    },
  },
  InvalidOperationInCellEditMode: {
    why: { en: 'A cell is being edited.', da: 'En celle er ved at blive redigeret.' },
    advice: refusals.busy.advice,
  },
  InactiveWorkbook: refusals.otherWorkbook,
  // So it is called on the desktop, even where nothing was selected.
  InvalidSelection: refusals.otherWorkbook,
  ApiNotFound: refusals.tooOld,
};

/**
 * Never Excel's own message: it is written for developers, in the language of the host. What a person
 * cancelled did not fail.
 */
export function failureOf(error: unknown): ChangeFailure {
  if (error instanceof Cancelled) throw error;
  if (error instanceof NoAnswer) return refusals.busy;
  const code = codeOf(error) ?? 'unknown';
  return (
    known[code] ?? {
      why: {
        en: `Excel could not make the change (${code}).`,
        da: `Excel kunne ikke udføre ændringen (${code}).`,
      },
      advice: {
        en: 'The workbook is as it was. Try again.',
        da: 'Projektmappen er, som den var. Prøv igen.',
      },
    }
  );
}
