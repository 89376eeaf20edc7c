import { constant, named } from '../../formula/formula';
import { isAbove, isAtLeast, isBelow } from '../../formula/operators/conditions/comparisons';
import { anyOf } from '../../formula/operators/conditions/conditions';
import { each, summed, where } from '../../formula/operators/columns/each-row';
import { plus } from '../../formula/operators/numbers/plus';
import { ratioReaches } from '../../formula/operators/conditions/reaches';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { times } from '../../formula/operators/numbers/times';
import { isNoWhole } from '../split/native';
import { cell, native, optionalCell } from '../native/native';

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
    const counts = minimum ? where(ratioReaches(achieved, minimum), counted) : counted;
    const weighed = times(each(weights.all), where(isAbove(achieved, constant(0)), counts));
    const sum = named({ en: 'weighted achievement', da: 'vægtet opfyldelse' }, summed(weighed));
    return refuseWhen(
      anyOf([isBelow(target, constant(0)), isNoWhole(weights)]),
      times(target, sum),
    );
  },
});
