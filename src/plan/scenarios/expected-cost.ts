import { roundMoney } from '../../engine/money';
import { constant } from '../../formula/formula';
import { valueOf } from '../../formula/value';
import { attained, credited } from '../credited';
import type { PlanComponent } from '../kind';
import { type Component, type TableComponent, kindOf, tableOf } from '../kinds';
import { type AverageRow, type Expected, averageRows } from '../pay/average-pay';
import { chanceOfReaching, expectedAbove } from '../pay/expected-row';
import { gateQuotaPart, openingOf } from '../pay/limits/gate';
import { outcome } from '../pay/outcome';
import type { Read } from '../pay/outside';
import { inPayOrder } from '../pay/reads';
import { goalOf, partsOf, quotaPartOf, quotaOf, quotaOfAny } from '../parts';
import type { Plan } from '../plan';
import { paidOnTarget } from './on-target';
import { curveParts, isGatedByCurve, otherParts } from './scenarios';

/** How many are paid, and how their attainment is spread; the average and the spread are shares of the goal. */
export interface Market {
  readonly payees: number;
  readonly average: number;
  readonly spread: number;
}

/** What Scenarios begins with. */
export const usualMarket: Market = { payees: 10, average: 0.95, spread: 0.2 };

/** What a plan is expected to cost, and to whom that goes. */
export interface ExpectedCost {
  /** All payees, after limits, to the cent. */
  readonly cost: number;
  /** The share of payees at 100 % or more; where a component follows a measure over the period. */
  readonly reaching?: number;
  /** The results of all payees, where they are money. */
  readonly revenue?: number;
  /** The cost by tenth of the payees, from the lowest results to the highest. */
  readonly tenths: readonly number[];
}

/** The goal of the curve's measure: what attainment is a share of. */
export function curveGoal(plan: Plan): number | undefined {
  const [lead] = curveParts(plan);
  return lead && goalOf(plan, lead);
}

/**
 * What all payees are paid on average, as Scenarios has it: the closed form where a component follows the
 * curve's measure, and for the others what they pay for the results that are assumed of them, with the
 * chance of a gate on that measure. Undefined while a component is not whole.
 */
export function expectedCost(plan: Plan, market: Market): ExpectedCost | undefined {
  if (!partsOf(plan).every((part) => kindOf(part.component).check(part).ok)) return undefined;
  const { payees } = market;
  const curve = curveParts(plan);
  const [lead] = curve;
  const goal = lead && goalOf(plan, lead);
  const expected = { mean: market.average * (goal ?? 0), deviation: market.spread * (goal ?? 0) };
  const rows = curve.map((part) => averageRows(part, quotaOf(plan, part), expected));
  const others = otherPay(plan, expected);
  const gates = others.map(({ part, paid }) => ({ paid, opens: lead && openingIn(plan, part) }));
  /** Of one payee whose result is at least `from`, times the chance of that. */
  const paidFrom = (from: number): number =>
    sum(rows.map((table) => tail(table, from, expected))) +
    sum(
      gates.map(({ paid, opens = -Infinity }) => paid * chanceOf(Math.max(opens, from), expected)),
    );
  const whole =
    sum(rows.flat().map(({ adds }) => adds)) +
    sum(
      gates.map(({ paid, opens }) => paid * (opens === undefined ? 1 : chanceOf(opens, expected))),
    );
  const cost = roundMoney(payees * whole);
  const ends = [whole, ...tenths.map((z) => paidFrom(expected.mean + z * expected.deviation)), 0];
  const isSpread = lead !== undefined && expected.deviation > 0;
  return {
    cost,
    tenths: isSpread
      ? ends.slice(1).map((to, k) => payees * ((ends[k] ?? 0) - to))
      : ends.slice(1).map(() => cost / 10),
    ...(goal !== undefined && { reaching: chanceOf(goal, expected) }),
    ...(lead?.measure.unit === 'money' && { revenue: payees * expected.mean }),
  };
}

