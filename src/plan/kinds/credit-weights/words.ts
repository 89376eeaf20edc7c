import { issueAt } from '../../../engine/result';
import type { LocalizedText } from '../../../engine/words';
import { inSentence } from '../../../engine/in-sentence';
import { input, listCell } from '../../component-places';
import type { Pieces, PlanComponent } from '../../kind';
import { saleTypeName } from '../../deals/sale-types';
import { namedRows } from '../named-rows';
import type { CreditWeightsComponent, WeighedBy } from './schema';

export const words = {
  title: { en: 'Weights of credit', da: 'Vægte for kredit' },
  by: { en: 'Weighed by', da: 'Vægtes efter' },
  weights: { en: 'Weights', da: 'Vægte' },
  row: { en: 'Weight', da: 'Vægt' },
  weight: { en: 'Counts for', da: 'Tæller' },
  others: { en: 'Everything else counts for', da: 'Alt andet tæller' },
  othersName: { en: 'OtherDeals', da: 'AndreHandler' },
  twice: issueAt(
    'duplicate',
    { en: 'A row above has the same name.', da: 'En række ovenfor har samme navn.' },
    { en: 'Give each name one weight.', da: 'Giv hvert navn én vægt.' },
  ),
  noType: issueAt(
    'unknown',
    { en: 'This is no type of sale.', da: 'Det er ikke en salgstype.' },
    { en: 'Choose one of the list.', da: 'Vælg en på listen.' },
  ),
} as const;

export const byWords: Readonly<Record<WeighedBy, LocalizedText>> = {
  type: { en: 'Type of sale', da: 'Salgstype' },
  product: { en: 'Product', da: 'Produkt' },
  source: { en: 'Source', da: 'Kilde' },
};

export const sentences: Readonly<Record<WeighedBy, LocalizedText>> = {
  type: {
    en: 'What a deal counts for depends on its type of sale.',
    da: 'Hvad en handel tæller, afhænger af dens salgstype.',
  },
  product: {
    en: 'What a deal counts for depends on its product.',
    da: 'Hvad en handel tæller, afhænger af dens produkt.',
  },
  source: {
    en: 'What a deal counts for depends on where it comes from, such as a partner.',
    da: 'Hvad en handel tæller, afhænger af, hvor den kommer fra, fx en partner.',
  },
};

/** The rule in full: it moves what is credited, and not what a deal pays by its own rate. */
export function weightsRule({ component, measure }: PlanComponent<CreditWeightsComponent>): Pieces {
  const rows = component.weights.map(({ of }, k) => ({ of, weight: listCell(k, 1, 'percent') }));
  const shown = (of: string, language: 'en' | 'da') =>
    component.by === 'type' ? saleTypeName(of, language) : of;
  const others = input('others', 'percent');
  return {
    en: [
      `Towards ${measure.name}, deals count by their ${inSentence(byWords[component.by].en)}: `,
      ...namedRows(rows, 'en', ({ of, weight }) => [`${shown(of, 'en')} for `, weight]),
      ', everything else for ',
      others,
      '. What a deal pays by a rate of its own stays as it is.',
    ],
    da: [
      `Med i ${measure.name} tæller handler efter ${inSentence(byWords[component.by].da)}: `,
      ...namedRows(rows, 'da', ({ of, weight }) => [`${shown(of, 'da')} med `, weight]),
      ', alt andet med ',
      others,
      '. Det, en handel giver efter sin egen sats, er uændret.',
    ],
  };
}
