import { anyText } from '../../../engine/compared-texts';
import { issueAt } from '../../../engine/result';
import type { Language, LocalizedText } from '../../../engine/words';
import { listCell } from '../../component-places';
import { columnNamed } from '../../exports/columns/named-column';
import { saleTypeName } from '../../deals/sale-types';
import type { Piece, Pieces, PlanComponent } from '../../kind';
import { namedRows } from '../named-rows';
import { dealLimitWords } from '../tables/deal-limits';
import type { RateTableComponent } from './schema';

export const title: LocalizedText = { en: 'Rate table', da: 'Satstabel' };

export const sentence: LocalizedText = {
  en: 'The first line that fits a deal is its rate; * stands for anything.',
  da: 'Den første linje, der passer til en handel, er dens sats; * står for hvad som helst.',
};

/** The rule in full: what the lines ask of, what they pay, and which of them is read. */
export function rateTableRule({ component }: PlanComponent<RateTableComponent>): Pieces {
  const { columns, rates } = component;
  const lines = (language: Language) =>
    namedRows(rates, language, ({ of }, k): readonly Piece[] => [
      listCell(k, columns.length, 'percent'),
      ` ${{ en: 'for', da: 'for' }[language]} ${lineInWords(of, columns, language)}`,
    ]);
  const names = (language: Language) =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(columns);
  const limits = dealLimitWords(component);
  return {
    en: [
      `The rate of a deal depends on its ${names('en')}, as they stand on Deals: `,
      ...lines('en'),
      `. The first line that fits pays on what is commissionable; ${anyText} stands for anything. A deal that no line fits pays nothing and is flagged.`,
      ...limits.en,
    ],
    da: [
      `Satsen for en handel afhænger af dens ${names('da')}, som de står på Handler: `,
      ...lines('da'),
      `. Den første linje, der passer, giver provision af det provisionsgivende beløb; ${anyText} står for hvad som helst. En handel, som ingen linje passer til, giver intet og markeres.`,
      ...limits.da,
    ],
  };
}

/** What a line asks of, as `Nordic, 3 years`; of one that asks of nothing, everything else. */
export function lineInWords(
  of: readonly string[],
  columns: readonly string[],
  language: Language,
): string {
  const said = of.flatMap((name, k) => {
    if (name === anyText) return [];
    return [columnNamed(columns[k] ?? '') === 'type' ? saleTypeName(name, language) : name];
  });
  return said.length > 0 ? said.join(', ') : { en: 'anything', da: 'alt' }[language];
}

export const issues = {
  noName: issueAt(
    'blank',
    { en: 'The column has no name.', da: 'Kolonnen har intet navn.' },
    {
      en: 'Name a column of Deals, such as Region.',
      da: 'Angiv en kolonne i Handler, fx Region.',
    },
  ),
  sameColumn: issueAt(
    'duplicate',
    { en: 'Another column has the same name.', da: 'En anden kolonne har samme navn.' },
    { en: 'Name each column once.', da: 'Nævn hver kolonne én gang.' },
  ),
  otherWidth: issueAt(
    'width',
    {
      en: 'The line has not one entry for each column.',
      da: 'Linjen har ikke én værdi for hver kolonne.',
    },
    { en: `Use ${anyText} for anything.`, da: `Brug ${anyText} for hvad som helst.` },
  ),
  noType: issueAt(
    'unknown',
    { en: 'This is no type of sale.', da: 'Det er ikke en salgstype.' },
    { en: 'Choose one of the list.', da: 'Vælg en på listen.' },
  ),
  neverRead: issueAt(
    'unreachable',
    {
      en: 'A line above fits every deal that this one does.',
      da: 'En linje ovenfor passer til alle handler, som denne passer til.',
    },
    {
      en: 'Move this line above it, or delete it.',
      da: 'Flyt linjen op over den, eller slet den.',
    },
  ),
  noLine: issueAt(
    'no-rate',
    { en: 'No line fits the deal.', da: 'Ingen linje passer til handlen.' },
    {
      en: `Add a line for it, or one with ${anyText} for everything else.`,
      da: `Tilføj en linje til den, eller en med ${anyText} for alt andet.`,
    },
  ),
};
