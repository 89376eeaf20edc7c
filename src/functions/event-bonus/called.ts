import { type Formula, called, constant } from '../../formula/formula';
import { isBelow } from '../../formula/operators/conditions/comparisons';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { times } from '../../formula/operators/numbers/times';

/** The amount that an event has in a schedule, times how often it happened. A count below 0 is refused. */
export const eventBonus = (
  event: Formula,
  schedule: Formula,
  amount: Formula<number>,
  count: Formula<number>,
): Formula<number> =>
  called(
    'EVENT_BONUS',
    [event, schedule, count],
    refuseWhen(isBelow(count, constant(0)), times(amount, count)),
  );
