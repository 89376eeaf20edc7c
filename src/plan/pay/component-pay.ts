import { comesTo, ofResults } from '../component-places';
import type { PlanComponent } from '../kind';
import { type ResultComponent, type TargetComponent, resultKindOf, targetKindOf } from '../kinds';

/**
 * What results pay, unrounded; NaN where one of them cannot be. A blank is undefined. `outside` is what
 * the component reads of the rest of the plan, by its place.
 */
export function payOfResults(
  part: PlanComponent<ResultComponent>,
  results: readonly (number | undefined)[],
  outside: Readonly<Record<string, number>> = {},
): number {
  const { component } = part;
  const kind = resultKindOf(component);
  return ofResults(kind.pay(part), component, kind.fields(part), outside)(results);
}

/** What an escalation multiplies targets by. */
export const factorOf = (part: PlanComponent<TargetComponent>): number => {
  const kind = targetKindOf(part.component);
  return comesTo(kind.factor(part), part, kind.fields(part));
};
