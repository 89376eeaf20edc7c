import type { Issue } from '../../engine/result';
import type { NumberField } from '../field';
import type { Component } from '../kinds';
import type { Plan } from '../plan';

/** What is asked of conditions, and of gates in shares of quota. */
interface ConditionRules {
  readonly fields: (plan: Plan, component: Component) => readonly NumberField<Component>[];
  readonly issues: (plan: Plan) => readonly Issue[];
}

/**
 * The component that the pane opens with has no conditions: what they are comes with all kinds
 * (`all-rules.ts`), without which nothing that has them can be read.
 */
let known: ConditionRules = { fields: () => [], issues: () => [] };

export const knowConditions = (rules: ConditionRules): void => {
  known = rules;
};
export const knownConditions = (): ConditionRules => known;
