import type { LocalizedText } from '../../engine/words';
import type { RefusalCode } from '../../plan/exports/rows/row-refusals';

/** What the taking in of an export says. */
export const texts = {
  title: { en: 'Deals from an export', da: 'Handler fra et udtræk' },
  paste: { en: 'Paste the export here', da: 'Indsæt udtrækket her' },
  pasteHint: {
    en: 'From Salesforce, HubSpot, Dynamics, Pipedrive, invoices or a sheet of your own: all rows with their heads, any columns in any order.',
    da: 'Fra Salesforce, HubSpot, Dynamics, Pipedrive, fakturaer eller dit eget ark: alle rækker med overskrifter, alle kolonner i enhver rækkefølge.',
  },
  unread: {
    en: 'The deals in the workbook could not be read.',
    da: 'Handlerne i projektmappen kunne ikke læses.',
  },
  unreadAdvice: { en: 'Go back and try again.', da: 'Gå tilbage, og prøv igen.' },
  reading: { en: 'Reading the rows', da: 'Læser rækkerne' },
  range: { en: 'Read the selected cells', da: 'Læs de markerede celler' },
  again: { en: 'Paste another', da: 'Indsæt et andet' },
  asPasted: { en: 'As pasted, first value', da: 'Som indsat, første værdi' },
  becomes: { en: 'Becomes in Deals', da: 'Bliver i Handler' },
  leftOut: { en: 'Left out', da: 'Udeladt' },
  notTaken: { en: '(left out)', da: '(udeladt)' },
  guessed: { en: 'guessed', da: 'gættet' },
  word: { en: 'Word for the type', da: 'Ord for typen' },
  stageWord: { en: 'Word for the stage', da: 'Ord for fasen' },
  rows: { en: 'Rows', da: 'Rækker' },
  saleType: { en: 'Type of sale', da: 'Salgstype' },
  stage: { en: 'Is', da: 'Er' },
  noWord: { en: '(blank)', da: '(tom)' },
  choose: { en: 'Choose', da: 'Vælg' },
  noSale: { en: 'No sale: refuse', da: 'Intet salg: afvis' },
  won: { en: 'Won', da: 'Vundet' },
  open: { en: 'Open: refuse', da: 'Åben: afvis' },
  lost: { en: 'Lost: refuse', da: 'Tabt: afvis' },
  cancel: { en: 'Cancel', da: 'Annuller' },
  refused: { en: 'refused', da: 'afvist' },
  flagged: { en: 'flagged', da: 'markeret' },
  noDeal: { en: 'without a deal', da: 'uden handel' },
  added: { en: 'new', da: 'nye' },
  changed: { en: 'changed', da: 'ændrede' },
  unchanged: { en: 'unchanged', da: 'uændrede' },
  gone: { en: 'in Deals only: nothing is deleted', da: 'kun i Handler: intet slettes' },
  refusedNow: { en: 'in Deals, and refused here', da: 'i Handler, og afvist her' },
  blank: { en: 'blank', da: 'tom' },
} as const satisfies Record<string, LocalizedText>;

/** Why rows are refused, in a few words behind their number. */
export const refusedFor: Readonly<Record<RefusalCode, LocalizedText>> = {
  'no-key': { en: 'no deal is named', da: 'ingen handel er nævnt' },
  shortened: { en: 'a number that was shortened', da: 'et nummer, der er forkortet' },
  'error-cell': { en: 'an error in a cell', da: 'en fejl i en celle' },
  unreadable: { en: 'a cell that cannot be read', da: 'en celle, der ikke kan læses' },
  unclear: { en: 'a cell that can be read in two ways', da: 'en celle, der kan læses på to måder' },
  open: { en: 'not won yet', da: 'ikke vundet endnu' },
  lost: { en: 'not won', da: 'ikke vundet' },
  'unknown-stage': { en: 'won or not is not said', da: 'det er ikke sagt, om den er vundet' },
  'no-sale': { en: 'no sale here', da: 'ikke et salg her' },
  repeated: { en: 'the deal stands there already', da: 'handlen står der allerede' },
};

export const takeInRows = (rows: number, shown: string): LocalizedText => ({
  en: `Take in ${shown} ${rows === 1 ? 'row' : 'rows'}`,
  da: `Hent ${shown} ${rows === 1 ? 'række' : 'rækker'}`,
});

export const sizeOf = (rows: string, columns: string): LocalizedText => ({
  en: `${rows} rows, ${columns} columns`,
  da: `${rows} rækker, ${columns} kolonner`,
});
