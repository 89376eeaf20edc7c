import { type Condition, type Formula, constant, constantOf, operator } from '../../formula';

/*
 * All of some conditions, any of them, and the opposite of one. One that cannot be decided spoils the
 * whole, as AND and OR do; of one condition the whole is that condition, and of none it is what holds
 * for nothing: all of none hold, and any of none does not. Only a database lets a condition that settles
 * the whole stand beside an error, which is NULL there.
 */

const both = operator({
  value: (...conditions: Condition[]): Condition =>
    conditions.includes(null) ? null : conditions.every(Boolean),
  text: (...conditions) => `AND(${conditions.join(',')})`,
  sql: (...conditions) => `(${conditions.join(' AND ')})`,
  words: (language, ...conditions) => conditions.join(language === 'en' ? ' and ' : ' og '),
});

const either = operator({
  value: (...conditions: Condition[]): Condition =>
    conditions.includes(null) ? null : conditions.some(Boolean),
  text: (...conditions) => `OR(${conditions.join(',')})`,
  sql: (...conditions) => `(${conditions.join(' OR ')})`,
  words: (language, ...conditions) => conditions.join(language === 'en' ? ' or ' : ' eller '),
});

export const allOf = (conditions: readonly Formula<Condition>[]): Formula<Condition> =>
  joined(conditions, false, both);

export const anyOf = (conditions: readonly Formula<Condition>[]): Formula<Condition> =>
  joined(conditions, true, either);

/**
 * `decides` is the constant that settles the whole; its opposite says nothing and is left out. AND(AND(a,b),c)
 * is read as AND(a,b,c).
 */
function joined(
  conditions: readonly Formula<Condition>[],
  decides: boolean,
  join: typeof both,
): Formula<Condition> {
  const parts = conditions.flatMap((one) => joinedBy(join, one) ?? [one]);
  if (parts.some((one) => constantOf(one) === decides)) return constant(decides);
  const open = parts.filter((one) => constantOf(one) === undefined);
  const [only] = open;
  if (only === undefined) return constant(!decides);
  return open.length === 1 ? only : join(...open);
}

/** The conditions that an operator joins already. */
function joinedBy(join: typeof both, one: Formula<Condition>) {
  const none = join();
  if (one.is !== 'applied' || none.is !== 'applied') return undefined;
  return one.operator === none.operator
    ? (one.operands as readonly Formula<Condition>[])
    : undefined;
}

/** What a condition has an opposite of its own for is asked as that: not below is at or above. */
export const not = operator({
  value: (condition: Condition): Condition => (condition === null ? null : !condition),
  text: (condition) => `NOT(${condition})`,
  sql: (condition) => `(NOT ${condition})`,
  words: (language, condition) => `${language === 'en' ? 'not' : 'ikke'} ${condition}`,
  opposite: (condition) => condition,
  simplified: (condition) => {
    const known = constantOf(condition);
    if (typeof known === 'boolean') return constant(!known);
    if (condition.is !== 'applied') return undefined;
    return condition.operator.opposite?.(...(condition.operands as readonly never[]));
  },
});
