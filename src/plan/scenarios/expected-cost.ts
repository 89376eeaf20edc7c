import { roundMoney } from '../../engine/money';
import { constant } from '../../formula/formula';
import { valueOf } from '../../formula/value';
import { kindOf } from '../kinds';
import { type AverageRow, type Expected, averageRows } from '../pay/average-pay';
import { chanceOfReaching, expectedAbove, expectedSquare } from '../pay/expected-row';
import { goalOf, partsOf, quotaOf } from '../parts';
import type { Plan } from '../plan';
import type { Moved } from './named-scenarios';
import { curveGoal, openingIn, paidBeside } from './plan-curve';
import { curveParts, goalPart } from './scenarios';

/** How many are paid, and how their attainment is spread; the average and the spread are shares of the goal. */
export interface Market {
  readonly payees: number;
  readonly average: number;
  readonly spread: number;
  /** Of a plan whose numbers were moved: the plan before, whose results are assumed. */
  readonly assumed?: Plan;
}

/** What Scenarios begins with. */
export const usualMarket: Market = { payees: 10, average: 0.95, spread: 0.2 };

/** The market of a plan with other numbers: the same results make another attainment of another goal. */
export function marketOf(
  plan: Plan,
  changed: Plan,
  { average, spread }: Pick<Moved, 'average' | 'spread'>,
  payees: number,
): Market {
  const [goal = 1, now = 1] = [curveGoal(plan), curveGoal(changed)];
  const of = (share: number) => Number(((share * goal) / now).toPrecision(12));
  return {
    payees,
    average: average ?? of(usualMarket.average),
    spread: spread ?? of(usualMarket.spread),
    assumed: plan,
  };
}

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

/** Whether every component is whole. */
export const isPayable = (plan: Plan): boolean =>
  partsOf(plan).every((part) => kindOf(part.component).check(part).ok);

/**
 * What all payees are paid on average, as Scenarios has it: the closed form where a component follows the
 * curve's measure, and for the others what they pay for the results that are assumed of them, with the
 * chance of a gate on that measure. Undefined while a component is not whole.
 */
export function expectedCost(plan: Plan, market: Market): ExpectedCost | undefined {
  if (!isPayable(plan)) return undefined;
  const { payees } = market;
  const curve = curveParts(plan);
  const lead = goalPart(plan);
  const goal = lead && goalOf(plan, lead);
  const expected = { mean: market.average * (goal ?? 0), deviation: market.spread * (goal ?? 0) };
  const rows = curve.map((part) => averageRows(part, quotaOf(plan, part), expected));
  const others = paidBeside(plan, expected.mean, market.assumed);
  const gates = others.map(({ part, paid }) => ({ paid, opens: lead && openingIn(plan, part) }));
  /** Of one payee whose result is at least `from`, times the chance of that. */
  const paidFrom = (from: number): number => {
    const above = resultsAbove(from, expected);
    return (
      sum(rows.map((table) => tail(table, above))) +
      sum(
        gates.map(
          ({ paid, opens = -Infinity }) =>
            paid * (opens > from ? chanceOf(opens, expected) : above.chance),
        ),
      )
    );
  };
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

/** The results from one on: how likely they are, and how far above it they lie; the same for every table. */
interface ResultsAbove {
  readonly from: number;
  readonly chance: number;
  readonly lies: number;
  readonly square: number;
}

function resultsAbove(from: number, expected: Expected): ResultsAbove {
  const chance = chanceOf(from, expected);
  const lies = expectedAbove(constant(from), constant(chance), inFormula(expected));
  const square = expectedSquare(constant(from), constant(chance), inFormula(expected), lies);
  return { from, chance, lies: valueOf(lies, nothing), square: valueOf(square, nothing) };
}

/** What a table pays for results from one on: from where it stands there, and what later rows add. */
function tail(table: readonly AverageRow[], { from, chance, lies, square }: ResultsAbove): number {
  const begun = table.findLast((row, k) => row.from <= from || (k === 0 && row.chance === 1));
  const { payout = 0, rate = 0, bend = 0 } = begun ?? {};
  const above = Math.max(from - (begun?.from ?? from), 0);
  const here = payout + rate * above + bend * above ** 2;
  const later = table.filter((row) => row !== begun && row.from > from);
  return (
    here * chance +
    (rate + 2 * bend * above) * lies +
    bend * square +
    sum(later.map(({ adds }) => adds))
  );
}
