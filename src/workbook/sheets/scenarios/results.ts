import { type Formula, constant } from '../../../formula/formula';
import { minus } from '../../../formula/operators/numbers/minus';
import { over } from '../../../formula/operators/numbers/over';
import { sumOf } from '../../../formula/operators/numbers/plus';
import { rounded, toTheCent } from '../../../formula/operators/numbers/rounded';
import { times } from '../../../formula/operators/numbers/times';
import { chanceOfReaching } from '../../../plan/pay/expected-row';
import type { PlanComponent } from '../../../plan/kind';
import type { Component } from '../../../plan/kinds';
import { isGatedByCurve } from '../../../plan/scenarios/scenarios';
import { formats, styles } from '../../design/styles';
import type { Basis } from './basis';
import { type ScenariosPage, columns } from './context';
import type { ExpectedPay } from './expected';
import type { InputPlaces } from './inputs';
import { line } from './line';
import { mostOfAll } from './most';
import { type OtherPay, gateInScenario } from './pay';
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
  const { book, curve } = page;
  const { inputs, basis, tables } = sources;
  const { localize } = book;
  const { payees } = inputs;
  let row = top;
  const cost = line(page, row++, localize(texts.expected), formats.cents, ({ index }) =>
    toTheCent(times(payees, sumOf(paidOnAverage(page, sources, index)))),
  );
  line(page, row++, localize(texts.difference), formats.cents, ({ index }) =>
    rounded(minus(cost(index), cost(0)), constant(2)),
  );
  line(page, row++, localize(texts.perPayee), formats.cents, ({ index }) =>
    over(cost(index), payees),
  );
  line(page, row++, localize(texts.worst), formats.cents, (scenario) =>
    mostOfAll(page, inputs, tables, scenario),
  );
  const [lead] = curve;
  if (!lead || !basis.curve) return end(page, row);
  const { goal, outcome } = basis.curve;
  line(page, row++, localize(texts.reaching), formats.percent, ({ index }) =>
    chanceOfReaching(goal(index), outcome(index)),
  );
  if (lead.measure.unit !== 'money') return end(page, row);
  const revenue = line(page, row++, localize(texts.revenue), formats.whole, ({ index }) =>
    times(payees, outcome(index).mean),
  );
  line(page, row++, localize(texts.costShare), formats.sharpPercent, ({ index }) =>
    over(cost(index), revenue(index)),
  );
  return end(page, row);
}

/** What each component pays one payee on average; off the curve, with the chance of its gate. */
function paidOnAverage(
  page: ScenariosPage,
  { inputs, basis, otherPay, expected }: Sources,
  scenario: number,
): readonly Formula<number>[] {
  const { curve, others, book } = page;
  const ofOther = (part: PlanComponent<Component>): Formula<number> => {
    const paid = otherPay(part, scenario);
    if (!basis.curve || !isGatedByCurve(book.plan, part.component)) return paid;
    const gate = gateInScenario(page, inputs, basis.quota, part, scenario);
    return times(paid, chanceOfReaching(gate, basis.curve.outcome(scenario)));
  };
  return [...curve.map((part) => expected(part, scenario)), ...others.map(ofOther)];
}

function end({ sheet }: ScenariosPage, row: number): number {
  sheet.fill(row, [columns.label, columns.last], styles.endRule);
  return row;
}
