import {
  type SaleType,
  commissionableAmount,
  saleTypes,
} from '../../../functions/expansion-commission/rule';
import { wordIn } from '../../../engine/vocabulary';
import type { Language } from '../../../engine/words';
import { literal } from '../../excel-text';
import { type Formula, type Text, binding, constantOf, operator } from '../../formula';

/**
 * What of a sale pays, by its type: the smaller value of a renewal, what an upsell adds, the new value of
 * cross-sell and new business; never below 0. In a cell the type is compared with the first names that
 * one language has for the types (`saleTypeNamed` makes them of any word). What is no type is #N/A,
 * never 0.
 */
export const commissionable = (
  language: Language,
  type: Formula<Text>,
  current: Formula<number>,
  renewed: Formula<number>,
): Formula<number> => {
  const name = constantOf(type);
  const known = types.find((one) => saleTypes[one][language][0] === name);
  const read = known === undefined ? inLanguage[language] : commissionableIn(language, known);
  return read(type, current, renewed);
};

/** Where the type is known before the cells are, only what it pays on is written. */
const commissionableIn = (language: Language, known?: SaleType) =>
  operator({
    value: (type: Text, current: number, renewed: number): number => {
      const sold = type === null ? undefined : wordIn(saleTypes, type);
      return sold === undefined ? NaN : commissionableAmount(sold, current, renewed);
    },
    text: (type, current, renewed) => {
      if (known !== undefined) return amounts[known](current, renewed);
      const is = (one: SaleType) => `${type}=${literal(saleTypes[one][language][0])}`;
      return (
        `IF(${is('renewal')},${amounts.renewal(current, renewed)},` +
        `IF(${is('upsell')},${amounts.upsell(current, renewed)},` +
        `IF(OR(${is('cross-sell')},${is('new business')}),${ofNew(current, renewed)},NA())))`
      );
    },
    holds: binding.add,
    words: (to, type, current, renewed) =>
      to === 'en'
        ? `what of ${type} from ${current} to ${renewed} is commissionable`
        : `det provisionsgivende af ${type} fra ${current} til ${renewed}`,
    unit: () => 'money',
  });

type AmountText = (current: string, renewed: string) => string;

const ofNew: AmountText = (_, renewed) => `MAX(${renewed},0)`;
const amounts: Readonly<Record<SaleType, AmountText>> = {
  renewal: (current, renewed) => `MAX(MIN(${current},${renewed}),0)`,
  upsell: (current, renewed) => `MAX(${renewed}-MAX(${current},0),0)`,
  'cross-sell': ofNew,
  'new business': ofNew,
};
const types = Object.keys(saleTypes) as SaleType[];

const inLanguage = { en: commissionableIn('en'), da: commissionableIn('da') };
