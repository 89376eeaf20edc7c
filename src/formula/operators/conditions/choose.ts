import { type Condition, type Formula, constantOf, operator } from '../../formula';
import { sameUnit } from '../numbers/same-unit';

/**
 * One thing where a condition holds, and another where it does not. An error in what is not chosen is
 * nobody's; a condition that cannot be decided is an error.
 */
const chosen = operator({
  value: (condition: Condition, then: unknown, otherwise: unknown) =>
    condition === null ? errorLike(then) : condition ? then : otherwise,
  text: (condition, then, otherwise) => `IF(${condition},${then},${otherwise})`,
  sql: (condition, then, otherwise) =>
    `CASE WHEN ${condition} THEN ${then} WHEN NOT ${condition} THEN ${otherwise} END`,
  words: (language, condition, then, otherwise) =>
    language === 'en'
      ? `${then} if ${condition}, otherwise ${otherwise}`
      : `${then}, hvis ${condition}, ellers ${otherwise}`,
  taken: (condition) => (condition === null ? undefined : condition ? 1 : 2),
  unit: (_, then, otherwise) => sameUnit(then, otherwise),
});

export function choose<T>(
  condition: Formula<Condition>,
  then: Formula<T>,
  otherwise: Formula<T>,
): Formula<T> {
  const known = constantOf(condition);
  if (known !== undefined) return known ? then : otherwise;
  return chosen(condition, then, otherwise) as Formula<T>;
}

const errorLike = (value: unknown): unknown => (typeof value === 'number' ? NaN : null);
