import { goalText } from '../../../plan/table-rows';
import type { Words } from '../../../engine/words';
import type { Part } from '../../../plan/kind';
import { type Component, type TableComponent, tableKindOf, titleOf } from '../../../plan/kinds';
import { quotaOf, tableParts } from '../../../plan/parts';
import { at } from '../../description/addresses';
import { toTheUnit } from '../../description/formula';
import { cell } from '../../design/sheet-builder';
import { formats, styles } from '../../design/styles';
import { type Scenario, type ScenariosPage, columns } from './context';
import { type InputPlaces, formatOfUnit, writeHeads } from './inputs';
import { line } from './line';
import { scenarioPlaces } from './scenario-places';
import { texts } from './texts';

type PlaceIn = (scenario: number) => string;

/** Where the goals and the market stand, a cell for each scenario. */
export interface Basis {
  readonly goal: PlaceIn;
  /** The quota that counts; empty where a component has none. */
  readonly quota: (part: Part<Component>, scenario: number) => string;
  readonly average: PlaceIn;
  readonly spread: PlaceIn;
  /** The mean and the standard deviation of a payee's results, in the measure's own unit. */
  readonly mean: PlaceIn;
  readonly deviation: PlaceIn;
  /** The row after them. */
  readonly end: number;
}

/** The goals that the scenarios' own values make, and the market measured against them. */
export function writeBasis(page: ScenariosPage, inputs: InputPlaces, top: number): Basis {
  const { sheet, book, curve } = page;
  const { say } = book;
  sheet.text(cell(top, columns.label), say(texts.results), styles.heading);
  writeHeads(page, top + 1);
  const quotas = writeQuotas(page, inputs, top + 2);
  const quota: Basis['quota'] = ({ component }, scenario) =>
    quotas.places.get(component.id)?.(scenario) ?? '';
  const [lead] = curve;
  if (!lead) {
    const none = () => '';
    return {
      ...{ goal: none, average: none, spread: none, mean: none, deviation: none },
      ...{ quota, end: quotas.end },
    };
  }
  const goal = line(
    page,
    quotas.end,
    say(texts.goal),
    formatOfUnit(lead.measure.unit),
    (scenario) => [
      quota(lead, scenario.index) || goalIn(page, inputs, lead, scenario),
      scenario.goal,
    ],
  );
  const [average, spread] = writeMarketUsed(page, inputs, goal, quotas.end + 1);
  const format = formatOfUnit(lead.measure.unit);
  const inUnit = (row: number, words: Words, share: PlaceIn, of: (scenario: Scenario) => number) =>
    line(page, row, say(words), format, (scenario) => [
      `${share(scenario.index)}*${goal(scenario.index)}`,
      of(scenario) * scenario.goal,
    ]);
  const mean = inUnit(quotas.end + 3, texts.mean, average, (one) => one.average);
  const deviation = inUnit(quotas.end + 4, texts.deviation, spread, (one) => one.spread);
  return { goal, average, spread, mean, deviation, quota, end: quotas.end + 5 };
}

/** A line for each quota that an escalation moves; the others are read where they are set. */
function writeQuotas(
  page: ScenariosPage,
  inputs: InputPlaces,
  top: number,
): { readonly places: ReadonlyMap<string, PlaceIn>; readonly end: number } {
  const { book, places: onPlan } = page;
  const { plan, say } = book;
  const places = new Map<string, PlaceIn>();
  let row = top;
  for (const part of tableParts(plan)) {
    const { component, measure } = part;
    if (tableKindOf(component).quota(part) === undefined) continue;
    const agreed: PlaceIn = (scenario) => inputs.used(`${component.id}.quota`, scenario);
    const factor = onPlan.factor(measure.id);
    const label = `${say(titleOf(component))}: ${say(texts.afterEscalation)}`;
    places.set(
      component.id,
      factor === undefined
        ? agreed
        : line(page, row++, label, formatOfUnit(measure.unit), (scenario) => [
            toTheUnit(measure.unit, `${agreed(scenario.index)}*${factor}`),
            quotaIn(scenario, component),
          ]),
    );
  }
  return { places, end: row };
}

function quotaIn({ plan }: Scenario, { id }: Component): number {
  const part = tableParts(plan).find(({ component }) => component.id === id);
  return (part && quotaOf(plan, part)) ?? 1;
}

const goalIn = (
  page: ScenariosPage,
  inputs: InputPlaces,
  lead: Part<TableComponent>,
  { index }: Scenario,
): string => goalText(lead, scenarioPlaces(page, inputs, lead, index));

/** The same results as in Base make another attainment of another goal. */
function writeMarketUsed(
  page: ScenariosPage,
  { marketRow }: InputPlaces,
  goal: (scenario: number) => string,
  row: number,
): readonly [average: (scenario: number) => string, spread: (scenario: number) => string] {
  const { say } = page.book;
  const used = (typedRow: number) => (scenario: number) => {
    const typed = at(cell(typedRow, columns.first + scenario));
    const base = at(cell(typedRow, columns.first));
    return scenario === 0 ? typed : `IF(${typed}="",${base}*${goal(0)}/${goal(scenario)},${typed})`;
  };
  const format = formats.percent;
  return [
    line(page, row, say(texts.average), format, ({ index, average }) => [
      used(marketRow + 1)(index),
      average,
    ]),
    line(page, row + 1, say(texts.spread), format, ({ index, spread }) => [
      used(marketRow + 2)(index),
      spread,
    ]),
  ];
}
