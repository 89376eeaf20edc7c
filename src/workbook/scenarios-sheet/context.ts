import type { Part } from '../../plan/kind';
import type { TableComponent } from '../../plan/kinds';
import { tableKindOf } from '../../plan/kinds';
import { curveParts } from '../../plan/scenarios';
import { adjusted, leadMeasure } from '../../plan/parts';
import { type Overrides, scenarioInputs, withOverrides } from '../../plan/scenarios';
import type { Plan } from '../../plan/plan';
import type { Book } from '../book';
import type { PlanPlaces } from '../plan-places';
import type { SheetBuilder } from '../sheet-builder';
import { texts } from './texts';

export const scenarioNames = ['base', 'stretch', 'downside', 'own'] as const;
export type ScenarioName = (typeof scenarioNames)[number];

/** One column of the sheet: what it sets otherwise, and the plan that this makes. */
export interface Scenario {
  readonly name: ScenarioName;
  readonly index: number;
  readonly overrides: Overrides;
  readonly plan: Plan;
  /** Of the curve's first component; 1 where the plan has no curve. */
  readonly goal: number;
  readonly average: number;
  readonly spread: number;
  /** The average as it is typed in the scenario's cell, if it is. */
  readonly typedAverage: number | undefined;
}

/** What every block of the Scenarios sheet knows. */
export interface ScenariosPage {
  readonly sheet: SheetBuilder;
  readonly book: Book;
  readonly places: PlanPlaces;
  readonly scenarios: readonly Scenario[];
  readonly payees: number;
  readonly hasCurve: boolean;
}

export const columns = {
  label: 0,
  /** The first scenario; the others stand beside it. */
  first: 1,
  last: 4,
  /** The values used, and all calculation to the right of the printed page. */
  used: 6,
  /** Lists of scenarios that are looked up by column, beside the values used. */
  lists: 11,
} as const;

export const average = 0.95;
export const spread = 0.2;
export const payees = 10;

/** What the sheet starts with: a goal a tenth higher, a weak market, and a scenario of one's own. */
export function startingScenarios(plan: Plan): readonly Scenario[] {
  const stretched = overridesOf(plan, 1.1);
  const overrides: Readonly<Record<ScenarioName, Overrides>> = {
    base: {},
    stretch: stretched,
    downside: {},
    own: {},
  };
  const base = goalOf(plan);
  return scenarioNames.map((name, index) => {
    const changed = withOverrides(plan, overrides[name]);
    const goal = goalOf(changed);
    const typedAverage = name === 'downside' ? 0.8 : undefined;
    return {
      ...{ name, index, overrides: overrides[name], plan: changed, goal, typedAverage },
      average: typedAverage ?? (average * base) / goal,
      spread: (spread * base) / goal,
    };
  });
}

/** Every quota of the curve, or its thresholds where it has none, times a factor and rounded. */
function overridesOf(plan: Plan, factor: number): Overrides {
  const isCurve = new Set(curveParts(plan).map(({ component }) => component.id));
  const inputs = scenarioInputs(plan).filter(({ componentId }) => isCurve.has(componentId));
  const quotas = inputs.filter(({ place }) => 'field' in place && place.field === 'quota');
  const thresholds = inputs.filter(
    ({ place, unit }) => 'column' in place && place.column === 0 && unit !== 'percent',
  );
  const moved = quotas.length > 0 ? quotas : thresholds;
  return Object.fromEntries(
    moved.map(({ key, value, unit }) => {
      const raised = Number((value * factor).toPrecision(6));
      return [key, unit === 'count' ? Math.ceil(raised) : raised];
    }),
  );
}

export function goalOf(plan: Plan): number {
  const [lead] = curveParts(plan);
  return lead ? goalOfPart(plan, lead) : 1;
}

/** The goal after an escalation; where there is no quota, the last threshold. */
export function goalOfPart(plan: Plan, part: Part<TableComponent>): number {
  const kind = tableKindOf(part.component);
  const goal = kind.goal(part);
  return kind.quota(part) === undefined ? goal : adjusted(plan, leadMeasure(plan), goal);
}

export const titleOfScenario = ({ book }: ScenariosPage, name: ScenarioName): string =>
  book.say(texts[name]);
