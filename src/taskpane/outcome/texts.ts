import type { LocalizedText } from '../../engine/words';

/** What is said beside an outcome, and of the cells of a plan in the workbook. */
export const texts = {
  edited: {
    en: 'Cells that were changed by hand stay as they are:',
    da: 'Celler, der er ændret i hånden, bliver, som de er:',
  },
  refused: {
    en: 'The plan cannot use what stands in these cells, and goes on with its own:',
    da: 'Planen kan ikke bruge det, der står i disse celler, og bruger sit eget:',
  },
  unknown: {
    en: 'Cells show #NAME?: Excel does not know the COMP functions here. Once the add-in is loaded (Home, Add-ins), repair them, or convert them to native formulas.',
    da: 'Celler viser #NAVN?: Excel kender ikke COMP-funktionerne her. Når tilføjelsesprogrammet er indlæst (Hjem, Tilføjelser), så reparer dem, eller skift til almindelige formler.',
  },
  moved: {
    en: 'Rows or columns were inserted or deleted, so what was typed is not read on:',
    da: 'Der er indsat eller slettet rækker eller kolonner, så det skrevne læses ikke på:',
  },
  toNative: { en: 'Convert to native formulas', da: 'Skift til almindelige formler' },
  upToDate: { en: 'The workbook has this plan.', da: 'Projektmappen har denne plan.' },
  updateMeans: {
    en: 'Writes what changed; what was typed into cells stays. Formats of your own stay too, except on cells that move or that the plan now formats otherwise.',
    da: 'Skriver det ændrede; det, der er skrevet i celler, bliver. Dine egne formater bliver også, undtagen på celler, der flytter, eller som planen nu formaterer anderledes.',
  },
  anotherMeans: {
    en: 'On sheets of its own; the plan that is in the workbook stays.',
    da: 'På sine egne ark; den plan, der er i projektmappen, bliver.',
  },
  missing: { en: 'Deleted or renamed:', da: 'Slettet eller omdøbt:' },
  remove: { en: 'Remove the plan', da: 'Fjern planen' },
  removeAsk: {
    en: 'Remove the plan’s sheets? What was typed into their cells is named first; formats of your own go with them.',
    da: 'Fjern planens ark? Det, der er skrevet i cellerne, nævnes først; dine egne formater forsvinder med dem.',
  },
  keep: { en: 'Keep it', da: 'Behold den' },
  repair: { en: 'Repair', da: 'Reparer' },
  notNow: { en: 'Not now', da: 'Ikke nu' },
  allTheSame: { en: 'Update all the same', da: 'Opdater alligevel' },
  removeAllTheSame: { en: 'Remove all the same', da: 'Fjern alligevel' },
  keepMine: { en: 'Keep mine', da: 'Behold mine' },
  overwrite: { en: 'Overwrite', da: 'Overskriv' },
  insertMissing: { en: 'Insert them anew', da: 'Indsæt dem på ny' },
  reread: { en: 'Read it again', da: 'Læs den igen' },
  settleBy: {
    look: { en: 'Look again', da: 'Se igen' },
    finish: { en: 'Finish', da: 'Gør færdig' },
    'take out': { en: 'Take back', da: 'Fortryd ændringen' },
    leave: { en: 'Leave it as it is', da: 'Lad det stå' },
  },
} as const satisfies Record<string, LocalizedText | Record<string, LocalizedText>>;

const preparing: LocalizedText = { en: 'Preparing the workbook', da: 'Forbereder projektmappen' };
const writing: LocalizedText = { en: 'Writing the sheet', da: 'Skriver arket' };
const reading: LocalizedText = { en: 'Reading the file', da: 'Læser filen' };
const looking: LocalizedText = { en: 'Looking at the workbook', da: 'Ser på projektmappen' };

/** What can be done with a plan in a workbook or a file, and what is said while it is done. */
export const stages = {
  insert: writing,
  update: writing,
  convert: writing,
  repair: writing,
  freeze: writing,
  takeIn: writing,
  listOldSheet: writing,
  remove: { en: 'Removing the plan', da: 'Fjerner planen' },
  share: preparing,
  download: preparing,
  savePlan: preparing,
  open: reading,
  reread: looking,
  settle: looking,
} as const satisfies Record<string, LocalizedText>;
export type Verb = keyof typeof stages;
