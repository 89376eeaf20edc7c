import { comesTo } from '../../../src/plan/component-places';
import type { PlanComponent } from '../../../src/plan/kind';
import { type Component, kindOf } from '../../../src/plan/kinds';
import { mostPaid } from '../../../src/plan/pay/max-payout';

/** The most that a component of the document can pay: Infinity where nothing limits it. */
export function mostOver(part: PlanComponent<Component>): number {
  const { formula, isOpen } = mostPaid(part);
  const fields = kindOf(part.component).fields(part);
  if (isOpen && comesTo(isOpen, part, fields)) return Infinity;
  return comesTo(formula, part, fields);
}
