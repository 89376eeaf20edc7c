import { anyText } from '../../../engine/compared-texts';
import type { Language } from '../../../engine/words';
import { input, listCell } from '../../component-places';
import type { Piece, Pieces, PlanComponent } from '../../kind';
import { columnsInWords, lineInWords } from '../lines/words';
import { namedRows } from '../named-rows';
import type { WeightTableComponent } from './schema';

export const words = {
  title: { en: 'Weight table', da: 'Vægttabel' },
  sentence: {
    en: 'The first line that fits a deal is what it counts for; * stands for anything.',
    da: 'Den første linje, der passer til en handel, er dens vægt; * står for hvad som helst.',
  },
  depends: { en: 'Weights depend on', da: 'Vægtene afhænger af' },
  weights: { en: 'Weights', da: 'Vægte' },
  lines: { en: 'WeightLines', da: 'VægtLinjer' },
  weight: { en: 'Counts for', da: 'Tæller' },
  others: { en: 'A deal that no line fits counts for', da: 'En handel uden linje tæller' },
  othersName: { en: 'OtherDeals', da: 'AndreHandler' },
} as const;

/** The rule in full: it moves what is credited, and not what a deal pays by its own rate. */
export function weightTableRule({
  component,
  measure,
}: PlanComponent<WeightTableComponent>): Pieces {
  const { columns, weights } = component;
  const lines = (language: Language) =>
    namedRows(weights, language, ({ of }, k): readonly Piece[] => [
      `${lineInWords(of, columns, language)} ${{ en: 'for', da: 'med' }[language]} `,
      listCell(k, columns.length, 'percent'),
    ]);
  const others = input('others', 'percent');
  return {
    en: [
      `Towards ${measure.name}, deals count by their ${columnsInWords(columns, 'en')}, as they stand on Deals: `,
      ...lines('en'),
      `. The first line that fits counts; ${anyText} stands for anything. A deal that no line fits counts for `,
      others,
      '. What a deal pays by a rate of its own stays as it is.',
    ],
    da: [
      `Med i ${measure.name} tæller handler efter ${columnsInWords(columns, 'da')}, som de står på Handler: `,
      ...lines('da'),
      `. Den første linje, der passer, tæller; ${anyText} står for hvad som helst. En handel, som ingen linje passer til, tæller med `,
      others,
      '. Det, en handel giver efter sin egen sats, er uændret.',
    ],
  };
}
