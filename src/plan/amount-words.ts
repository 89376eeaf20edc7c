import { roundMoney } from '../engine/money';
import type { Language } from '../engine/words';
import type { Unit } from './field';
import { isoDay } from './day';
import type { Piece } from './kind';

/**
 * A number as a sentence of the plan says it: whole amounts without decimals, others to the cent. A
 * count that is not whole is said as it is: 2.8 is not 3.
 */
export function amountWords(value: number, unit: Unit, language: Language): string {
  switch (unit) {
    case 'percent':
      return percent(100 * value, language);
    case 'date':
      return isoDay(value);
    case 'money':
      return fixed(value, Number.isInteger(value) ? 0 : 2, language);
    case 'count':
    case 'days':
      return Number.isInteger(value) ? fixed(value, 0, language) : asItIs(value, language);
  }
}

/** What a sentence that follows the inputs comes to. */
export const piecesText = (pieces: readonly Piece[], language: Language): string =>
  pieces
    .map((piece) =>
      typeof piece === 'string' ? piece : amountWords(piece.value, piece.unit, language),
    )
    .join('');

/** Without a separator of thousands, as a spreadsheet joins a number to a text. */
const percent = (value: number, language: Language): string =>
  roundMoney(value).toLocaleString(language === 'da' ? 'da-DK' : 'en-US', {
    maximumFractionDigits: 2,
    useGrouping: false,
  }) + (language === 'da' ? '\u00a0%' : '%');

const asItIs = (value: number, language: Language): string =>
  value.toLocaleString(language === 'da' ? 'da-DK' : 'en-US', {
    ...{ maximumFractionDigits: 6, useGrouping: false },
  });

const fixed = (value: number, decimals: number, language: Language): string =>
  value.toLocaleString(language === 'da' ? 'da-DK' : 'en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
