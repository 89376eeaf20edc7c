import { type Condition, type Formula, operator } from '../../formula';
import { choose } from './choose';

/** What cannot be: #N/A, which whatever needs it becomes too. */
export const refused = operator({
  value: () => NaN,
  text: () => 'NA()',
  sql: () => 'NULL',
  words: (language) => (language === 'en' ? 'refused' : 'afvist'),
});

/** An error where a condition holds, never a silent 0. */
export const refuseWhen = (
  condition: Formula<Condition>,
  otherwise: Formula<number>,
): Formula<number> => choose(condition, refused(), otherwise);
