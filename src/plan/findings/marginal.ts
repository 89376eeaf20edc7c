import type { LocalizedText } from '../../engine/words';
import type { PlanComponent } from '../kind';
import { type Component, kindOf } from '../kinds';
import type { Plan } from '../plan';
import { withComponent } from './curves';

/** What that repair is called. */
export const eachOnItsTier: LocalizedText = {
  en: 'Each rate on its own tier',
  da: 'Hver sats på sit eget trin',
};

/** The plan with a component paying each rate on its own tier, where it now pays one on everything. */
export function marginal(plan: Plan, part: PlanComponent<Component>): Plan | undefined {
  const { component } = part;
  const method = kindOf(component)
    .fields(part)
    .find(
      (field) => field.kind === 'choice' && field.options.some(({ value }) => value === 'marginal'),
    );
  if (method?.kind !== 'choice' || method.get(component) === 'marginal') return undefined;
  return withComponent(plan, component.id, method.set(component, 'marginal', plan.language));
}
