import type { Plan } from '../plan';
import type { Moved, ScenarioSet } from './named-scenarios';

/** What is moved under What if beside a plan, and what of it is kept as scenarios. */
export interface WhatIf extends ScenarioSet {
  /** What is moved and not kept yet. */
  readonly now: Moved;
  /** The scenario that is being moved instead; undefined while a new one is. */
  readonly edited?: number | undefined;
  /** What is left of what is sold before this pay. */
  readonly margin: number;
  /** The plan whose numbers are moved: of one that came of it, they may stand in other rows. */
  readonly of: Plan;
}
