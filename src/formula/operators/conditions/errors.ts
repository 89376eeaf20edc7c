import { type Condition, operator } from '../../formula';

/** Whether something cannot be calculated: an error, or a function that is not there. */
export const isError = operator({
  value: (one: unknown): Condition => one === null || Number.isNaN(one),
  text: (one) => `ISERROR(${one})`,
  words: (language, one) => (language === 'en' ? `${one} is an error` : `${one} er en fejl`),
});
