import { anyText } from '../../../engine/compared-texts';
import { issueAt } from '../../../engine/result';
import type { Language, LocalizedText } from '../../../engine/words';
import { listCell } from '../../component-places';
import type { Piece, Pieces, PlanComponent } from '../../kind';
import { columnsInWords, lineInWords } from '../lines/words';
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
  const limits = dealLimitWords(component);
  return {
    en: [
      `The rate of a deal depends on its ${columnsInWords(columns, 'en')}, as they stand on Deals: `,
      ...lines('en'),
      `. The first line that fits pays on what is commissionable; ${anyText} stands for anything. A deal that no line fits pays nothing and is flagged.`,
      ...limits.en,
    ],
    da: [
      `Satsen for en handel afhænger af dens ${columnsInWords(columns, 'da')}, som de står på Handler: `,
      ...lines('da'),
      `. Den første linje, der passer, giver provision af det provisionsgivende beløb; ${anyText} står for hvad som helst. En handel, som ingen linje passer til, giver intet og markeres.`,
      ...limits.da,
    ],
  };
}

export const noLine = issueAt(
  'no-rate',
  { en: 'No line fits the deal.', da: 'Ingen linje passer til handlen.' },
  {
    en: `Add a line for it, or one with ${anyText} for everything else.`,
    da: `Tilføj en linje til den, eller en med ${anyText} for alt andet.`,
  },
);
