/** What limits a component's pay in a period. */
export interface Limits {
  readonly cap: number | null;
  readonly floor: number | null;
  readonly gate: Gate | null;
  readonly requires?: Conditions | undefined;
  /** Whether the cap is a share of target pay; left out, it is an amount. */
  readonly capIs?: 'target' | undefined;
  /** The same of the floor. */
  readonly floorIs?: 'target' | undefined;
  /** What the plan pays for the whole quota, of a component whose pay is shares of that. */
  readonly target?: number | undefined;
}

/** What must be met, all of it or any, and what is done until then; `plan/conditions/`. */
export interface Conditions {
  readonly joined: 'all' | 'any';
  readonly of: readonly Gate[];
  /** What each result of the component must be, of one whose results are shares; null for no matter what. */
  readonly each: number | null;
  readonly does: 'nothing' | 'held' | 'rate' | 'raise' | 'cap';
  /** The share paid until then, or from then on, or the cap from then on; null for no cap, and where none is. */
  readonly until: number | null;
}

/** What must be reached: an amount of a measure, or a share of the payee's own quota of it. */
export interface Gate {
  readonly measure: string;
  readonly atLeast: number;
  readonly of?: 'quota' | undefined;
}
