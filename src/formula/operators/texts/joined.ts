import { type Text, binding, constant, constantOf, operator } from '../../formula';
import { textsInOne } from '../../texts-in-one';

/**
 * Texts one behind the other. A blank adds nothing, an error is an error. A number among them is a
 * whole one, such as a count of rows, which every language writes the same; `amountInWords` says others.
 */
export const joined = operator({
  value: (...parts: (Text | number)[]): Text =>
    parts.some((part) => part === null || Number.isNaN(part)) ? null : parts.join(''),
  text: textsInOne,
  sql: (...parts) => `(${parts.join(' || ')})`,
  binds: binding.join,
  words: (_, ...parts) => parts.join(''),
  simplified: (...parts) => {
    const known = parts.map(constantOf);
    const areTexts = known.every((part) => typeof part === 'string');
    return areTexts ? constant(known.join('')) : undefined;
  },
});
