import { binding, operator } from '../../formula';

/** An amount with the other sign: what is taken back. */
export const negative = operator({
  value: (amount: number) => 0 - amount,
  text: (amount) => `-${amount}`,
  sql: (amount) => `(-${amount})`,
  binds: binding.sign,
  words: (_, amount) => `−${amount}`,
  unit: (unit) => unit,
});
