import type { Part } from '../../../plan/kind';
import { payOfResultsText } from '../../../plan/component-pay';
import {
  type CardComponent,
  type Component,
  fillsTable,
  paysByCard,
  paysByResults,
  resultKindOf,
  tableKindOf,
  titleOf,
} from '../../../plan/kinds';
import { cardList, exampleDeals } from '../../../plan/example-deals';
import { paidForResults } from '../../../plan/scenario-pay';
import { assumedResults, resultKey } from '../../../plan/scenarios';
import type { Text } from '../../../formula/formula';
import { commissionable } from '../../../formula/operators/commissionable';
import { toTheCent as paidToTheCent } from '../../../formula/operators/rounded';
import { times } from '../../../formula/operators/times';
import { at, cellText } from '../cell-formula';
import { creditedOf, earnedByTable, paidFormula } from '../earned-formula';
import { toTheCent } from '../../description/formula';
import type { PartPlaces } from '../plan-places';
import { cell } from '../../design/sheet-builder';
import { formats, styles } from '../../design/styles';
import { type Scenario, type ScenariosPage, columns, titleOfScenario } from './context';
import type { InputPlaces } from './inputs';
import { line } from './line';
import type { OtherPay } from './pay';
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
      const label = `${book.say(titleOf(part.component))}: ${book.say(texts.otherPayout)}`;
      const place = line(page, top + k, label, formats.cents, (scenario) => [
        formulaOf(page, inputs, tables, part, scenario),
        paidForResults(book.plan, part, scenario.overrides),
      ]);
      return [part.component.id, place] as const;
    }),
  );
  return ({ component }, scenario) => places.get(component.id)?.(scenario) ?? '0';
}

/** Natively in both forms: a column of COMP functions would have one row. */
function formulaOf(
  page: ScenariosPage,
  inputs: InputPlaces,
  tables: Tables,
  part: Part<Component>,
  scenario: Scenario,
): string {
  const { component } = part;
  const own = scenarioPlaces(
    page,
    inputs,
    part,
    scenario.index,
    writeOwnList(page, inputs, part, scenario),
  );
  // A date is no number to vary: what is due on a day is taken as done on that day.
  const results = assumedResults(page.book.plan, part).map(({ due }, k) =>
    due === undefined ? inputs.used(resultKey(component.id, k), scenario.index) : own.input(due),
  );
  const earned = earnedFormula(page, tables, part, scenario, own, results);
  return paidFormula({ ...component, gate: null }, own, earned, '');
}

function earnedFormula(
  { book }: ScenariosPage,
  tables: Tables,
  { component, measure }: Part<Component>,
  { index }: Scenario,
  own: PartPlaces,
  results: readonly string[],
): string {
  if (paysByResults(component)) {
    return payOfResultsText({ component, measure }, own, { results }, 'native');
  }
  if (paysByCard(component)) {
    return earnedByDeals({ component, measure }, own, results, book.language);
  }
  if (!fillsTable(component)) return '0';
  const part = { component, measure };
  const { columns: found, quotaPlace: quota } = tables(part, index);
  const [first = '0', second = '0'] = results;
  const earnedAt = (result: string) =>
    earnedByTable(part, found, { credited: creditedOf(measure, result), quota });
  return tableKindOf(component).per === 'deal'
    ? `${first}*${toTheCent(earnedAt(second))}`
    : earnedAt(first);
}

function earnedByDeals(
  part: Part<CardComponent>,
  own: PartPlaces,
  results: readonly string[],
  language: ScenariosPage['book']['language'],
): string {
  const { type, rate } = cardList(part);
  const deals = exampleDeals(part).map((_, k) => {
    const [current = '0', renewed = '0'] = results.slice(2 * k);
    const pays = commissionable(
      language,
      at<Text>(own.cell(k, type)),
      at(current, 'money'),
      at(renewed, 'money'),
    );
    return cellText(paidToTheCent(times(pays, at(own.cell(k, rate), 'percent'))));
  });
  return deals.length === 0 ? '0' : `(${deals.join('+')})`;
}

/**
 * A list of numbers is looked up by its columns, so that the scenario needs one of its own, beside
 * the values used. Of a list with texts every row is read by itself.
 */
function writeOwnList(
  page: ScenariosPage,
  inputs: InputPlaces,
  part: Part<Component>,
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
  const own = scenario.plan.components.find(({ id }) => id === component.id);
  return writeList(page, inputs, scenario, { ...part, component: own ?? component }, top, left);
}
