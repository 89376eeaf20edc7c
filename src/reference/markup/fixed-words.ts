import type { Language, LocalizedText } from '../../engine/words';

/** What every page says, whichever function it is for. */
export const fixed = {
  functions: { en: 'Functions', da: 'Funktioner' },
  allFunctions: { en: 'All functions', da: 'Alle funktioner' },
  onThisPage: { en: 'On this page', da: 'På denne side' },
  skip: { en: 'Skip to content', da: 'Spring til indholdet' },
  introduction: {
    en: 'Type =COMP. in a cell and choose a function. Every measure takes a cell or a column; the answers spill down, and a row that cannot be calculated is an error in its own cell.',
    da: 'Skriv =COMP. i en celle, og vælg en funktion. Hvert målepunkt kan være en celle eller en kolonne; svarene fylder cellerne nedad, og en række, der ikke kan beregnes, er en fejl i sin egen celle.',
  },
  formula: { en: 'Formula', da: 'Formel' },
  parameters: { en: 'Parameters', da: 'Parametre' },
  parameter: { en: 'Parameter', da: 'Parameter' },
  meaning: { en: 'What it is', da: 'Betydning' },
  optional: { en: 'optional', da: 'valgfri' },
  returns: { en: 'Returns', da: 'Giver' },
  boundary: { en: 'On the boundary, and what is refused', da: 'På grænsen, og hvad der afvises' },
  boundaryShort: { en: 'Boundary', da: 'Grænser' },
  examples: { en: 'Examples', da: 'Eksempler' },
  example: { en: 'Example', da: 'Eksempel' },
  gives: { en: 'Result', da: 'Resultat' },
  source: { en: 'Source', da: 'Kilde' },
  errors: { en: 'Errors', da: 'Fejl' },
  errorsLead: {
    en: 'Excel shows the message beside the cell. It names the parameter, what was found, and what would do.',
    da: 'Excel viser meddelelsen ved cellen. Den nævner parameteren, hvad der blev fundet, og hvad der kan bruges.',
  },
  noErrors: { en: 'Nothing is refused.', da: 'Intet afvises.' },
  native: { en: 'The same without the add-in', da: 'Det samme uden tilføjelsesprogrammet' },
  nativeShort: { en: 'Plain formula', da: 'Ren formel' },
  nativeLead: {
    en: 'Excel 2016, LibreOffice, Gnumeric and Google Sheets calculate the same with plain formulas. Put your own cells in place of the names.',
    da: 'Excel 2016, LibreOffice, Gnumeric og Google Sheets beregner det samme med rene formler. Sæt egne celler ind i stedet for navnene.',
  },
  nativeSteps: {
    en: 'Each step stands in a cell or a column of its own.',
    da: 'Hvert trin står i sin egen celle eller kolonne.',
  },
  nativeNeighbours: {
    en: 'In a column, a name means the cell in the same row; _above and _below are the cells above and below it, and _first is the first cell of the column.',
    da: 'I en kolonne betyder et navn cellen i samme række; _over og _under er cellerne over og under den, og _første er kolonnens første celle.',
  },
  eachRow: { en: 'in each row', da: 'i hver række' },
  above: { en: 'above the first row', da: 'over den første række' },
  lastRow: { en: 'in the last row', da: 'i den sidste række' },
  noNative: {
    en: 'There is no plain formula for it.',
    da: 'Der findes ingen ren formel for den.',
  },
  nearest: { en: 'The nearest alternative', da: 'Det nærmeste alternativ' },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export const inOtherLanguage = {
  en: { language: 'da', name: 'Dansk' },
  da: { language: 'en', name: 'English' },
} as const;

/** How every function reads a cell that is blank or 0, and what stands across. */
export const blanks: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '0 is 0: only an argument that is left out is left out. A blank cell is 0 too, and in a row that is read for itself the empty text of a formula gives an empty text.',
    'Blanks at the end are ignored. In a list or table a 0 at the end is ignored with them, since older Excel hands over a blank as 0; rows at the end that are blank throughout are never refused.',
    'A row of cells is taken like a column, and gives a row. Rows and columns in one call are refused.',
  ],
  da: [
    '0 er 0: kun et argument, der udelades, er udeladt. En tom celle er også 0, og i en række, der læses for sig, giver en formels tomme tekst en tom tekst.',
    'Tomme celler sidst ignoreres. I en liste eller tabel ignoreres et 0 sidst sammen med dem, fordi ældre Excel afleverer en tom celle som 0; rækker sidst, der er helt tomme, afvises aldrig.',
    'En række celler behandles som en kolonne og giver en række. Rækker og kolonner i samme kald afvises.',
  ],
};
