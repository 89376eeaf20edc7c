import { type Condition, type Formula, constant } from '../../formula/formula';
import { isTypedAtLeast } from '../../formula/operators/conditions/typed';
import { plus } from '../../formula/operators/numbers/plus';
import { own, periodFrom, periodTo } from '../ledger/places';

/*
 * A deal that is registered more days after its period than the plan allows counts in the first period
 * that was still open when it was registered. Without a day it was registered in time.
 */

/** It counts in the next period, not in this one. */
export const isTooLate = (days: number): Formula<Condition> =>
  isRegistered(plus(periodTo, constant(days + 1)));

/** It came too late for the period before, and so counts in this one. */
export const wasTooLate = (days: number): Formula<Condition> =>
  isRegistered(plus(periodFrom, constant(days)));

/** Any time of the last day that is allowed is in time: the day after it is too late. */
const isRegistered = (from: Formula<number>): Formula<Condition> =>
  isTypedAtLeast(own<unknown>('registered'), from);
