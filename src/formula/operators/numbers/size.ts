import { operator } from '../../formula';

/** How large an amount is, whatever its sign. */
export const sizeOf = operator({
  value: (amount: number) => Math.abs(amount),
  text: (amount) => `ABS(${amount})`,
  sql: (amount) => `ABS(${amount})`,
  words: (language, amount) =>
    language === 'en' ? `the size of ${amount}` : `størrelsen af ${amount}`,
  unit: (unit) => unit,
});
