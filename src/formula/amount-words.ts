import { roundHalfAway, roundMoney } from '../engine/money';
import { type Language, da, en } from '../engine/words';
import type { Unit } from './unit';

/**
 * A number as a sentence of the plan says it: whole amounts without decimals, others to the cent. A
 * count that is not whole is said as it is: 2.8 is not 3. What arithmetic leaves far behind the decimals
 * of either is not said: 275,000.00000000006 is 275,000.
 */
export function amountWords(value: number, unit: Unit, language: Language): string {
  switch (unit) {
    case 'percent':
      return percent(100 * value, language);
    case 'date':
      return (language === 'en' ? en : da).date(value);
    case 'money':
      return said(roundMoney(value), 2, language);
    case 'count':
    case 'days':
      return said(roundHalfAway(value, 6), 'exact', language);
  }
}

/** Without a separator of thousands, as a spreadsheet joins a number to a text. */
const percent = (value: number, language: Language): string =>
  formats[language].share.format(roundMoney(value)) + percentSign[language];

/** Danish keeps a number and its sign apart, on one line. */
export const percentSign: Readonly<Record<Language, string>> = { en: '%', da: '\u00a0%' };

const said = (value: number, parts: 2 | 'exact', language: Language): string =>
  formats[language][Number.isInteger(value) ? 0 : parts].format(value);

/** Made once: to make one takes longer than to write a hundred numbers. */
function formatsOf(locale: string) {
  const format = (least: number, most: number, useGrouping = true) =>
    new Intl.NumberFormat(locale, {
      ...{ minimumFractionDigits: least, maximumFractionDigits: most, useGrouping },
      // What is nothing is not below it.
      signDisplay: 'negative',
    });
  return {
    ...{ share: format(0, 2, false), exact: format(0, 6, false) },
    ...{ 0: format(0, 0), 2: format(2, 2) },
  };
}

const formats = { en: formatsOf('en-US'), da: formatsOf('da-DK') };
