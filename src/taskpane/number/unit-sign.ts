import type { Language } from '../../engine/words';
import type { Currency } from '../../plan/currency';
import type { Unit } from '../../plan/field';

/** What stands behind a number of a unit. A Dane writes kr. for Danish money and a code for others. */
export function unitSign(unit: Unit, currency: Currency, language: Language): string {
  if (unit === 'percent') return '%';
  if (unit === 'count' || unit === 'date') return '';
  if (unit === 'days') return language === 'da' ? 'dage' : 'days';
  return language === 'da' && currency === 'DKK' ? 'kr.' : currency;
}
