import type { PayoutTable } from '../engine/payout-table';
import type { Issue } from '../engine/result';
import type { Point } from '../functions/step-points/rule';
import type { NumberField, Unit } from './field';
import type { Limits, PlanComponent } from './kind';
import type { Component, TableComponent, TargetComponent } from './kinds';
import type { Plan } from './plan';

/** What is asked of a plan as a whole, of what limits its components, and of the formulas of kinds. */
interface PlanRules {
  /** The measure that is 100 %: the quota, or the last threshold where there is none. */
  readonly agreedGoal: (part: PlanComponent<TableComponent>) => number;
  /** What targets of a plan are multiplied by. */
  readonly factorOf: (
    part: PlanComponent<TargetComponent>,
    plan: Pick<Plan, 'effective'>,
  ) => number;
  /** The numbers of a component's gate, floor, cap and conditions. */
  readonly limitFields: (plan: Plan, component: Component) => readonly NumberField<Component>[];
  /** What a component pays of what is earned, both unrounded. */
  readonly limited: (
    limits: Limits,
    reached: { readonly earned: number; readonly gated: number },
    measure?: { readonly unit?: Unit | undefined },
  ) => number;
  readonly limitedTable: (
    table: PayoutTable,
    limits: Limits,
    quota: number | undefined,
  ) => PayoutTable;
  /** The corners of a curve, and other points on the way where it bends. */
  readonly bentPoints: (
    table: PayoutTable,
    quota: number,
    corners: readonly Point[],
  ) => readonly Point[];
  /** Whether the rules have changed since the plan's last approval. */
  readonly approvalIsStale: (plan: Plan) => boolean;
  /** What is wrong between the parts of a plan. */
  readonly issues: (plan: Plan) => readonly Issue[];
}

const notHere = () => {
  throw new Error('plan/all-rules.ts brings it.');
};

/**
 * The plan that the pane opens with is whole: one milestone without limits, paid by its own quota. What
 * else a plan may be comes with all rules (`all-rules.ts`), without which no other can be read or begun.
 */
let known: PlanRules = {
  ...{ limitFields: () => [], issues: () => [] },
  ...{ limited: notHere, limitedTable: notHere, agreedGoal: notHere, factorOf: notHere },
  approvalIsStale: notHere,
  bentPoints: (_table, _quota, corners) => corners,
};

export const knowRules = (rules: PlanRules): void => {
  known = rules;
};
export const knownRules = (): PlanRules => known;
