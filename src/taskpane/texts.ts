import type { LocalizedText } from '../engine/words';

/** Everything that the pane says, in both languages; what the plan says is in plan/. */
export const texts = {
  product: { en: 'Compsheet', da: 'Compsheet' },
  language: { en: 'Language', da: 'Sprog' },
  help: { en: 'Help: the functions', da: 'Hjælp: funktionerne' },
  more: { en: 'More', da: 'Mere' },
  undo: { en: 'Undo', da: 'Fortryd' },
  redo: { en: 'Redo', da: 'Gentag' },
  head: {
    version: { en: 'version', da: 'version' },
    edit: { en: 'details of the plan', da: 'planens detaljer' },
    noName: { en: 'Plan without a name', da: 'Plan uden navn' },
  },
  gallery: {
    open: { en: 'Start another plan', da: 'Begynd en anden plan' },
  },
  statement: {
    open: { en: 'Statement of a payee', da: 'Bonusafregning for en modtager' },
  },
  steps: {
    step: { en: 'Step', da: 'Trin' },
    add: { en: 'Add', da: 'Tilføj' },
    remove: { en: 'Remove', da: 'Fjern' },
    load: { en: 'Load from selection', da: 'Hent fra markering' },
  },
  card: {
    add: { en: 'Add a component', da: 'Tilføj en komponent' },
    more: { en: 'Move or remove the component', da: 'Flyt eller fjern komponenten' },
    up: { en: 'Move up', da: 'Flyt op' },
    down: { en: 'Move down', da: 'Flyt ned' },
    remove: { en: 'Remove from the plan', da: 'Fjern fra planen' },
    name: { en: 'Its own name', da: 'Eget navn' },
    atFault: { en: 'Something here needs to be fixed.', da: 'Her er noget, der skal rettes.' },
    follows: { en: 'Follows', da: 'Følger' },
    moves: { en: 'Moves the targets of', da: 'Flytter målene for' },
  },
  readout: {
    payout: { en: 'Payout', da: 'Udbetaling' },
    attainment: { en: 'Attainment', da: 'Målopfyldelse' },
    credited: { en: 'credited', da: 'krediteret' },
    creditedOf: { en: 'Credited', da: 'Krediteret' },
    ofLast: { en: 'of last step', da: 'af sidste trin' },
    next: {
      en: ['', ' to the next step; it pays ', ' more.'],
      da: ['', ' til næste trin, som giver ', ' mere.'],
    },
    nextGate: {
      en: ['', ' to the gate, which then pays ', '.'],
      da: ['', ' til adgangskravet, som så giver ', '.'],
    },
    nextLess: {
      en: ['', ' to the next step; it pays ', ' less.'],
      da: ['', ' til næste trin, som giver ', ' mindre.'],
    },
    nextSame: {
      en: ['', ' to the next step; it pays the same.'],
      da: ['', ' til næste trin, som giver det samme.'],
    },
    paidInFull: {
      en: 'The milestone is reached. Paid in full.',
      da: 'Milepælen er nået. Fuld bonus.',
    },
    lastReached: { en: 'The last step is reached.', da: 'Det sidste trin er nået.' },
  },
  chart: {
    name: { en: 'Step chart', da: 'Trappediagram' },
    fullFrom: { en: 'Paid in full', da: 'Fuld bonus' },
    from: { en: 'from', da: 'fra' },
    pays: { en: 'pays', da: 'giver' },
    paysNothingBelow: { en: 'Nothing is paid below', da: 'Intet udbetales under' },
    youAreAt: { en: 'You are at', da: 'Du er ved' },
    million: { en: 'million', da: 'mio.' },
    thousand: { en: 'thousand', da: 'tusind' },
    caption: { en: 'The payout from step to step', da: 'Udbetalingen fra trin til trin' },
    atFrom: { en: 'Payout there', da: 'Udbetaling dér' },
    upTo: { en: 'Up to', da: 'Op til' },
    atEnd: { en: 'Payout just before', da: 'Udbetaling lige før' },
  },
  footer: {
    insert: { en: 'Insert in workbook', da: 'Indsæt i projektmappen' },
    download: { en: 'Download workbook (.xlsx)', da: 'Hent projektmappe (.xlsx)' },
    native: { en: 'Native formulas', da: 'Almindelige formler' },
    nativeMeans: {
      en: 'Recalculate for everyone, add-in or not',
      da: 'Genberegnes hos alle, med eller uden tilføjelsen',
    },
    functions: { en: 'COMP functions', da: 'COMP-funktioner' },
    functionsMeans: { en: 'Short and readable; need the add-in', da: 'Korte; kræver tilføjelsen' },
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
    preparing: { en: 'Preparing the workbook', da: 'Forbereder projektmappen' },
    writing: { en: 'Writing the sheet', da: 'Skriver arket' },
  },
  session: {
    more: { en: 'Sheets, copies and more', da: 'Ark, kopier og mere' },
    sheet: { en: 'Sheet:', da: 'Ark:' },
    update: { en: 'Update the workbook', da: 'Opdater projektmappen' },
    updateMeans: {
      en: 'Writes what changed; what was typed into cells stays. Cells that it writes take the plan’s formats.',
      da: 'Skriver det ændrede; det, der er skrevet i celler, bliver. Celler, den skriver, får planens formater.',
    },
    upToDate: { en: 'The workbook has this plan.', da: 'Projektmappen har denne plan.' },
    toFunctions: { en: 'Convert to COMP functions', da: 'Skift til COMP-funktioner' },
    toNative: { en: 'Convert to native formulas', da: 'Skift til almindelige formler' },
    freeze: { en: 'Freeze the period', da: 'Frys perioden' },
    freezeMeans: {
      en: 'Keeps today’s values beside the live ones',
      da: 'Gemmer dagens værdier ved siden af de levende',
    },
    insertAnother: { en: 'Insert as another plan', da: 'Indsæt som endnu en plan' },
    anotherMeans: {
      en: 'On sheets of its own; the plan that is in the workbook stays.',
      da: 'På sine egne ark; den plan, der er i projektmappen, bliver.',
    },
    insertNew: { en: 'Insert as a new plan', da: 'Indsæt som en ny plan' },
    shareNative: { en: 'Share a copy with formulas', da: 'Del en kopi med formler' },
    shareNativeMeans: {
      en: 'An .xlsx without COMP functions',
      da: 'En .xlsx uden COMP-funktioner',
    },
    shareValues: { en: 'Share a copy of values', da: 'Del en kopi med værdier' },
    shareValuesMeans: { en: 'An .xlsx that does not recalculate', da: 'En .xlsx, der ikke regner' },
    remove: { en: 'Remove the plan', da: 'Fjern planen' },
    removeAsk: {
      en: 'Remove the plan’s sheets? What was typed into their cells is named first; formats of your own go with them.',
      da: 'Fjern planens ark? Det, der er skrevet i cellerne, nævnes først; dine egne formater forsvinder med dem.',
    },
    removing: { en: 'Removing the plan', da: 'Fjerner planen' },
    keep: { en: 'Keep it', da: 'Behold den' },
    open: { en: 'Open a workbook (.xlsx)', da: 'Åbn en projektmappe (.xlsx)' },
    reading: { en: 'Reading the workbook', da: 'Læser projektmappen' },
    missing: { en: 'Deleted or renamed:', da: 'Slettet eller omdøbt:' },
    looking: { en: 'Looking at the workbook', da: 'Ser på projektmappen' },
  },
  issue: {
    use: { en: 'Use', da: 'Brug' },
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
  },
  failure: {
    message: { en: 'The workbook could not be made.', da: 'Projektmappen kunne ikke laves.' },
    advice: {
      en: 'Nothing was written. Try again; reload the pane if it goes on.',
      da: 'Intet er skrevet. Prøv igen; genindlæs ruden, hvis det fortsætter.',
    },
    unknown: {
      en: 'What became of the sheet is not known. Look in the workbook before trying again.',
      da: 'Det vides ikke, hvad der blev af arket. Se efter i projektmappen, før du prøver igen.',
    },
  },
} as const satisfies Texts;

/** A text is words in every language, or something made of such words. */
type Said = LocalizedText | Readonly<Record<keyof LocalizedText, unknown>>;
interface Texts {
  readonly [name: string]: Said | Texts;
}
