import { type Condition, type Text, binding, operator } from '../../formula';

/** The digits, and the signs that numbers begin with, come no later among the characters. */
const lastDigit = '9'.charCodeAt(0);

/** Whether a text, which is not blank, begins as no number does. */
export const beginsAsNoNumber = operator({
  value: (text: Text): Condition => (text === null ? null : text.charCodeAt(0) > lastDigit),
  text: (text) => `UNICODE(${text})>${String(lastDigit)}`,
  binds: binding.compare,
  words: (language, text) =>
    language === 'en' ? `${text} begins as no number does` : `${text} begynder ikke som et tal`,
});
