import { writtenOut } from '../../../formula/formula';
import type { PlanComponent } from '../../../plan/kind';
import {
  type Component,
  fillsTable,
  paysByResults,
  resultKindOf,
  titleOf,
} from '../../../plan/kinds';
import { paidForResults } from '../../../plan/scenarios/pay';
import { assumedResults, resultKey } from '../../../plan/scenarios/scenarios';
import { standing } from '../cell-formula';
import { cell } from '../../design/sheet-builder';
import { formats, styles } from '../../design/styles';
import { type Scenario, type ScenariosPage, columns, titleOfScenario } from './context';
import type { InputPlaces } from './inputs';
import { line } from './line';
import { type OtherPay, ofScenario } from './pay';
import { scenarioPlaces } from './scenario-places';
import { type Tables, writeList } from './tables';
import { texts } from './texts';

/** A line for each component off the curve: what it pays for the results typed on top. */
export function writeOtherPay(
  page: ScenariosPage,
  inputs: InputPlaces,
  tables: Tables,
  top: number,
): OtherPay {
  const { book, others } = page;
  const places = new Map(
    others.map((part, k) => {
      const label = `${book.localize(titleOf(part.component))}: ${book.localize(texts.otherPayout)}`;
      const place = line(page, top + k, label, formats.cents, (scenario) =>
        paidIn(page, inputs, tables, part, scenario),
      );
      return [part.component.id, place] as const;
    }),
  );
  return ({ component: { id } }, scenario) => places.get(id)?.(scenario) ?? missing(id);
}

/** Natively in both forms: a column of COMP functions would have one row. */
function paidIn(
  page: ScenariosPage,
  inputs: InputPlaces,
  tables: Tables,
  { component, measure }: PlanComponent<Component>,
  scenario: Scenario,
) {
  const { book } = page;
  const part = { component, measure };
  const { index } = scenario;
  const list = writeOwnList(page, inputs, part, scenario);
  const own = scenarioPlaces(page, inputs, part, index, list);
  const table = fillsTable(component) ? tables({ component, measure }, index) : undefined;
  // A date is no number to vary: what is due on a day is taken as done on that day.
  const results = assumedResults(book.plan, part).map(({ due }, k) =>
    due === undefined ? inputs.used(resultKey(component.id, k), index) : own.input(due),
  );
  const paid = writtenOut(paidForResults(part, book.language));
  const made = table?.quota && { quota: table.quota };
  return standing(paid, { ...own, ...table?.places }, { results }, made);
}

/**
 * A list of numbers is looked up by its columns, so that the scenario needs one of its own, beside
 * the values used. Of a list with texts every row is read by itself.
 */
function writeOwnList(
  page: ScenariosPage,
  inputs: InputPlaces,
  part: PlanComponent<Component>,
  scenario: Scenario,
): ReturnType<typeof writeList> {
  const { component } = part;
  if (!paysByResults(component)) return undefined;
  const list = resultKindOf(component)
    .fields({ component, measure: part.measure })
    .find(({ kind }) => kind === 'list');
  if (list?.kind !== 'list') return undefined;
  const isOfNumbers = list.columns.every(({ unit }) => unit !== 'text' && unit !== 'word');
  if (!isOfNumbers) return undefined;
  const top = inputs.rowOf(`${component.id}.0.0`);
  const left = columns.lists + scenario.index * list.columns.length;
  const title = titleOfScenario(page, scenario.name);
  page.sheet.text(cell(top - 1, left), title, styles.columnHeadRight);
  return writeList(page, inputs, scenario, ofScenario(scenario, part), top, left);
}

function missing(id: string): never {
  throw new Error(`The scenarios do not say what ${id} pays.`);
}
