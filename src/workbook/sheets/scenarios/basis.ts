import type { LocalizedText } from '../../../engine/words';
import type { Formula } from '../../../formula/formula';
import { isBlank } from '../../../formula/operators/conditions/blanks';
import { choose } from '../../../formula/operators/conditions/choose';
import { over } from '../../../formula/operators/numbers/over';
import { toTheUnit } from '../../../formula/operators/numbers/rounded';
import { times } from '../../../formula/operators/numbers/times';
import { factorOf } from '../../../plan/pay/component-pay';
import type { Outcome } from '../../../plan/pay/expected-row';
import type { PlanComponent } from '../../../plan/kind';
import { type Component, type TableComponent, tableKindOf, titleOf } from '../../../plan/kinds';
import { escalationOf, tableParts, yearQuotaFor } from '../../../plan/parts';
import { goalPart } from '../../../plan/scenarios/scenarios';
import { at, cellAt, standing } from '../cell-formula';
import { cell } from '../../design/sheet-builder';
import { formats, styles } from '../../design/styles';
import { type ScenariosPage, columns } from './context';
import { type InputPlaces, formatOfUnit, writeHeads } from './inputs';
import { type InScenario, line } from './line';
import { scenarioPlaces } from './scenario-places';
import { texts } from './texts';

/** Where the goals and the market stand, a cell for each scenario. */
export interface Basis {
  /** The quota that counts; undefined where a component has none. */
  readonly quota: (part: PlanComponent<Component>, scenario: number) => Formula<number> | undefined;
  /** Of a plan with a curve. */
  readonly curve: CurveBasis | undefined;
  /** The row after them. */
  readonly end: number;
}

export interface CurveBasis {
  readonly goal: InScenario;
  readonly quota: Basis['quota'];
  /** What a payee's results are like, in the measure's own unit. */
  readonly outcome: (scenario: number) => Outcome;
}

/** The goals that the scenarios' own values make, and the market measured against them. */
export function writeBasis(page: ScenariosPage, inputs: InputPlaces, top: number): Basis {
  const { sheet, book } = page;
  const { localize } = book;
  sheet.text(cell(top, columns.label), localize(texts.results), styles.heading);
  writeHeads(page, top + 1);
  const quotas = writeQuotas(page, inputs, top + 2);
  const quota: Basis['quota'] = ({ component }, scenario) =>
    quotas.places.get(component.id)?.(scenario);
  const lead = goalPart(book.plan);
  if (!lead) return { quota, curve: undefined, end: quotas.end };
  const format = formatOfUnit(lead.measure.unit);
  const goal = line(
    page,
    quotas.end,
    localize(texts.goal),
    format,
    ({ index }) => quota(lead, index) ?? goalIn(page, inputs, lead, index),
  );
  const [average, spread] = writeMarketUsed(page, inputs, goal, quotas.end + 1);
  const inUnit = (row: number, words: LocalizedText, share: InScenario) =>
    line(page, row, localize(words), format, ({ index }) => times(share(index), goal(index)));
  const mean = inUnit(quotas.end + 3, texts.mean, average);
  const deviation = inUnit(quotas.end + 4, texts.deviation, spread);
  const outcome = (index: number) => ({ mean: mean(index), deviation: deviation(index) });
  return { quota, curve: { goal, quota, outcome }, end: quotas.end + 5 };
}

/** A line for each quota that something moves; the others are read where they are set. */
function writeQuotas(
  page: ScenariosPage,
  inputs: InputPlaces,
  top: number,
): { readonly places: ReadonlyMap<string, InScenario>; readonly end: number } {
  const { plan, localize } = page.book;
  const places = new Map<string, InScenario>();
  let row = top;
  for (const part of tableParts(plan)) {
    const { component, measure } = part;
    if (tableKindOf(component).quota(part) === undefined) continue;
    let quota: InScenario = (index) => at(inputs.used(`${component.id}.quota`, index));
    for (const { factor, words } of moversOf(page, part)) {
      const [agreed, label] = [quota, `${localize(titleOf(component))}: ${localize(words)}`];
      quota = line(page, row++, label, formatOfUnit(measure.unit), ({ index }) =>
        toTheUnit(measure.unit, times(agreed(index), factor)),
      );
    }
    places.set(component.id, quota);
  }
  return { places, end: row };
}

/** What moves a component's quota, where it stands on the Plan sheet. */
function moversOf(
  { book: { plan }, places, calculation }: ScenariosPage,
  part: PlanComponent<Component>,
) {
  const { id } = part.measure;
  const movers = [
    [places.yearShare(id), yearQuotaFor(plan, part), texts.ofPeriod],
    [places.factor(id), escalationOf(plan, part.measure), texts.afterEscalation],
  ] as const;
  return movers.flatMap(([reference, mover, words]) =>
    reference === undefined || !mover
      ? []
      : [{ factor: at(calculation.tell(reference, () => factorOf(mover, plan))), words }],
  );
}

/** The goal of a component without a quota. */
export const goalIn = (
  page: ScenariosPage,
  inputs: InputPlaces,
  lead: PlanComponent<TableComponent>,
  scenario: number,
): Formula<number> =>
  standing(tableKindOf(lead.component).goal(lead), scenarioPlaces(page, inputs, lead, scenario));

/** The same results as in Base make another attainment of another goal. */
function writeMarketUsed(
  page: ScenariosPage,
  { marketRow }: InputPlaces,
  goal: InScenario,
  row: number,
): readonly [average: InScenario, spread: InScenario] {
  const { localize } = page.book;
  const used = (typedRow: number, scenario: number) => {
    const typed = cellAt(cell(typedRow, columns.first + scenario));
    if (scenario === 0) return typed;
    const base = times(cellAt(cell(typedRow, columns.first)), goal(0));
    return choose(isBlank(typed), over(base, goal(scenario)), typed);
  };
  return [texts.average, texts.spread].map((words, k) =>
    line(page, row + k, localize(words), formats.percent, ({ index }) =>
      used(marketRow + 1 + k, index),
    ),
  ) as [InScenario, InScenario];
}
