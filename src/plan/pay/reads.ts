import type { PlanComponent } from '../kind';
import { type Component, isOfResults, resultKindOf } from '../kinds';
import { type Read, readsOf } from './outside';

export const readsIn = (part: PlanComponent<Component>): readonly Read[] =>
  isOfResults(part) ? readsOf(resultKindOf(part.component).pay(part)) : [];

export const paidBefore = (part: PlanComponent<Component>): readonly string[] =>
  readsIn(part).flatMap((read) => (read.is === 'pay' ? [read.component] : []));

/** Components in the plan's order, but each after those whose pay it reads. */
export function inPayOrder(
  parts: readonly PlanComponent<Component>[],
): readonly PlanComponent<Component>[] {
  const placed = new Set<PlanComponent<Component>>();
  const place = (part: PlanComponent<Component>): void => {
    if (placed.has(part)) return;
    const before = paidBefore(part);
    parts.filter(({ component }) => before.includes(component.id)).forEach(place);
    placed.add(part);
  };
  parts.forEach(place);
  return [...placed];
}
