import type { Plan } from '../../plan/plan';
import {
  type ExpectedCost,
  type Market,
  expectedCost,
  isPayable,
  marketOf,
  usualMarket,
} from '../../plan/scenarios/expected-cost';
import {
  type Moved,
  type ScenarioSet,
  mostScenarios,
  movedTo,
} from '../../plan/scenarios/named-scenarios';
import { type PlanCurve, planCurve } from '../../plan/scenarios/plan-curve';
import { type ScenarioInput, scenarioInputs, withOverrides } from '../../plan/scenarios/scenarios';
import type { Draft } from '../plan/draft';
import type { WhatIf } from '../../plan/scenarios/what-if';

export const nothingMoved: Moved = { overrides: {} };

/** What is moved beside a draft's plan; at first nothing, and the scenarios that its workbook has. */
export function whatIfOf({ plan, whatIf }: Draft, written: ScenarioSet | undefined): WhatIf {
  const now: WhatIf = whatIf ?? {
    ...{ payees: usualMarket.payees, scenarios: [], margin: 0.3, of: plan },
    ...{ ...written, now: nothingMoved },
  };
  if (now.of === plan) return now;
  const to = movedTo(now.of, plan);
  return { ...now, now: to(now.now), scenarios: now.scenarios.map(to), of: plan };
}

/** What is being moved: a scenario that is kept, or a new one. */
export const movedIn = ({ scenarios, edited, now }: WhatIf): Moved =>
  (edited === undefined ? undefined : scenarios[edited]) ?? now;

export const isMoved = ({ overrides, average, spread }: Moved): boolean =>
  Object.keys(overrides).length > 0 || average !== undefined || spread !== undefined;

/** The same with what is being moved elsewhere. */
export function withMoved(whatIf: WhatIf, moved: Moved = nothingMoved): WhatIf {
  const { scenarios, edited } = whatIf;
  const scenario = edited === undefined ? undefined : scenarios[edited];
  if (edited === undefined || !scenario) return { ...whatIf, now: moved };
  return { ...whatIf, scenarios: scenarios.with(edited, { name: scenario.name, ...moved }) };
}

export const hasRoom = ({ scenarios }: WhatIf): boolean => scenarios.length < mostScenarios;

/** What is moved is kept under a name, and is the scenario that is moved from then on. */
export function withKept(whatIf: WhatIf, word: string): WhatIf {
  const { scenarios, now } = whatIf;
  const names = new Set(scenarios.map(({ name }) => name));
  const numbered = [1, 2, 3, 4].map((k) => `${word} ${scenarios.length + k}`);
  const free = numbered.find((name) => !names.has(name)) ?? word;
  return {
    ...whatIf,
    ...{ scenarios: [...scenarios, { name: free, ...now }], edited: scenarios.length },
    now: nothingMoved,
  };
}

export const withName = (whatIf: WhatIf, k: number, name: string): WhatIf => ({
  ...whatIf,
  scenarios: whatIf.scenarios.map((one, at) => (at === k ? { ...one, name } : one)),
});

export const withoutScenario = (whatIf: WhatIf, k: number): WhatIf => ({
  ...whatIf,
  scenarios: whatIf.scenarios.toSpliced(k, 1),
  edited: undefined,
});

/** What a plan comes to with what is moved of it. */
export interface MovedOutcome {
  readonly plan: Plan;
  readonly market: Market;
  /** Undefined where it cannot be paid, and its cost with it. */
  readonly curve: PlanCurve | undefined;
  /** It takes longer than the curve: it is asked for when that is drawn, and known from then on. */
  readonly cost: () => ExpectedCost | undefined;
}

/** Of several that are looked at together one is moved: the others are not calculated again. */
const known = new WeakMap<Moved, { of: Plan; payees: number; outcome: MovedOutcome }>();

export function outcomeOf(of: Plan, moved: Moved, payees: number): MovedOutcome {
  const before = known.get(moved);
  if (before?.of === of && before.payees === payees) return before.outcome;
  const plan = withOverrides(of, moved.overrides);
  const market = marketOf(of, plan, moved, payees);
  const curve = isPayable(plan) ? planCurve(plan, of) : undefined;
  let found: { readonly cost: ExpectedCost | undefined } | undefined;
  const cost = () => (found ??= { cost: expectedCost(plan, market) }).cost;
  const outcome = { plan, market, curve, cost };
  known.set(moved, { of, payees, outcome });
  return outcome;
}

/** The plan and what is moved, side by side. */
export interface Compared {
  readonly was: MovedOutcome;
  readonly is: MovedOutcome;
}

export const compared = (of: Plan, moved: Moved, payees: number): Compared => ({
  was: outcomeOf(of, nothingMoved, payees),
  is: outcomeOf(of, moved, payees),
});

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
