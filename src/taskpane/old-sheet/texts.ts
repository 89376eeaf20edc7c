import type { LocalizedText } from '../../engine/words';
import type { UnusedBecause } from '../../plan/old-sheet/old-rows';

/** What is said where an old sheet is held against the plan. */
export const texts = {
  title: { en: 'Check an old sheet', da: 'Tjek et gammelt ark' },
  lead: {
    en: 'What an old formula pays, row by row, beside what the plan pays for the same amount.',
    da: 'Hvad en gammel formel udbetaler, række for række, ved siden af hvad planen udbetaler for samme beløb.',
  },
  component: { en: 'Component', da: 'Komponent' },
  amounts: { en: 'Amounts', da: 'Beløb' },
  old: { en: 'What the old formula pays', da: 'Hvad den gamle formel udbetaler' },
  quotas: { en: 'Own quotas, if they differ', da: 'Egne kvoter, hvis de er forskellige' },
  take: { en: 'Take from selection', da: 'Hent fra markering' },
  paste: { en: 'Paste two columns here', da: 'Indsæt to kolonner her' },
  pasteQuotas: { en: 'Paste two or three columns here', da: 'Indsæt to eller tre kolonner her' },
  hint: {
    en: 'Amounts, then what the old formula pays.',
    da: 'Beløb, derefter hvad den gamle formel udbetaler.',
  },
  hintQuotas: {
    en: 'Amounts, what the old formula pays and, where they differ, each one’s own quota.',
    da: 'Beløb, hvad den gamle formel udbetaler og, hvor de er forskellige, hver sin egen kvote.',
  },
  compare: { en: 'Compare', da: 'Sammenlign' },
  comparing: { en: 'Comparing the rows', da: 'Sammenligner rækkerne' },
  insert: { en: 'Insert as a list', da: 'Indsæt som liste' },
  download: { en: 'Download the list', da: 'Hent listen' },
  notWhole: {
    en: 'Something under Plan needs to be fixed first.',
    da: 'Noget under Plan skal rettes først.',
  },
  missing: {
    en: 'Choose a range of amounts and a range of what the old formula pays.',
    da: 'Vælg et område med beløb og et område med, hvad den gamle formel udbetaler.',
  },
  noRange: {
    en: '“{}” is no range of this workbook. Type one such as B2:B40, or take it from the selection.',
    da: '»{}« er ikke et område i denne projektmappe. Skriv et som B2:B40, eller hent det fra markeringen.',
  },
  wide: {
    en: '{} has {columns} columns. Choose one column.',
    da: '{} har {columns} kolonner. Vælg én kolonne.',
  },
  uneven: {
    en: '{} has {rows} rows and {other} has {others}. Choose ranges of the same rows.',
    da: '{} har {rows} rækker, og {other} har {others}. Vælg områder med de samme rækker.',
  },
  beside: {
    en: 'The ranges begin at different rows: row {row} was compared with row {other} of {}, and so on down. If that is not meant, choose ranges that begin at the same row.',
    da: 'Områderne begynder i forskellige rækker: række {row} blev sammenlignet med række {other} i {} og så videre nedad. Er det ikke meningen, så vælg områder, der begynder i samme række.',
  },
  oneColumn: {
    en: 'There is one column only. Copy the amounts and what the old formula pays side by side.',
    da: 'Der er kun én kolonne. Kopiér beløbene og det, den gamle formel udbetaler, ved siden af hinanden.',
  },
  moreColumns: {
    en: 'There are {columns} columns. Copy only the amounts and what the old formula pays.',
    da: 'Der er {columns} kolonner. Kopiér kun beløbene og det, den gamle formel udbetaler.',
  },
  moreWithQuotas: {
    en: 'There are {columns} columns. Copy only the amounts, what the old formula pays and the quotas.',
    da: 'Der er {columns} kolonner. Kopiér kun beløbene, det, den gamle formel udbetaler, og kvoterne.',
  },
  moreRows: {
    en: 'There are more than 20,000 rows. Take 20,000 at a time.',
    da: 'Der er over 20.000 rækker. Tag højst 20.000 ad gangen.',
  },
  noSelection: {
    en: 'The selection could not be read. Select one range of cells and try again.',
    da: 'Markeringen kunne ikke læses. Markér ét område af celler, og prøv igen.',
  },
  none: {
    en: 'No row holds two numbers. Nothing was compared.',
    da: 'Ingen række har to tal. Intet blev sammenlignet.',
  },
  all: {
    en: 'All {} rows agree with the plan to the cent.',
    da: 'Alle {} rækker stemmer med planen på øren.',
  },
  some: {
    en: '{agree} of {rows} rows agree, {differ} differ: the old formula pays {by} in all.',
    da: '{agree} af {rows} rækker stemmer, {differ} afviger: den gamle formel udbetaler i alt {by}.',
  },
  more: { en: '{} more', da: '{} mere' },
  less: { en: '{} less', da: '{} mindre' },
  same: { en: 'the same', da: 'det samme' },
  explains: {
    en: 'That explains every row that differs.',
    da: 'Det forklarer alle rækker, der afviger.',
  },
  leaves: {
    en: 'It leaves {} of them unexplained.',
    da: 'Det efterlader {} af dem uforklarede.',
  },
  noGuess: {
    en: 'None of what is usually written otherwise explains them.',
    da: 'Intet af det, der plejer at være skrevet anderledes, forklarer dem.',
  },
  row: { en: 'Row {}', da: 'Række {}' },
  line: { en: '{amount}: old {old}, plan {pays}', da: '{amount}: gammel {old}, plan {pays}' },
  near: { en: 'nearest {name} {at}', da: 'nærmeste {name} {at}' },
  noGuessHere: { en: 'No guess.', da: 'Intet gæt.' },
  rest: {
    en: '… and {} more rows, which are in the list.',
    da: '… og {} rækker mere, som står i listen.',
  },
} as const satisfies Record<string, LocalizedText>;

/** Rows that are not compared, and why. */
export const unusedWords: Readonly<Record<UnusedBecause, LocalizedText>> = {
  blank: {
    en: 'Not compared, as a cell is blank: row {}.',
    da: 'Ikke sammenlignet, da en celle er tom: række {}.',
  },
  text: {
    en: 'Not compared, as a text is no number: row {}.',
    da: 'Ikke sammenlignet, da en tekst ikke er et tal: række {}.',
  },
  error: {
    en: 'Not compared, as a cell shows an error: row {}.',
    da: 'Ikke sammenlignet, da en celle viser en fejl: række {}.',
  },
  quota: {
    en: 'Not compared, as the quota is no number above 0: row {}.',
    da: 'Ikke sammenlignet, da kvoten ikke er et tal over 0: række {}.',
  },
};
