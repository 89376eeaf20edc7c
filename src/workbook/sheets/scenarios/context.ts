import type { Unit } from '../../../plan/field';
import type { PlanComponent } from '../../../plan/kind';
import { type Component, type TableComponent, tableOf } from '../../../plan/kinds';
import type { Plan } from '../../../plan/plan';
import {
  type Overrides,
  curveParts,
  otherParts,
  scenarioInputs,
  withOverrides,
} from '../../../plan/scenarios/scenarios';
import { usualMarket } from '../../../plan/scenarios/expected-cost';
import {
  type Moved,
  type ScenarioSet,
  mostScenarios,
} from '../../../plan/scenarios/named-scenarios';
import type { Book } from '../book';
import type { CellStyle } from '../../description/description';
import type { PartPlaces, PlanPlaces } from '../plan-places';
import { Calculation } from '../calculation';
import { type SheetBuilder, cell } from '../../design/sheet-builder';
import { styles } from '../../design/styles';
import { heightOf, linesOf } from '../../design/text-lines';
import { texts } from './texts';

/** One column of the sheet, and what it sets otherwise. */
export interface Scenario extends Moved {
  readonly title: string;
  readonly index: number;
  /** The person names it in the sheet. */
  readonly isOwn?: boolean;
}

/** What every block of the Scenarios sheet knows. */
export interface ScenariosPage {
  readonly sheet: SheetBuilder;
  /** The sheet's formulas. */
  readonly calculation: Calculation;
  readonly book: Book;
  readonly places: PlanPlaces;
  /** Where the components stand there that were asked about, by their ids. */
  readonly onPlan: Map<string, PartPlaces>;
  readonly scenarios: readonly Scenario[];
  readonly payees: number;
  /** Sets the cells of scenarios that a person has named apart from those of others before them. */
  readonly apart: string;
  /** The components whose attainment varies, and those that are paid for results that are assumed. */
  readonly curve: readonly PlanComponent<TableComponent>[];
  readonly others: readonly PlanComponent<Component>[];
}

const labelWidth = 46;
export const columnWidths = [
  labelWidth,
  ...[16, 16, 16, 16, 3],
  ...Array.from({ length: 40 }, () => 13),
];

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

export const { average, spread } = usualMarket;

export function scenariosPage(sheet: SheetBuilder, book: Book, places: PlanPlaces): ScenariosPage {
  const { plan, scenarios: named } = book;
  return {
    ...{ sheet, book, places, calculation: new Calculation(sheet, book.isUncalculated) },
    onPlan: new Map(),
    payees: named?.payees ?? usualMarket.payees,
    apart: named ? ` ${JSON.stringify(named)}` : '',
    scenarios: (named ? namedScenarios(named, book) : startingScenarios(book)).map(
      (scenario, index) => ({ ...scenario, index }),
    ),
    curve: curveParts(plan),
    others: otherParts(plan),
  };
}

/**
 * What the sheet starts with: a goal a tenth higher and a weak market, where the plan has what they
 * move, and in what room there is more, scenarios of one's own.
 */
function startingScenarios({ plan, localize }: Book): readonly Unplaced[] {
  const overrides = overridesOf(plan, 1.1);
  const hasGoal = Object.keys(overrides).length > 0;
  return withOwn(localize, [
    ...(hasGoal ? [{ title: localize(texts.stretch), overrides }] : []),
    ...(curveParts(plan).length > 0
      ? [{ title: localize(texts.downside), overrides: {}, average: 0.8 }]
      : []),
  ]);
}

type Unplaced = Omit<Scenario, 'index'>;

const namedScenarios = ({ scenarios }: ScenarioSet, { localize }: Book): readonly Unplaced[] =>
  withOwn(
    localize,
    scenarios.map(({ name, ...moved }) => ({ title: name, ...moved })),
  );

/** Base, those that are given, and in what room there is more of one's own. */
const withOwn = (localize: Book['localize'], given: readonly Unplaced[]): readonly Unplaced[] => [
  { title: localize(texts.base), overrides: {} },
  ...given,
  ...Array.from({ length: mostScenarios - given.length }, (_, k) => ({
    title: `${localize(texts.own)}${k === 0 ? '' : ` ${k + 1}`}`,
    ...{ overrides: {}, isOwn: true },
  })),
];

/**
 * Every quota of the curve, or its thresholds where it has none, times a factor. They are rounded,
 * unless two thresholds would come to be one; where the plan allows no such goal, nothing is raised.
 */
function overridesOf(plan: Plan, factor: number): Overrides {
  const isCurve = new Set(curveParts(plan).map(({ component }) => component.id));
  const inputs = scenarioInputs(plan).filter(({ componentId }) => isCurve.has(componentId));
  const quotas = inputs.filter(({ place }) => 'field' in place && place.field === 'quota');
  const thresholds = inputs.filter(({ place }) => 'column' in place && place.column === 0);
  const moved = quotas.length > 0 ? quotas : thresholds;
  const raisedBy = (rounded: (raised: number, unit: Unit) => number): Overrides =>
    Object.fromEntries(moved.map(({ key, value, unit }) => [key, rounded(value * factor, unit)]));
  const attempts = [raisedBy(inSixDigits), raisedBy(withoutDust)];
  return attempts.find((overrides) => isPayable(withOverrides(plan, overrides))) ?? {};
}

function inSixDigits(raised: number, unit: Unit): number {
  const short = Number(raised.toPrecision(6));
  return unit === 'count' ? Math.ceil(short) : short;
}

/** In a cell that is read, and may be typed over, 1.21 stands and no 1.2100000000000002. */
const withoutDust = (raised: number): number => Number(raised.toPrecision(12));

const isPayable = (plan: Plan): boolean => curveParts(plan).every((part) => tableOf(part).ok);

/** A label in front of the scenarios, over several lines where a name is long. */
export function writeLabel(
  { sheet }: ScenariosPage,
  row: number,
  label: string,
  style: CellStyle = styles.text,
): void {
  const lines = linesOf(label, labelWidth);
  sheet.text(cell(row, columns.label), label, lines > 1 ? { ...style, wrap: true } : style);
  if (lines > 1) sheet.heighten(row, heightOf(lines));
}
