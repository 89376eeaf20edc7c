import type { Step } from '../../formula/trace';

/**
 * A trace as a person reads it: constants are in the sentence already, what only passes a number on is
 * that number, and a sum of a sum is one sum.
 */
export function simplified(step: Step): Step {
  const steps = step.steps.filter(isTold).map(simplified).flatMap(joined(step));
  const [only] = steps;
  const passes = steps.length === 1 && only && Object.is(only.value, step.value);
  if (!passes) return { ...step, steps };
  return step.words === undefined ? only : { ...only, words: step.words };
}

const isTold = ({ key, steps }: Step): boolean => key !== undefined || steps.length > 0;

/** The steps of a step that is made as the one above it, in place of it. */
const joined =
  ({ operator }: Step) =>
  (one: Step): readonly Step[] =>
    operator && one.operator === operator && one.words === undefined && !operator.isOrdered
      ? one.steps
      : [one];
