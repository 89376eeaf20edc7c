import { type Condition, type Formula, binding, constant, operator } from '../../formula';
import { choose } from '../conditions/choose';

/** Added, conditions are the number of those that hold. One that cannot be decided is an error. */
const added = operator({
  value: (...conditions: Condition[]) =>
    conditions.includes(null) ? NaN : conditions.filter(Boolean).length,
  text: (...conditions) => conditions.join('+'),
  binds: binding.add,
  words: (language, ...conditions) =>
    `${language === 'en' ? 'how many hold of' : 'hvor mange gælder af'} ${conditions.join(', ')}`,
  unit: () => 'count',
});

/** How many of some conditions hold. One alone would be TRUE, so that it is counted by itself. */
export function howMany(...conditions: Formula<Condition>[]): Formula<number> {
  const [only] = conditions;
  if (only === undefined) return constant(0);
  return conditions.length === 1 ? choose(only, constant(1), constant(0)) : added(...conditions);
}