const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);

/** Where a normal distribution is cut in ten. */
const tenths: readonly number[] = [
  -1.2815515655446004, -0.8416212335729143, -0.5244005127080407, -0.2533471031357997, 0,
  0.2533471031357997, 0.5244005127080407, 0.8416212335729143, 1.2815515655446004,
];

const inFormula = ({ mean, deviation }: Expected) => ({
  mean: constant(mean),
  deviation: constant(deviation),
});
const nothing = () => undefined;

function chanceOf(from: number, expected: Expected): number {
  if (from === -Infinity) return 1;
  return valueOf(chanceOfReaching(constant(from), inFormula(expected)), nothing);
}

/** What a table pays for results from one on: from where it stands there, and what later rows add. */
function tail(table: readonly AverageRow[], from: number, expected: Expected): number {
  const begun = table.findLast((row, k) => row.from <= from || (k === 0 && row.chance === 1));
  const chance = chanceOf(from, expected);
  const lies = expectedAbove(constant(from), constant(chance), inFormula(expected));
  const here = begun ? begun.payout + begun.rate * Math.max(from - begun.from, 0) : 0;
  const later = table.filter((row) => row !== begun && row.from > from);
  return (
    here * chance + (begun?.rate ?? 0) * valueOf(lies, nothing) + sum(later.map(({ adds }) => adds))
  );
}

interface Paid {
  readonly part: PlanComponent<Component>;
  readonly paid: number;
}

/** What the components off the curve pay; those that read what the curve pays, at the average result. */
function otherPay(plan: Plan, { mean }: Expected): readonly Paid[] {
  const curve = curveParts(plan);
  const [lead] = curve;
  const found = new Map<string, number>(
    curve.map((part) => [part.component.id, paidAt(plan, part, mean)]),
  );
  const known = (read: Read): number | undefined => {
    if (read.is === 'pay') return found.get(read.component);
    if (!lead) return undefined;
    const result = credited(lead.measure, mean);
    if (read.is === 'measure') return read.measure === lead.measure.id ? result : undefined;
    if (read.is === 'attained' && read.measure === lead.measure.id) {
      const part = quotaPartOf(plan, lead.measure);
      return part && attained(result, goalOf(plan, part));
    }
    return read.is === 'attainment' ? attained(result, goalOf(plan, lead)) : undefined;
  };
  return inPayOrder(otherParts(plan)).map((part) => {
    const paid = paidOnTarget(plan, part, known);
    found.set(part.component.id, paid);
    return { part, paid };
  });
}

/** What a component of the curve pays for a result. */
export function paidAt(plan: Plan, part: PlanComponent<TableComponent>, result: number): number {
  const table = tableOf(part);
  return table.ok ? outcome(part, table.value, result, quotaOf(plan, part)).payout : NaN;
}

/** The result of the curve's measure at which the gate of a component off the curve opens. */
function openingIn(plan: Plan, part: PlanComponent<Component>): number | undefined {
  const { gate } = part.component;
  if (!gate || !isGatedByCurve(plan, part.component)) return undefined;
  const ofQuota = gateQuotaPart(plan, part);
  return openingOf(gate, ofQuota && quotaOfAny(plan, ofQuota));
}

/** What all components pay at an attainment of the curve's measure, others for what is assumed of them. */
export function paidAtAttainment(plan: Plan, attainment: number): number {
  const curve = curveParts(plan);
  const result = attainment * (curveGoal(plan) ?? 0);
  const others = otherPay(plan, { mean: result, deviation: 0 }).filter(({ part }) => {
    const opens = openingIn(plan, part);
    return opens === undefined || chanceOf(opens, { mean: result, deviation: 0 }) === 1;
  });
  return roundMoney(
    sum(curve.map((part) => paidAt(plan, part, result))) + sum(others.map(({ paid }) => paid)),
  );
}
