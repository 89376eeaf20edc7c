import { roundMoney } from '../engine/money';
import { payoutAt } from '../engine/payout-table';
import { reaches } from '../engine/threshold';
import { payOfDeal } from './card-pay';
import { credited } from './credited';
import { payOfResults } from './component-pay';
import { exampleDeals } from './example-deals';
import type { Part } from './kind';
import {
  type CardComponent,
  type Component,
  type TableComponent,
  fillsTable,
  paysByCard,
  paysByResults,
  tableKindOf,
  tableOf,
} from './kinds';
import { limited } from './limits';
import { partOf, quotaOf } from './parts';
import type { Plan } from './plan';
import {
  type Overrides,
  assumedResults,
  isGatedByCurve,
  resultKey,
  withOverrides,
} from './scenarios';

/** What a component that fills a table earns at a result, unrounded. */
export function earnedAt(plan: Plan, part: Part<TableComponent>, result: number): number {
  const table = tableOf(part);
  if (!table.ok) throw new Error(table.issues[0].message.en);
  return payoutAt(table.value, credited(part.measure, result), quotaOf(plan, part) ?? 1);
}

/** What a component pays of what it earned, to the cent, with its gate open. */
export const paidOpen = ({ component }: Part<Component>, earned: number): number =>
  roundMoney(limited({ ...component, gate: null }, { earned, gated: 0 }));

/**
 * Whether a component pays at a credited result of the curve's measure. A gate on another measure
 * is taken as reached.
 */
export const isOpen = (plan: Plan, { component }: Part<Component>, result: number): boolean =>
  !component.gate || !isGatedByCurve(plan, component) || reaches(result, component.gate.atLeast);

/**
 * What a component off the curve pays in a scenario, to the cent, with its gate open. Where the
 * scenario sets no result, the plan's own stays: a goal that is moved does not move what is achieved.
 */
export function paidForResults(plan: Plan, part: Part<Component>, overrides: Overrides): number {
  const { id } = part.component;
  const results = assumedResults(plan, part).map(
    ({ value }, k) => overrides[resultKey(id, k)] ?? value,
  );
  const changed = withOverrides(plan, overrides);
  const own = partOf(changed, changed.components.find((one) => one.id === id) ?? part.component);
  return paidOpen(own, earnedFor(changed, own, results));
}

function earnedFor(
  plan: Plan,
  { component, measure }: Part<Component>,
  results: readonly number[],
): number {
  if (paysByResults(component)) {
    return payOfResults({ component, measure }, results) || 0;
  }
  if (paysByCard(component)) return earnedByDeals({ component, measure }, results);
  if (!fillsTable(component)) return 0;
  const part = { component, measure };
  const [first = 0, second = 0] = results;
  return tableKindOf(component).per === 'deal'
    ? first * roundMoney(earnedAt(plan, part, second))
    : earnedAt(plan, part, first);
}

/** A pair of results a deal: what it was and what it becomes. */
function earnedByDeals(part: Part<CardComponent>, results: readonly number[]): number {
  const paid = exampleDeals(part).map(({ type, closer }, k) => {
    const [current = 0, renewed = 0] = results.slice(2 * k);
    const pay = payOfDeal(part, { type, closer, current, renewed });
    return pay.ok ? roundMoney(pay.value.commission) : 0;
  });
  return roundMoney(paid.reduce((sum, one) => sum + one, 0));
}

/** The attainments at which a scenario's payout is shown. */
export const attainments: readonly number[] = Array.from({ length: 21 }, (_, k) => k / 10);
