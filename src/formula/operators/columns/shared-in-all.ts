import { roundMoney } from '../../../engine/money';
import { type Column, binding, cellsOf, operator } from '../../formula';

/** A share of each of many amounts, each to the cent, added up. */
export const sharedInAll = operator({
  value: (amounts: Column<number>, share: number) =>
    cellsOf(amounts).reduce((sum, amount) => sum + roundMoney(orZero(amount) * share), 0),
  text: (amounts, share) => `SUMPRODUCT(ROUND(ROUND(${amounts}*${share},8),2))`,
  holds: binding.multiply,
  words: (language, amounts, share) =>
    language === 'en'
      ? `${share} of each of ${amounts}, added up`
      : `${share} af hvert af ${amounts}, lagt sammen`,
  unit: () => 'money',
});

const orZero = (cell: number | undefined): number => cell ?? 0;
