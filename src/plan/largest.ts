import { largestPayout } from '../engine/max-exposure';
import type { Part } from './kind';
import {
  type Component,
  fillsTable,
  movesTarget,
  paysByResults,
  resultKindOf,
  tableKindOf,
  tableOf,
} from './kinds';
import { paysRole } from './paid-roles';
import { partsOf, quotaOf } from './parts';
import type { Plan } from './plan';

/** The most that a component can pay one person in a period; Infinity where nothing limits it. */
export function largestPay(plan: Plan, part: Part<Component>): number {
  const { component, measure } = part;
  const cap = component.cap ?? Infinity;
  if (movesTarget(component)) return 0;
  if (paysByResults(component)) {
    return Math.min(
      cap,
      Math.max(component.floor ?? 0, resultKindOf(component).largest({ component, measure })),
    );
  }
  if (!fillsTable(component) || tableKindOf(component).per === 'deal') return cap;
  const own = { component, measure };
  const table = tableOf(own);
  if (!table.ok) return 0;
  const most = largestPayout(table.value, Infinity, quotaOf(plan, own));
  return Math.min(cap, Math.max(component.floor ?? 0, most));
}

/** The components that pay a role; to one that the plan does not know, those that pay everybody. */
export const partsFor = (plan: Plan, role: string): readonly Part<Component>[] =>
  partsOf(plan).filter(({ component }) => !movesTarget(component) && paysRole(component, role));
