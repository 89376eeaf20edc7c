import { operator } from '../../formula';

/** The whole number that an amount fills or begins, away from zero: 2.1 is 3, -2.1 is -3. */
export const roundedUp = operator({
  value: (amount: number) => Math.sign(amount) * Math.ceil(Math.abs(amount)),
  text: (amount) => `ROUNDUP(${amount},0)`,
  words: (language, amount) =>
    language === 'en' ? `${amount}, rounded up` : `${amount}, rundet op`,
  unit: (unit) => unit,
});
