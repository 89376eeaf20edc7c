import { type Condition, type Formula, constant } from '../../formula/formula';
import { isTypedAtLeast } from '../../formula/operators/conditions/typed';
import { plus } from '../../formula/operators/numbers/plus';
import { own } from '../ledger/places';
import { afterPeriod, periodStart } from './rule';

/*
 * A deal that is registered more days after its period than the plan allows counts in the first period
 * that was still open when it was registered. Without a day it was registered in time.
 */

/** It counts in the next period, not in this one. */
export const isTooLate = (days: number): Formula<Condition> => isRegistered(afterPeriod, days);

/** It came too late for the period before, and so counts in this one. */
export const wasTooLate = (days: number): Formula<Condition> => isRegistered(periodStart, days);

const isRegistered = (after: Formula<number>, days: number): Formula<Condition> =>
  isTypedAtLeast(own<unknown>('registered'), plus(after, constant(days)));
