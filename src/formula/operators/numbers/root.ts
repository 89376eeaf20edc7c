import { operator } from '../../formula';

/** The square root of an amount of 0 or more; of what is below 0 there is none. */
export const rootOf = operator({
  value: (amount: number) => Math.sqrt(amount),
  text: (amount) => `SQRT(${amount})`,
  sql: (amount) => `SQRT(${amount})`,
  words: (language, amount) =>
    language === 'en' ? `the square root of ${amount}` : `kvadratroden af ${amount}`,
  unit: () => undefined,
});
