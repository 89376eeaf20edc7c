import { type SaleType, saleTypes } from '../../functions/expansion-commission/rule';
import { type Vocabulary, wordIn } from '../../engine/vocabulary';
import type { Language } from '../../engine/words';
import type { Option } from '../field';

export type { SaleType };

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

/** Whether what the customer had before counts in a sale of the type. */
export const hasCurrentValue = (type: SaleType): boolean => type === 'renewal' || type === 'upsell';

const types = Object.keys(saleTypes) as SaleType[];
const names: Vocabulary = saleTypes;
const nameOf = (type: SaleType, language: Language): string => names[type]?.[language][0] ?? type;
