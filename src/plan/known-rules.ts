import type { Issue } from '../engine/result';
import type { NumberField } from './field';
import type { Component } from './kinds';
import type { Plan } from './plan';

/** What is asked of a plan as a whole, and of conditions. */
interface PlanRules {
  /** The numbers of a component's conditions. */
  readonly conditionFields: (plan: Plan, component: Component) => readonly NumberField<Component>[];
  /** What is wrong between the parts of a plan. */
  readonly issues: (plan: Plan) => readonly Issue[];
}

/**
 * The plan that the pane opens with is whole and has no conditions: what else a plan may be comes with
 * all rules (`all-rules.ts`), without which no other can be read or begun.
 */
let known: PlanRules = { conditionFields: () => [], issues: () => [] };

export const knowRules = (rules: PlanRules): void => {
  known = rules;
};
export const knownRules = (): PlanRules => known;
