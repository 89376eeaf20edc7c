import { type Text, operator } from '../../formula';

/** One of several texts, by its number counted from 1; of a number that has none, an error. */
export const numbered = operator({
  value: (number: number, ...texts: Text[]): Text => texts[Math.trunc(number) - 1] ?? null,
  text: (number, ...texts) => `CHOOSE(${number},${texts.join(',')})`,
  words: (language, number, ...texts) =>
    language === 'en'
      ? `text ${number} of ${texts.join(', ')}`
      : `tekst ${number} af ${texts.join(', ')}`,
});
