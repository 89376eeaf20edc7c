import { roundMoney } from '../../../engine/money';
import { chanceOf } from '../../../plan/expected-pay';
import type { Part } from '../../../plan/kind';
import type { Component } from '../../../plan/kinds';
import { paidForResults } from '../../../plan/scenario-pay';
import { isGatedByCurve } from '../../../plan/scenarios';
import { formats, styles } from '../../design/styles';
import { sumOf } from '../../description/sums';
import type { Basis } from './basis';
import { type Scenario, type ScenariosPage, columns } from './context';
import { type ExpectedPay, chanceFormula, marketOf } from './expected';
import type { Figure } from './expected-rows';
import type { InputPlaces } from './inputs';
import { line } from './line';
import { mostOfAll } from './most';
import { type OtherPay, ofScenario } from './pay';
import { scenarioPlaces } from './scenario-places';
import type { Tables } from './tables';
import { texts } from './texts';

/** Where the results read what they are made of. */
interface Sources {
  readonly inputs: InputPlaces;
  readonly basis: Basis;
  readonly tables: Tables;
  readonly otherPay: OtherPay;
  readonly expected: ExpectedPay;
}

/** What each scenario costs, what it buys, and how it differs from Base; returns the row after it. */
export function writeResults(page: ScenariosPage, sources: Sources, top: number): number {
  const { book, payees, curve, scenarios } = page;
  const { inputs, basis, tables } = sources;
  const { say } = book;
  const costs = scenarios.map((scenario) => {
    const terms = paidOnAverage(page, sources, scenario);
    return {
      formula: `ROUND(${inputs.payees}*(${sumOf(terms.map(({ formula }) => formula))}),2)`,
      value: roundMoney(payees * terms.reduce((sum, { value }) => sum + value, 0)),
    };
  });
  const cost = ({ index }: Scenario) => costs[index]?.value ?? 0;
  let row = top;
  const expected = line(page, row++, say(texts.expected), formats.cents, (scenario) => [
    costs[scenario.index]?.formula ?? '0',
    cost(scenario),
  ]);
  line(page, row++, say(texts.difference), formats.cents, (scenario) => [
    `ROUND(${expected(scenario.index)}-${expected(0)},2)`,
    roundMoney(cost(scenario) - (costs[0]?.value ?? 0)),
  ]);
  line(page, row++, say(texts.perPayee), formats.cents, (scenario) => [
    `${expected(scenario.index)}/${inputs.payees}`,
    cost(scenario) / payees,
  ]);
  line(page, row++, say(texts.worst), formats.cents, (scenario) =>
    mostOfAll(page, inputs, tables, scenario),
  );
  const [lead] = curve;
  if (!lead) return end(page, row);
  line(page, row++, say(texts.reaching), formats.percent, (scenario) => [
    chanceFormula(basis, scenario, basis.goal(scenario.index)),
    chanceOf(scenario.goal, marketOf(scenario)),
  ]);
  if (lead.measure.unit !== 'money') return end(page, row);
  const revenue = line(page, row++, say(texts.revenue), formats.whole, (scenario) => [
    `${inputs.payees}*${basis.mean(scenario.index)}`,
    payees * marketOf(scenario).mean,
  ]);
  line(page, row++, say(texts.costShare), formats.sharpPercent, (scenario) => [
    `${expected(scenario.index)}/${revenue(scenario.index)}`,
    cost(scenario) / (payees * marketOf(scenario).mean),
  ]);
  return end(page, row);
}

/** What each component pays one payee on average; off the curve, with the chance of its gate. */
function paidOnAverage(
  page: ScenariosPage,
  { inputs, basis, otherPay, expected }: Sources,
  scenario: Scenario,
): readonly Figure[] {
  const { curve, others, book } = page;
  const ofOther = (part: Part<Component>): Figure => {
    const paid = {
      formula: otherPay(part, scenario.index),
      value: paidForResults(book.plan, part, scenario.overrides),
    };
    const { gate } = ofScenario(scenario, part).component;
    if (!gate || !isGatedByCurve(book.plan, part.component)) return paid;
    const place = scenarioPlaces(page, inputs, part, scenario.index).input('gate');
    return {
      formula: `${paid.formula}*${chanceFormula(basis, scenario, place)}`,
      value: paid.value * chanceOf(gate.atLeast, marketOf(scenario)),
    };
  };
  return [...curve.map((part) => expected(part, scenario.index)), ...others.map(ofOther)];
}

function end({ sheet }: ScenariosPage, row: number): number {
  sheet.fill(row, [columns.label, columns.last], styles.endRule);
  return row;
}
