import type { Currency } from '../../plan/currency';
import type { Unit } from '../../plan/field';
import { formats } from './styles';

/** Excel's own codes for amounts of a currency: the sign and the place that its country gives it. */
const signs: Readonly<Record<Currency, readonly [before: string, behind: string]>> = {
  DKK: ['', ' [$kr.-406]'],
  EUR: ['[$€-2] ', ''],
  USD: ['[$$-409]', ''],
  GBP: ['[$£-809]', ''],
  SEK: ['', ' [$kr-41D]'],
  NOK: ['[$kr-414] ', ''],
  CHF: ['[$CHF-807] ', ''],
  PLN: ['', ' [$zł-415]'],
};

/** An amount with its currency, for totals; dense tables name the currency in their heads. */
export function moneyFormat(currency: Currency, decimals: 0 | 2): string {
  const [before, behind] = signs[currency];
  return `${before}${decimals === 0 ? formats.whole : formats.cents}${behind}`;
}

/** The format of a number of a unit; percentages with the decimals that the number has. */
export function formatOf(unit: Unit, value = 0): string {
  switch (unit) {
    case 'percent':
      return Math.abs(value * 1000 - Math.round(value * 1000)) < 1e-9
        ? formats.percent
        : formats.sharpPercent;
    case 'date':
      return formats.day;
    case 'money':
      return Number.isInteger(value) ? formats.whole : formats.cents;
    case 'count':
    case 'days':
      return formats.count;
  }
}
