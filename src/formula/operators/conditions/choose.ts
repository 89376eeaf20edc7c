import { type Condition, type Formula, constantOf, operator } from '../../formula';
import { sameUnit } from '../numbers/same-unit';

const taken = (condition: unknown): number | undefined =>
  condition === null ? undefined : condition ? 1 : 2;

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
  taken,
  unit: (_, then, otherwise) => sameUnit(then, otherwise),
});

export function choose<T>(
  condition: Formula<Condition>,
  then: Formula<T>,
  otherwise: Formula<T>,
): Formula<T> {
  const known = constantOf(condition);
  if (known !== undefined) return known ? then : otherwise;
  return (asked(condition, then, otherwise) ?? chosen(condition, then, otherwise)) as Formula<T>;
}

/**
 * IF(IF(a,b,FALSE),c,"") is read as IF(a,IF(b,c,""),""), and where c is a constant IF(IF(a,TRUE,b),c,d) as
 * IF(a,c,IF(b,c,d)).
 */
function asked<T>(condition: Formula<Condition>, then: Formula<T>, otherwise: Formula<T>) {
  if (condition.is !== 'applied' || condition.operator.taken !== taken) return undefined;
  const [first, yes, no] = condition.operands as readonly Formula<Condition>[];
  if (!first || !yes || !no) return undefined;
  if (constantOf(yes) === true && constantOf(then) !== undefined)
    return chosen(first, then, choose(no, then, otherwise));
  if (constantOf(otherwise) !== '') return undefined;
  if (constantOf(no) === false) return chosen(first, choose(yes, then, otherwise), otherwise);
  return constantOf(yes) === false
    ? chosen(first, otherwise, choose(no, then, otherwise))
    : undefined;
}

const errorLike = (value: unknown): unknown => (typeof value === 'number' ? NaN : null);
