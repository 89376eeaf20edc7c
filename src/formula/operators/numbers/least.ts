import { type Formula, operator } from '../../formula';
import { sameUnit } from './same-unit';

/**
 * The least of some amounts: at most. Excel's MIN leaves out a cell that is blank or holds text, so
 * an operand that a person types is rounded to its unit before it comes here (`counted`).
 */
export const least = operator({
  value: (...amounts: number[]) => Math.min(...amounts),
  text: (...amounts) => `MIN(${amounts.join(',')})`,
  // Of an error, which is NULL, a database would take the other amounts.
  sql: (...amounts) =>
    `CASE WHEN (${amounts.join(' + ')}) IS NOT NULL THEN LEAST(${amounts.join(', ')}) END`,
  words: (language, ...amounts) =>
    `${language === 'en' ? 'the least of' : 'det mindste af'} ${amounts.join(', ')}`,
  unit: sameUnit,
});

/** An amount, and never more than a limit; without a limit the amount. */
export const atMost = (
  limit: Formula<number> | undefined,
  amount: Formula<number>,
): Formula<number> => (limit === undefined ? amount : least(limit, amount));
