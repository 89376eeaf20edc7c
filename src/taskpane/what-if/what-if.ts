import type { Plan } from '../../plan/plan';
import {
  type ExpectedCost,
  type Market,
  expectedCost,
  usualMarket,
} from '../../plan/scenarios/expected-cost';
import { curveGoal } from '../../plan/scenarios/plan-curve';
import {
  type Overrides,
  type ScenarioInput,
  scenarioInputs,
  withOverrides,
} from '../../plan/scenarios/scenarios';

/** What is moved: numbers of the plan, and the results that are expected. */
export interface WhatIf {
  readonly overrides: Overrides;
  /** Of the goal; the same results as before where they are not moved. */
  readonly average?: number;
  readonly spread?: number;
  readonly payees: number;
  /** What is left of what is sold before this pay. */
  readonly margin: number;
}

export const nothingMoved: WhatIf = { overrides: {}, payees: usualMarket.payees, margin: 0.3 };

/** The plan and what is moved, side by side. */
export interface Compared {
  readonly plan: Plan;
  readonly before: ExpectedCost | undefined;
  readonly after: ExpectedCost | undefined;
  readonly beforeMarket: Market;
  readonly market: Market;
}

export function compared(plan: Plan, whatIf: WhatIf): Compared {
  const moved = withOverrides(plan, whatIf.overrides);
  const beforeMarket = { ...usualMarket, payees: whatIf.payees };
  const market = marketOf(plan, moved, whatIf);
  return {
    ...{ plan: moved, beforeMarket, market },
    before: expectedCost(plan, beforeMarket),
    after: expectedCost(moved, market),
  };
}

/** The same results make another attainment of another goal. */
export function marketOf(plan: Plan, moved: Plan, { average, spread, payees }: WhatIf): Market {
  const [goal = 1, now = 1] = [curveGoal(plan), curveGoal(moved)];
  const of = (share: number) => Number(((share * goal) / now).toPrecision(12));
  return {
    payees,
    average: average ?? of(usualMarket.average),
    spread: spread ?? of(usualMarket.spread),
  };
}

/** The plan's numbers, the few that are moved most first: its own fields before the cells of its lists. */
export function inputsOf(plan: Plan): {
  readonly first: readonly ScenarioInput[];
  readonly more: readonly ScenarioInput[];
} {
  const inputs = scenarioInputs(plan).filter(({ place }) => !('result' in place));
  const isPaid = ({ place }: ScenarioInput) =>
    'field' in place || ('column' in place && place.column > 0);
  const first = inputs.filter(isPaid).slice(0, 4);
  return { first, more: inputs.filter((one) => !first.includes(one)) };
}
