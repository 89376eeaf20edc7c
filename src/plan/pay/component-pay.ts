import { dayNumber } from '../../engine/dates';
import { comesTo, ofResults } from '../component-places';
import type { PlanComponent } from '../kind';
import { type ResultComponent, type TargetComponent, resultKindOf, targetKindOf } from '../kinds';
import type { Plan } from '../plan';

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

/** What targets of a plan are multiplied by. */
export const factorOf = (
  part: PlanComponent<TargetComponent>,
  { effective: { from, to } }: Pick<Plan, 'effective'>,
): number => {
  const kind = targetKindOf(part.component);
  const period = { '/from': dayNumber(from), '/to': dayNumber(to) };
  return comesTo(kind.factor(part), part, kind.fields(part), period);
};
