import { comesTo, ofResults } from '../component-places';
import type { PlanComponent } from '../kind';
import { type ResultComponent, type TargetComponent, resultKindOf, targetKindOf } from '../kinds';

/** What results pay, unrounded; NaN where one of them cannot be. A blank is undefined. */
export function payOfResults(
  part: PlanComponent<ResultComponent>,
  results: readonly (number | undefined)[],
): number {
  const { component } = part;
  const kind = resultKindOf(component);
  const pay = known.get(component) ?? ofResults(kind.pay(part), component, kind.fields(part));
  known.set(component, pay);
  return pay(results);
}

/** A component never changes, and thousands of payees ask the same of it. */
const known = new WeakMap<ResultComponent, (results: readonly (number | undefined)[]) => number>();

/** What an escalation multiplies targets by. */
export const factorOf = (part: PlanComponent<TargetComponent>): number => {
  const kind = targetKindOf(part.component);
  return comesTo(kind.factor(part), part, kind.fields(part));
};
