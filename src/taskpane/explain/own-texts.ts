import type { LocalizedText } from '../../engine/words';

/** What is said of a formula of a person's own. */
export const texts = {
  unreadable: {
    en: 'This formula calls a function of Compsheet in a way that cannot be read here. Put the call into a cell of its own.',
    da: 'Formlen kalder en funktion i Compsheet på en måde, der ikke kan læses her. Sæt kaldet i en celle for sig.',
  },
  unread: {
    en: 'What the formula refers to could not be read. Select the cell again.',
    da: 'Det, formlen henviser til, kunne ikke læses. Vælg cellen igen.',
  },
  noFunction: {
    en: 'This version of Compsheet has no such function. Look at its name: Insert a function lists them all.',
    da: 'Denne version af Compsheet har ingen sådan funktion. Se på navnet: Indsæt en funktion viser dem alle.',
  },
  tooMany: {
    en: 'The call gives more arguments than the function takes. Delete the last ones.',
    da: 'Kaldet angiver flere argumenter, end funktionen tager. Slet de sidste.',
  },
  notCalculated: {
    en: '“{}” is calculated by Excel alone. Put it into a cell of its own, and refer to that cell, to see here how the number comes about.',
    da: '»{}« beregnes kun af Excel. Sæt det i en celle for sig, og henvis til cellen, for at se her, hvordan tallet fremkommer.',
  },
  differs: {
    en: 'The cell shows {shown}, but with the numbers as they stand now it comes to {ours}. Excel has perhaps not calculated it again: press F9.',
    da: 'Cellen viser {shown}, men med tallene, som de står nu, giver den {ours}. Måske har Excel ikke beregnet den igen: tryk F9.',
  },
  noFunctions: {
    en: 'The cell shows {shown}: Excel does not have the functions of Compsheet at hand yet. It comes to {ours}.',
    da: 'Cellen viser {shown}: Excel har ikke Compsheets funktioner ved hånden endnu. Den giver {ours}.',
  },
  doesMore: {
    en: 'The cell does more with it: {}',
    da: 'Cellen gør mere med det: {}',
  },
  severalCalls: {
    en: 'The cell makes one number of {count} calls: {}',
    da: 'Cellen gør {count} kald til ét tal: {}',
  },
  gives: { en: '{name} gives {value}', da: '{name} giver {value}' },
  isRefused: { en: '{name} gives an error', da: '{name} giver en fejl' },
  spills: {
    en: 'The formula stands in {} and fills this cell too.',
    da: 'Formlen står i {} og udfylder også denne celle.',
  },
  tooLong: {
    en: 'The call reads {rows} rows. It is told step by step up to {most}.',
    da: 'Kaldet læser {rows} rækker. Det vises trin for trin op til {most}.',
  },
  given: { en: 'What it was given', da: 'Hvad den fik' },
  typed: { en: 'in the formula', da: 'i formlen' },
  leftOut: { en: 'Left out: {}', da: 'Udeladt: {}' },
  cells: { en: '{rows} × {columns} cells', da: '{rows} × {columns} celler' },
  from: { en: 'From', da: 'Fra' },
  inRow: { en: 'In the row', da: 'I rækken' },
  rate: { en: 'Rate', da: 'Sats' },
  pays: { en: 'Pays', da: 'Betaler' },
  addsUp: { en: 'Adds up to', da: 'Giver i alt' },
  before: {
    en: 'Paid on top of what {} credited before has paid.',
    da: 'Betalt ud over det, som {} krediteret tidligere har betalt.',
  },
} as const satisfies Record<string, LocalizedText>;
