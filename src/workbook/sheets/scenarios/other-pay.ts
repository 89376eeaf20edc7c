import { type Formula, constant, writtenOut } from '../../../formula/formula';
import { attainedOf, creditedAs } from '../../../formula/operators/numbers/rounded';
import type { PlanComponent } from '../../../plan/kind';
import { type Component, isOfResults, isTable, resultKindOf, titleOf } from '../../../plan/kinds';
import { measureOf, quotaPartOf } from '../../../plan/parts';
import { type Read, withOutside } from '../../../plan/pay/outside';
import { inPayOrder, readsIn } from '../../../plan/pay/reads';
import { goalFor, tablesOf } from '../../../plan/scenarios/measure-goal';
import { paidForResults } from '../../../plan/scenarios/pay';
import { assumedResults, resultKey } from '../../../plan/scenarios/scenarios';
import { at, standing } from '../cell-formula';
import { cell } from '../../design/sheet-builder';
import { formats, styles } from '../../design/styles';
import { type Scenario, type ScenariosPage, columns } from './context';
import { type Basis, goalIn } from './basis';
import { earnedIn } from './grid';
import type { InputPlaces } from './inputs';
import { type InScenario, line } from './line';
import { type CurveResult, type OtherPay, atResult, paidOnCurve } from './pay';
import { scenarioPlaces } from './scenario-places';
import { type Tables, writeList } from './tables';
import { texts } from './texts';

/**
 * A line for each component off the curve: what it pays for the results typed on top; of one that
 * reads what the curve pays, at the average result.
 */
export function writeOtherPay(
  page: ScenariosPage,
  inputs: InputPlaces,
  { basis, tables }: { readonly basis: Basis; readonly tables: Tables },
  top: number,
): OtherPay {
  const { book, others, scenarios } = page;
  const places = new Map<string, InScenario>();
  const paid = new Map<string, (scenario: number, result: CurveResult) => Formula<number>>();
  const otherPay: OtherPay = ({ component: { id } }, scenario, result) =>
    (result && paid.get(id)?.(scenario, result)) ?? places.get(id)?.(scenario) ?? missing(id);
  // At the average every other component has a line by then, of which a formula names the cell.
  const whereItStands: OtherPay = (part, scenario) => otherPay(part, scenario);
  for (const part of inPayOrder(others)) {
    const { id } = part.component;
    const gated = part.component.gate ? book.localize(texts.gateReached) : '';
    const label = `${book.localize(titleOf(part.component))}: ${book.localize(texts.otherPayout)}${gated}`;
    const formulas = scenarios.map((one) => paidIn(page, inputs, tables, part, one));
    const readBy = (of: OtherPay) => (scenario: number, result: CurveResult) =>
      withOutside(formulas[scenario] ?? missing(id), (read) =>
        readAt(page, { inputs, basis, otherPay: of }, part, read, scenario, result),
      );
    const reads = readsIn(part).length > 0;
    if (reads) paid.set(id, readBy(otherPay));
    const row = top + others.indexOf(part);
    const place = line(page, row, label, formats.cents, ({ index }) =>
      reads
        ? readBy(whereItStands)(index, atAverage(page, inputs, basis, tables, index))
        : (formulas[index] ?? missing(id)),
    );
    places.set(id, place);
  }
  return otherPay;
}

interface Sources {
  readonly inputs: InputPlaces;
  readonly basis: Basis;
  readonly otherPay: OtherPay;
}

/** What a component reads of the rest of the plan, at a result of the curve; other measures at their goal. */
function readAt(
  page: ScenariosPage,
  { inputs, basis, otherPay }: Sources,
  reader: PlanComponent<Component>,
  read: Read,
  scenario: number,
  result: CurveResult,
): Formula<number> {
  const { plan } = page.book;
  const isCurve = (measure: string) => page.curve[0]?.measure.id === measure;
  switch (read.is) {
    case 'pay': {
      const other = page.others.find(({ component }) => component.id === read.component);
      return (
        result.paid(read.component) ?? (other ? otherPay(other, scenario, result) : constant(0))
      );
    }
    case 'measure': {
      if (isCurve(read.measure)) return result.credited;
      const here = scenarioPlaces(page, inputs, reader, scenario);
      const [part] = tablesOf(plan, { id: read.measure });
      return part
        ? (basis.quota(part, scenario) ?? goalIn(page, inputs, part, scenario))
        : standing(goalFor(reader, measureOf(plan, read.measure)), here);
    }
    case 'attained': {
      const part = isCurve(read.measure) ? quotaPartOf(plan, { id: read.measure }) : undefined;
      const goal = part && basis.quota(part, scenario);
      return goal ? attainedOf(result.credited, goal) : constant(1, 'percent');
    }
    case 'all':
    case 'weights':
      return at(inputs.used(resultKey(reader.component.id, read.key), scenario));
    case 'attainment':
      return basis.curve
        ? attainedOf(result.credited, basis.curve.goal(scenario))
        : constant(1, 'percent');
    case 'activeShare':
      return constant(1, 'percent');
  }
}

/** The average result, and what the curve pays for it. */
function atAverage(
  page: ScenariosPage,
  inputs: InputPlaces,
  basis: Basis,
  tables: Tables,
  scenario: number,
): CurveResult {
  const { curve } = page;
  const [lead] = curve;
  const mean = basis.curve?.outcome(scenario).mean ?? constant(0);
  const credited = lead ? creditedAs(lead.measure.unit, mean) : mean;
  const paid = paidOnCurve(page, inputs, basis.quota, scenario);
  const earned = curve.map((part) => earnedIn(tables(part, scenario))(credited));
  return {
    credited,
    paid: (id) => {
      const p = curve.findIndex(({ component }) => component.id === id);
      return p < 0 ? undefined : atResult(paid[p] ?? constant(0), { credited, earned });
    },
  };
}

/** Natively in both forms: a column of COMP functions would have one row. */
function paidIn(
  page: ScenariosPage,
  inputs: InputPlaces,
  tables: Tables,
  part: PlanComponent<Component>,
  scenario: Scenario,
) {
  const { book } = page;
  const { component } = part;
  const { index } = scenario;
  const list = writeOwnList(page, inputs, part, scenario);
  const own = scenarioPlaces(page, inputs, part, index, list);
  const table = isTable(part) ? tables(part, index) : undefined;
  // A date is no number to vary: what is due on a day is taken as done by then.
  const results = assumedResults(book.plan, part).map(({ unit }, k) =>
    unit === 'date' ? '' : inputs.used(resultKey(component.id, k), index),
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
  if (!isOfResults(part)) return undefined;
  const list = resultKindOf(part.component)
    .fields(part)
    .find(({ kind }) => kind === 'list');
  if (list?.kind !== 'list') return undefined;
  const isOfNumbers = list.columns.every(({ unit }) => unit !== 'text' && unit !== 'word');
  if (!isOfNumbers) return undefined;
  const top = inputs.rowOf(`${component.id}.0.${list.across ? 1 : 0}`);
  const left = columns.lists + scenario.index * list.columns.length;
  page.sheet.text(cell(top - 1, left), scenario.title, styles.columnHeadRight);
  return writeList(page, inputs, scenario, part, top, left);
}

function missing(id: string): never {
  throw new Error(`The scenarios do not say what ${id} pays.`);
}
