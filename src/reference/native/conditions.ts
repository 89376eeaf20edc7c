import { constant, named } from '../../formula/formula';
import { isNoDate, timedBonus as timedOf } from '../../formula/functions/timed-bonus';
import {
  isAbove,
  isAtLeast,
  isBelow,
  isEqual,
} from '../../formula/operators/conditions/comparisons';
import { anyOf } from '../../formula/operators/conditions/conditions';
import { each, summed, where } from '../../formula/operators/columns/each-row';
import { columnsOf } from '../../formula/operators/lookups/lookups';
import { plus } from '../../formula/operators/numbers/plus';
import { reaches } from '../../formula/operators/conditions/reaches';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { times } from '../../formula/operators/numbers/times';
import { isNoWhole } from './allocation';
import { cell, native, optionalCell } from './native';

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

/** Each objective is weighed, from the minimum on and up to the maximum. */
export const mboBonus = native({
  takes: {
    target: cell,
    weights: { kind: 'list', across: true },
    achievements: { kind: 'row' },
    minimum: optionalCell,
    maximum: optionalCell,
  },
  shown: [
    { when: { en: 'No limits', da: 'Ingen grænser' }, given: {} },
    {
      when: { en: 'With a minimum and a maximum', da: 'Med minimum og maksimum' },
      given: { minimum: '', maximum: '' },
    },
  ],
  write({ target, weights, achievements, minimum, maximum }) {
    const achieved = each(achievements);
    const counted = maximum
      ? plus(
          where(isBelow(achieved, maximum), achieved),
          where(isAtLeast(achieved, maximum), maximum),
        )
      : achieved;
    const counts = minimum ? where(reaches(achieved, minimum), counted) : counted;
    const weighed = times(each(weights.all), where(isAbove(achieved, constant(0)), counts));
    const sum = named({ en: 'weighted achievement', da: 'vægtet opfyldelse' }, summed(weighed));
    return refuseWhen(
      anyOf([isBelow(target, constant(0)), isNoWhole(weights)]),
      times(target, sum),
    );
  },
});
