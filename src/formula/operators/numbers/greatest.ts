import { type Formula, operator } from '../../formula';
import { sameUnit } from './same-unit';

/**
 * The greatest of some amounts: at least. Excel's MAX leaves out a cell that is blank or holds text,
 * so an operand that a person types is rounded to its unit before it comes here (`counted`).
 */
export const greatest = operator({
  value: (...amounts: number[]) => Math.max(...amounts),
  text: (...amounts) => `MAX(${amounts.map(withoutMax).join(',')})`,
  // Of an error, which is NULL, a database would take the other amounts.
  sql: (...amounts) =>
    `CASE WHEN (${amounts.join(' + ')}) IS NOT NULL THEN GREATEST(${amounts.join(', ')}) END`,
  words: (language, ...amounts) =>
    `${language === 'en' ? 'the greatest of' : 'det største af'} ${amounts.join(', ')}`,
  unit: sameUnit,
});

/** The greatest of some, of which others are as well: MAX(MAX(A1:A3),B1) is MAX(A1:A3,B1). */
const withoutMax = (amount: string): string => /^MAX\(([^()"]*)\)$/.exec(amount)?.[1] ?? amount;

/** An amount, and never less than a limit; without a limit the amount. */
export const atLeast = (
  limit: Formula<number> | undefined,
  amount: Formula<number>,
): Formula<number> => (limit === undefined ? amount : greatest(limit, amount));
