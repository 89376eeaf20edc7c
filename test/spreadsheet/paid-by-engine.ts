import { roundMoney } from '../../src/engine/money';
import { payoutAt } from '../../src/engine/payout-table';
import { credited } from '../../src/plan/credited';
import { payOfDeal } from '../../src/plan/deals/card-pay';
import { payOfResults } from '../../src/plan/pay/component-pay';
import { exampleDeals } from '../../src/plan/deals/example-deals';
import type { PlanComponent } from '../../src/plan/kind';
import {
  type CardComponent,
  type Component,
  type TableComponent,
  fillsTable,
  paysByCard,
  paysByResults,
  tableKindOf,
  tableOf,
} from '../../src/plan/kinds';
import { outsideExamples } from '../../src/plan/scenarios/on-target';
import { paidOpen } from '../../src/plan/scenarios/pay';
import { partOf, quotaOf } from '../../src/plan/parts';
import type { Plan } from '../../src/plan/plan';
import {
  type Overrides,
  assumedResults,
  resultKey,
  withOverrides,
} from '../../src/plan/scenarios/scenarios';

/** What a component that fills a table earns at a result, unrounded. */
function earnedAt(plan: Plan, part: PlanComponent<TableComponent>, result: number): number {
  const table = tableOf(part);
  if (!table.ok) throw new Error(table.issues[0].message.en);
  return payoutAt(table.value, credited(part.measure, result), quotaOf(plan, part) ?? 1);
}

/**
 * What a component off the curve pays in a scenario by the engine, to the cent, with its gate open. Where the
 * scenario sets no result, the plan's own stays: a goal that is moved does not move what is achieved.
 */
export function paidByEngine(
  plan: Plan,
  part: PlanComponent<Component>,
  overrides: Overrides,
): number {
  const { id } = part.component;
  const results = assumedResults(plan, part).map(
    ({ value }, k) => overrides[resultKey(id, k)] ?? value,
  );
  const changed = withOverrides(plan, overrides);
  const own = partOf(changed, changed.components.find((one) => one.id === id) ?? part.component);
  return paidOpen(own, earnedFor(changed, own, results, overrides));
}

function earnedFor(
  plan: Plan,
  { component, measure }: PlanComponent<Component>,
  results: readonly number[],
  overrides: Overrides,
): number {
  if (paysByResults(component)) {
    const part = partOf(plan, component);
    const read = outsideExamples(plan, part).map(
      ({ read: { key }, value }) =>
        [key, overrides[resultKey(component.id, key)] ?? value] as const,
    );
    return payOfResults(part, results, Object.fromEntries(read)) || 0;
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
function earnedByDeals(part: PlanComponent<CardComponent>, results: readonly number[]): number {
  const paid = exampleDeals(part).map((deal, k) => {
    const [current = 0, renewed = 0] = results.slice(2 * k);
    const pay = payOfDeal(part, { ...deal, current, renewed });
    return pay.ok ? roundMoney(pay.value.commission) : 0;
  });
  return roundMoney(paid.reduce((sum, one) => sum + one, 0));
}
