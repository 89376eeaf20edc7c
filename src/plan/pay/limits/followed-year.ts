import { asGate } from '../../conditions/as-conditions';
import type { PlanComponent } from '../../kind';
import { type Component, paysForPeriod } from '../../kinds';
import { measureOf } from '../../parts';
import type { Plan } from '../../plan';
import { gateQuotaPart, isGatedByOwn } from './gate';

/** Whether earlier credit of the year counts in a component: in its table and in its limits. */
export const followsYear = (component: Component): boolean =>
  paysForPeriod(component) && component.hasPrior;

/**
 * Whether the gate looks at earlier credit and the period together. Ratios do not add up over the
 * year, and a total has no year: a gate on such another measure looks at the period alone, and then
 * what it has held back in a period is not paid later. Of another quota it looks at the year where that is the year's.
 */
export const gateFollowsYear = (plan: Plan, part: PlanComponent<Component>): boolean => {
  const { gate } = part.component;
  if (gate === null || !followsYear(part.component)) return false;
  if (isGatedByOwn(part)) return true;
  const quota = gateQuotaPart(plan, part);
  const { unit, total } = measureOf(plan, gate.measure);
  return quota ? followsYear(quota.component) : unit !== 'percent' && total === undefined;
};

/** The measures whose earlier credit is asked for. */
export const measuresOfYear = (
  plan: Plan,
  parts: readonly PlanComponent<Component>[],
): Set<string> =>
  new Set(
    parts.flatMap((part) =>
      followsYear(part.component)
        ? [
            part.measure.id,
            ...(part.component.requires?.of ?? [])
              .filter((one) => gateFollowsYear(plan, asGate(part, one)))
              .map(({ measure }) => measure),
            ...(part.component.gate && gateFollowsYear(plan, part)
              ? [part.component.gate.measure]
              : []),
          ]
        : [],
    ),
  );
