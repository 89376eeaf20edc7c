import { attained } from '../../credited';
import type { Unit } from '../../field';
import type { Gate, PlanComponent } from '../../kind';
import { type Component, ownQuota, paysForPeriod } from '../../kinds';
import { measureOf, quotaPartOf } from '../../parts';
import type { Plan } from '../../plan';

/*
 * A gate looks at an amount of a measure, or at what that is of the payee's own quota: of the
 * component's where it follows the measure with one, else of the measure's. Who has no quota reaches
 * no share of it.
 */

export const isOfQuota = (gate: Gate | null): boolean => gate?.of === 'quota';

/** What its number is told in. */
export const gateUnit = (plan: Plan, gate: Gate): Unit =>
  isOfQuota(gate) ? 'percent' : measureOf(plan, gate.measure).unit;

/** Whether the gate looks at the measure that the component's own table is read at. */
export const isGatedByOwn = (part: PlanComponent<Component>): boolean => {
  const { gate } = part.component;
  if (gate === null || !paysForPeriod(part.component)) return false;
  return gate.measure === part.component.measure && (!isOfQuota(gate) || hasQuota(part));
};

const hasQuota = (part: PlanComponent<Component>): boolean => ownQuota(part) !== undefined;

/** The component whose quota a gate in shares of quota looks at; a plan without one is refused. */
export const gateQuotaPart = (
  plan: Plan,
  part: PlanComponent<Component>,
): PlanComponent<Component> | undefined => {
  const { gate } = part.component;
  if (gate === null || !isOfQuota(gate)) return undefined;
  return isGatedByOwn(part) ? part : quotaPartOf(plan, { id: gate.measure });
};

export const gatedBy = (gate: Gate | null, credited: number, quota: number | undefined): number => {
  if (!isOfQuota(gate) || quota === undefined) return credited;
  return quota > 0 ? attained(credited, quota) : 0;
};

/** The result at which a gate on the component's own measure opens, in the measure's unit. */
export const openingOf = (gate: Gate, quota: number | undefined): number =>
  isOfQuota(gate) ? gate.atLeast * (quota ?? 0) : gate.atLeast;
