import { limitedTable } from '../../../engine/limited-table';
import type { PayoutTable } from '../../../engine/payout-table';
import { constant } from '../../../formula/formula';
import { choose } from '../../../formula/operators/conditions/choose';
import { isBelow, isEqual } from '../../../formula/operators/conditions/comparisons';
import { anyOf } from '../../../formula/operators/conditions/conditions';
import { atLeast } from '../../../formula/operators/numbers/greatest';
import { atMost } from '../../../formula/operators/numbers/least';
import { input } from '../../component-places';
import type { OfDeal, PlanComponent } from '../../kind';
import type { DealLimits } from './deal-limits';

const isLimited = ({ dealLeast, dealMost }: DealLimits): boolean =>
  dealLeast !== undefined || dealMost !== undefined;

const most = ({ dealMost }: DealLimits) =>
  dealMost === undefined ? undefined : input('dealMost', 'money');

/**
 * The least and the most that a component pays for each deal, said apart from the floor and the cap of
 * a period.
 *
 *     pay of a deal = min(most, max(least, what its rule gives))
 *
 * A deal that takes back takes back as much, and one that counts in part is paid that part of it. What
 * is worth less than nothing pays nothing, and so does a type of sale at 0 %.
 */
export const ofDeal: OfDeal<DealLimits> = {
  ...{ isLimited, most },
  paid: (component, earned, worth, rate) => {
    if (!isLimited(component)) return earned;
    const least = component.dealLeast === undefined ? undefined : input('dealLeast', 'money');
    const zero = constant(0);
    const nothing = anyOf([isBelow(worth, zero), ...(rate ? [isEqual(rate, zero)] : [])]);
    return choose(nothing, zero, atMost(most(component), atLeast(least, earned)));
  },
};

/** What a table pays for a deal, with the least and the most for each in it. */
export function dealTable({ component }: PlanComponent<DealLimits>, table: PayoutTable) {
  const { dealLeast, dealMost } = component;
  const limits = { gate: null, floor: dealLeast ?? null, cap: dealMost ?? null };
  return isLimited(component) ? limitedTable(table, limits) : table;
}
