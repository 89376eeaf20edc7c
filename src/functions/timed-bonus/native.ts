import { constant } from '../../formula/formula';
import { isNoDate, timedBonus as timedOf } from './called';
import { isBelow, isEqual } from '../../formula/operators/conditions/comparisons';
import { anyOf } from '../../formula/operators/conditions/conditions';
import { each, summed, where } from '../../formula/operators/columns/each-row';
import { columnsOf } from '../../formula/operators/lookups/lookups';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { cell, native } from '../native/native';

/** Any time on the day of the deadline is in time. A condition that is blank does not hold. */
export const timedBonus = native({
  takes: {
    bonus: cell,
    achieved: cell,
    deadline: cell,
    conditions: { kind: 'row', holds: 'conditions', optional: true },
  },
  shown: [
    { when: { en: 'A deadline', da: 'En frist' }, given: {} },
    { when: { en: 'With conditions', da: 'Med betingelser' }, given: { conditions: '' } },
  ],
  write({ bonus, achieved, deadline, conditions }) {
    const hold =
      conditions && isEqual(summed(where(each(conditions), constant(1))), columnsOf(conditions));
    return refuseWhen(
      anyOf([isBelow(bonus, constant(0)), isNoDate(deadline)]),
      timedOf(bonus, achieved, deadline, hold),
    );
  },
});
