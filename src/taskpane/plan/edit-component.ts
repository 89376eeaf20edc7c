import type { PlanComponent } from '../../plan/kind';
import type { Component } from '../../plan/kinds';
import type { Row } from '../../plan/field';
import type { Plan } from '../../plan/plan';
import { listOf } from './fields';

/** The rows of the list that a person edits: rungs, tiers, events, steps of partial credit. */
export const rowsOf = (plan: Plan, part: PlanComponent<Component>): readonly Row[] =>
  listOf(plan, part)?.get(part.component) ?? [];

export const withRows = (
  plan: Plan,
  part: PlanComponent<Component>,
  rows: readonly Row[],
): Component => listOf(plan, part)?.set(part.component, rows) ?? part.component;

/** The component with the row that goes on as its list began, for a person to correct. */
export function withNextRow(plan: Plan, part: PlanComponent<Component>): Component {
  const list = listOf(plan, part);
  if (!list) return part.component;
  return list.set(part.component, [...list.get(part.component), list.next(part.component)]);
}
