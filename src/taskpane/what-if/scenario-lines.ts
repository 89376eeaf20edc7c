import type { Plan } from '../../plan/plan';
import type { WhatIf } from '../../plan/scenarios/what-if';
import { type MovedOutcome, hasRoom, isMoved, nothingMoved, outcomeOf } from './what-if';

/** The plan, a scenario beside it, or what is moved and not kept yet. */
export interface ScenarioLine extends Pick<MovedOutcome, 'cost' | 'curve'> {
  readonly is: 'plan' | 'kept' | 'now';
  /** Of one that is kept. */
  readonly name: string;
  /** It is the one that is being moved. */
  readonly isEdited: boolean;
}

/** Everything that is looked at over each other: at most four. */
export function scenarioLines(plan: Plan, whatIf: WhatIf): readonly ScenarioLine[] {
  const { scenarios, now, edited, payees } = whatIf;
  const isNew = edited === undefined;
  return [
    { is: 'plan', name: '', isEdited: false, ...outcomeOf(plan, nothingMoved, payees) },
    ...scenarios.map((scenario, k) => ({
      ...{ is: 'kept' as const, name: scenario.name, isEdited: k === edited },
      ...outcomeOf(plan, scenario, payees),
    })),
    ...(isMoved(now) && hasRoom(whatIf)
      ? [{ is: 'now' as const, name: '', isEdited: isNew, ...outcomeOf(plan, now, payees) }]
      : []),
  ];
}
