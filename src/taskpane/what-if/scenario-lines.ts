import type { Plan } from '../../plan/plan';
import { type ExpectedCost, expectedCost, marketOf } from '../../plan/scenarios/expected-cost';
import type { Moved } from '../../plan/scenarios/named-scenarios';
import { type PlanCurve, planCurve } from '../../plan/scenarios/plan-curve';
import { withOverrides } from '../../plan/scenarios/scenarios';
import type { WhatIf } from '../../plan/scenarios/what-if';
import { hasRoom, isMoved } from './what-if';

/** The plan, a scenario beside it, or what is moved and not kept yet. */
export interface ScenarioLine {
  readonly is: 'plan' | 'kept' | 'now';
  /** Of one that is kept. */
  readonly name: string;
  /** It is the one that is being moved. */
  readonly isEdited: boolean;
  /** Undefined where it cannot be paid. */
  readonly cost: ExpectedCost | undefined;
  readonly curve: PlanCurve | undefined;
}

/** Everything that is looked at over each other: at most four. */
export function scenarioLines(plan: Plan, whatIf: WhatIf): readonly ScenarioLine[] {
  const { scenarios, now, edited, payees } = whatIf;
  const line = (moved: Moved): Pick<ScenarioLine, 'cost' | 'curve'> => {
    const changed = withOverrides(plan, moved.overrides);
    const cost = expectedCost(changed, marketOf(plan, changed, moved, payees));
    return { cost, curve: cost && planCurve(changed) };
  };
  return [
    { is: 'plan', name: '', isEdited: false, ...line({ overrides: {} }) },
    ...scenarios.map(({ name, ...moved }, k) => ({
      ...{ is: 'kept' as const, name, isEdited: k === edited },
      ...line(moved),
    })),
    ...(isMoved(now) && hasRoom(whatIf)
      ? [{ is: 'now' as const, name: '', isEdited: edited === undefined, ...line(now) }]
      : []),
  ];
}
