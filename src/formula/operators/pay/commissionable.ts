import {
  type SaleType,
  commissionableAmount,
  saleTypes,
} from '../../../functions/expansion-commission/rule';
import { wordIn } from '../../../engine/vocabulary';
import type { Language } from '../../../engine/words';
import { literal } from '../../excel-text';
import { type Formula, type Text, binding, operator } from '../../formula';

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
): Formula<number> => inLanguage[language](type, current, renewed);

const commissionableIn = (language: Language) =>
  operator({
    value: (type: Text, current: number, renewed: number): number => {
      const known = type === null ? undefined : wordIn(saleTypes, type);
      return known === undefined ? NaN : commissionableAmount(known, current, renewed);
    },
    text: (type, current, renewed) => {
      const is = (one: SaleType) => `${type}=${literal(saleTypes[one][language][0])}`;
      return (
        `IF(${is('renewal')},MAX(MIN(${current},${renewed}),0),` +
        `IF(${is('upsell')},MAX(${renewed}-MAX(${current},0),0),` +
        `IF(OR(${is('cross-sell')},${is('new business')}),MAX(${renewed},0),NA())))`
      );
    },
    holds: binding.add,
    words: (to, type, current, renewed) =>
      to === 'en'
        ? `what of ${type} from ${current} to ${renewed} is commissionable`
        : `det provisionsgivende af ${type} fra ${current} til ${renewed}`,
    unit: () => 'money',
  });

const inLanguage = { en: commissionableIn('en'), da: commissionableIn('da') };
