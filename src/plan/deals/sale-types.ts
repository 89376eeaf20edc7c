import { type SaleType, saleTypes } from '../../functions/expansion-commission/rule';
import { type Vocabulary, wordIn } from '../../engine/vocabulary';
import type { Language } from '../../engine/words';
import { type LostType, lostTypes } from '../../formula/lost-types';
import type { Option } from '../field';

export type { SaleType };

/** What a row of Deals says that it is: a type of sale, or what is lost of one. */
export type DealType = SaleType | LostType;

/** A type of sale in the plan's language: what the cells hold and the formulas compare with. */
export function saleTypeName(word: string, language: Language): string {
  const type = saleTypeIn(word);
  return type ? nameOf(type, language) : word;
}

/** The type that a word of either language names. */
export const saleTypeIn = (word: string): SaleType | undefined => wordIn(saleTypes, word);

export const saleTypeNames = (language: Language): readonly string[] =>
  types.map((type) => nameOf(type, language));

/** The words that a cell of sale types may hold. */
export const saleTypeOptions = (): readonly Option[] =>
  types.map((type) => ({ value: type, label: { en: nameOf(type, 'en'), da: nameOf(type, 'da') } }));

export const dealTypes = (): readonly DealType[] => [...types, ...lost];

/** The same of what a row of Deals may say. */
export const dealTypeIn = (word: string): DealType | undefined =>
  wordIn(lostTypes, word) ?? saleTypeIn(word);
export function dealTypeName(word: string, language: Language): string {
  const lost = wordIn(lostTypes, word);
  return lost ? lostTypes[lost][language][0] : saleTypeName(word, language);
}
export const lostTypeNames = (language: Language): readonly string[] =>
  lost.map((type) => lostTypes[type][language][0]);
export const dealTypeOptions = (): readonly Option[] => [
  ...saleTypeOptions(),
  ...lost.map((type) => ({
    value: type,
    label: { en: lostTypes[type].en[0], da: lostTypes[type].da[0] },
  })),
];

export const isLost = (type: DealType): type is LostType => type in lostTypes;

/** The type of sale that stands for what a row says. */
export function soldAs(type: DealType): SaleType {
  return isLost(type) ? lostTypes[type].is : type;
}

/** Whether what the customer had before counts in a sale of the type. */
export const hasCurrentValue = (type: DealType): boolean =>
  ['renewal', 'upsell'].includes(soldAs(type));

const lost = Object.keys(lostTypes) as LostType[];
const types = Object.keys(saleTypes) as SaleType[];
const names: Vocabulary = saleTypes;
const nameOf = (type: SaleType, language: Language): string => names[type]?.[language][0] ?? type;
