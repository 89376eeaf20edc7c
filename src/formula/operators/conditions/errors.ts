import { type Condition, type Text, operator } from '../../formula';

/** Whether something cannot be calculated: an error, or a function that is not there. */
export const isError = operator({
  value: (one: unknown): Condition => one === null || Number.isNaN(one),
  text: (one) => `ISERROR(${one})`,
  words: (language, one) => (language === 'en' ? `${one} is an error` : `${one} er en fejl`),
});

/** What it comes to, or something else where it is an error. */
export const orIfError = operator({
  value: <T extends number | Text>(one: T, other: T): T =>
    one === null || Number.isNaN(one) ? other : one,
  text: (one, other) => `IFERROR(${one},${other})`,
  words: (language, one, other) =>
    language === 'en' ? `${one} (${other} if an error)` : `${one} (${other} ved fejl)`,
  unit: (unit) => unit,
});
