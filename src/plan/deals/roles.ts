import { isRatio } from '../retention/is-ratio';
import { isSaid } from '../said/is-said';
import type { PlanComponent } from '../kind';
import { type Component, type DealComponent, fillsTable, paysByDeal } from '../kinds';
import type { Measure } from '../measure';
import { partsOf } from '../parts';
import type { Deal } from '../people';
import type { Plan } from '../plan';

export const dealParts = oncePerPlan((plan): readonly PlanComponent<DealComponent>[] =>
  partsOf(plan).flatMap(({ component, measure }) =>
    paysByDeal(component) ? [{ component, measure }] : [],
  ),
);

/** Whether deals count towards a measure: a ratio is no sum of them, and a total is of what others have. */
export const isCredited = ({ unit, total }: Measure): boolean =>
  unit !== 'percent' && total === undefined;

/** Whether what counts of a measure comes from deals: as a sum, or as a
 * ratio that they come to, or as what they say.  */
export const comesFromDeals = (measure: Measure): boolean =>
  isCredited(measure) || isRatio(measure) || isSaid(measure);

export const creditedMeasures = (plan: Plan): readonly Measure[] =>
  plan.measures.filter(isCredited);

/**
 * The measure that a deal counts towards: the one it names, or the plan's first where it names none.
 * Where deals count towards one measure only, every deal does. Undefined where the plan has no such
 * measure: then the deal counts nowhere.
 */
export function measureOfDeal(plan: Plan, { measure: id }: Deal): Measure | undefined {
  const measures = creditedMeasures(plan);
  if (measures.length < 2 || id === '') return measures[0];
  return measures.find((measure) => measure.id === id);
}

/**
 * The roles that a deal names an owner for, in the plan's order: those that share credit or pay, or
 * are paid by deal. A plan in which none is has an owner for each of its roles; a plan without roles
 * has one owner a deal.
 */
export const dealRoles = oncePerPlan((plan): readonly string[] => {
  const sharing = new Set([
    ...plan.creditSplits.map(({ role }) => role),
    ...plan.paySplits.map(({ role }) => role),
    ...dealParts(plan).flatMap(({ component }) => component.roles),
  ]);
  const roles = plan.roles.filter((role) => sharing.has(role));
  if (roles.length > 0) return roles;
  return plan.roles.length > 0 ? plan.roles : [{ en: 'Owner', da: 'Ejer' }[plan.language]];
});

/** A role that is credited on top of the others. */
export const isOverlay = ({ creditSplits }: Plan, role: string): boolean =>
  creditSplits.some((split) => split.role === role && split.isOverlay);

/** Of some roles those that can own a deal: an overlay does only where there is no other. */
export function owning(plan: Plan, roles: readonly string[]): readonly string[] {
  const own = roles.filter((role) => !isOverlay(plan, role));
  return own.length > 0 ? own : roles;
}

/** Whether owners are credited for deals, and not only overlays on top of them. */
export const sharesCredit = (plan: Plan): boolean =>
  creditedMeasures(plan).length > 0 &&
  (plan.creditSplits.length === 0 || plan.creditSplits.some(({ isOverlay }) => !isOverlay));

/** The name of the owner for a role; empty where the deal has none. */
export const ownerOf = (deal: Deal, role: string): string => entryOf(deal, role)?.name ?? '';

/** The owner's share where the deal has its own; what is no number is NaN. */
export const ownShareOf = (deal: Deal, role: string): number | undefined =>
  entryOf(deal, role)?.share;

/** A role may be called as anything that every object has, such as “constructor”. */
const entryOf = ({ owners }: Deal, role: string) =>
  Object.hasOwn(owners, role) ? owners[role] : undefined;

/** The roles that a component pays for a deal; none named means all. */
export const rolesPaid = (plan: Plan, { roles }: Component): readonly string[] =>
  dealRoles(plan).filter((role) => roles.length === 0 || roles.includes(role));

/** How a component's pay is shared; empty where it goes to the first named owner as a whole. */
export function paySharesOf(plan: Plan, component: Component): Plan['paySplits'] {
  const paid = rolesPaid(plan, component);
  return plan.paySplits.some(({ role }) => paid.includes(role)) ? plan.paySplits : [];
}

/** Whether a table pays only the deals of its own measure, where they count towards several. */
export const isByMeasure = (
  plan: Plan,
  { component, measure }: PlanComponent<DealComponent>,
): boolean => fillsTable(component) && creditedMeasures(plan).length > 1 && isCredited(measure);

/** Thousands of deals ask the same of one plan, and a plan never changes. */
function oncePerPlan<T extends object>(found: (plan: Plan) => T): (plan: Plan) => T {
  const known = new WeakMap<Plan, T>();
  return (plan) => {
    const before = known.get(plan);
    if (before) return before;
    const now = found(plan);
    known.set(plan, now);
    return now;
  };
}
