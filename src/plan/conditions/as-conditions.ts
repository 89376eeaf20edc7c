import { type Condition, type Formula, constant } from '../../formula/formula';
import type { Conditions, Gate, PlanComponent } from '../kind';
import type { Component } from '../kinds';
import { givesMore } from './condition-numbers';

/** What they are where nobody says. */
export const takenAsMet = (conditions: Conditions | undefined): Formula<Condition> =>
  constant(!givesMore(conditions));

/** The part with one of its conditions as its gate, by which its quota and its year are found. */
export const asGate = (part: PlanComponent<Component>, gate: Gate): PlanComponent<Component> => ({
  ...part,
  component: { ...part.component, gate },
});
