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
