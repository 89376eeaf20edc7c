import type { Language, LocalizedText } from '../../engine/words';
import type { StageName } from '../../workbook/change/attempt';

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

/** What is said of each stage, without its end. */
export const stageWords: Readonly<Record<StageName | 'starting', LocalizedText>> = {
  starting: { en: 'Getting ready', da: 'Gør klar' },
  reading: { en: 'Reading the workbook', da: 'Læser projektmappen' },
  'reading file': { en: 'Reading the file', da: 'Læser filen' },
  describing: { en: 'Working out the sheets', da: 'Beregner arkene' },
  comparing: {
    en: 'Comparing with what stands in Excel',
    da: 'Sammenligner med det, der står i Excel',
  },
  making: { en: 'Making the file', da: 'Opretter filen' },
  packing: { en: 'Packing the file', da: 'Pakker filen' },
  writing: { en: 'Writing the sheets', da: 'Skriver arkene' },
  'typing again': { en: 'Typing the formulas again', da: 'Skriver formlerne igen' },
  opening: { en: 'Opening the copy', da: 'Åbner kopien' },
  settling: { en: 'Settling the change', da: 'Afslutter ændringen' },
  rereading: { en: 'Reading the workbook again', da: 'Læser projektmappen igen' },
};

/** Behind a stage: of how many parts one is being done. */
export const counted: Readonly<Record<Language, (part: number, of: number) => string>> = {
  en: (part, of) => `, part ${part} of ${of}`,
  da: (part, of) => `, del ${part} af ${of}`,
};

/** Why a stage cannot be cancelled. */
export const whyNot: Readonly<Partial<Record<StageName, LocalizedText>>> = {
  writing: {
    en: 'Excel is being written, so this cannot be cancelled now. The change is made whole, or taken back.',
    da: 'Der skrives i Excel, så det kan ikke annulleres nu. Ændringen udføres helt eller tages tilbage.',
  },
  'typing again': {
    en: 'Excel is being written, so this cannot be cancelled now. Every formula stays the one it was.',
    da: 'Der skrives i Excel, så det kan ikke annulleres nu. Alle formler forbliver dem, de var.',
  },
  opening: {
    en: 'Excel has the copy now, so this cannot be cancelled. Close the copy if you do not want it.',
    da: 'Excel har kopien nu, så det kan ikke annulleres. Luk kopien, hvis du ikke vil have den.',
  },
  settling: {
    en: 'A change that was begun is brought to an end, so this cannot be cancelled.',
    da: 'En påbegyndt ændring bringes til ende, så det kan ikke annulleres.',
  },
  rereading: {
    en: 'Nothing more is written, so there is nothing left to cancel.',
    da: 'Der skrives ikke mere, så der er intet at annullere.',
  },
};

export const stageTexts = {
  cancel: { en: 'Cancel', da: 'Annuller' },
  cancelled: { en: 'Cancelled. Nothing was changed.', da: 'Annulleret. Intet er ændret.' },
} as const satisfies Record<string, LocalizedText>;
