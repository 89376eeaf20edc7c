import type { Words } from '../engine/words';

/** Why an insert did not end in a plan, and what a person can do about it. */
export interface InsertFailure {
  readonly why: Words;
  readonly advice: Words;
}

export const refusals = {
  readOnly: {
    why: { en: 'The workbook is read-only.', da: 'Projektmappen er skrivebeskyttet.' },
    advice: { en: 'Save a copy and insert there.', da: 'Gem en kopi, og indsæt der.' },
  },
  structureProtected: {
    why: {
      en: "The workbook's structure is protected, so no sheet can be added.",
      da: 'Projektmappens struktur er beskyttet, så der kan ikke tilføjes ark.',
    },
    advice: {
      en: 'Unprotect it under Review, or insert in another workbook.',
      da: 'Fjern beskyttelsen under Gennemse, eller indsæt i en anden projektmappe.',
    },
  },
  busy: {
    why: {
      en: 'Excel is busy, or a cell is being edited. Nothing was written.',
      da: 'Excel er optaget, eller en celle redigeres. Der er ikke skrevet noget.',
    },
    advice: {
      en: 'Press Enter in the cell and insert again.',
      da: 'Tryk Enter i cellen, og indsæt igen.',
    },
  },
} as const satisfies Record<string, InsertFailure>;

/** What is thrown when Excel does not answer: the outcome is not known. */
export const noAnswer: InsertFailure = {
  why: {
    en: 'Excel did not answer, so it is not known whether the plan was inserted.',
    da: 'Excel svarede ikke, så det vides ikke, om planen blev indsat.',
  },
  advice: {
    en: 'Look for a new Plan sheet. Delete it if it is not complete, then insert again.',
    da: 'Se efter et nyt Plan-ark. Slet det, hvis det ikke er komplet, og indsæt igen.',
  },
};

/** Errors of Excel's that a person can do something about, by Excel's own code. */
const known: Readonly<Record<string, InsertFailure>> = {
  AccessDenied: {
    why: { en: 'Excel refused the change.', da: 'Excel afviste ændringen.' },
    advice: {
      en: 'Check whether the workbook is protected or opened for reading only.',
      da: 'Se, om projektmappen er beskyttet eller åbnet skrivebeskyttet.',
    },
  },
  InvalidOperationInCellEditMode: {
    why: { en: 'A cell is being edited.', da: 'En celle er ved at blive redigeret.' },
    advice: {
      en: 'Press Enter in the cell and insert again.',
      da: 'Tryk Enter i cellen, og indsæt igen.',
    },
  },
  InactiveWorkbook: {
    why: { en: 'Another workbook is in front.', da: 'En anden projektmappe ligger forrest.' },
    advice: {
      en: 'Bring this workbook to the front and insert again.',
      da: 'Vælg denne projektmappe, og indsæt igen.',
    },
  },
  ApiNotFound: {
    why: { en: 'This version of Excel is too old.', da: 'Denne version af Excel er for gammel.' },
    advice: { en: 'Excel 2021 or later is needed.', da: 'Excel 2021 eller nyere er nødvendig.' },
  },
};

/** Never Excel's own message: it is written for developers, in the language of the host. */
export function failureOf(error: unknown): InsertFailure {
  const code = (error as { code?: unknown } | null)?.code;
  const named = typeof code === 'string' ? code : 'unknown';
  return (
    known[named] ?? {
      why: {
        en: `Excel could not complete the insert (${named}).`,
        da: `Excel kunne ikke gennemføre indsættelsen (${named}).`,
      },
      advice: {
        en: 'The workbook is as it was. Try again.',
        da: 'Projektmappen er, som den var. Prøv igen.',
      },
    }
  );
}
