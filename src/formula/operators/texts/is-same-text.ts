import { type Condition, type Text, operator } from '../../formula';

/** Whether two texts are the same to the letter, capitals too. An error cannot be decided. */
export const isSameText = operator({
  value: (one: Text, other: Text): Condition =>
    one === null || other === null ? null : one === other,
  text: (one, other) => `EXACT(${one},${other})`,
  sql: (one, other) => `(${one} = ${other})`,
  words: (language, one, other) =>
    language === 'en' ? `${one} is the same as ${other}` : `${one} er det samme som ${other}`,
});
