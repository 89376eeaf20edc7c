import { constant, named } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove, isBelow } from '../../formula/operators/conditions/comparisons';
import { anyOf } from '../../formula/operators/conditions/conditions';
import { greatest } from '../../formula/operators/numbers/greatest';
import { minus } from '../../formula/operators/numbers/minus';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { times } from '../../formula/operators/numbers/times';
import { cell, native, optionalCell } from '../native/native';

/** One rate above a start, at most a cap; a cap of 0 pays nothing. */
export const singleRateCommission = native({
  takes: { amount: cell, rate: cell, above: optionalCell, cap: optionalCell },
  shown: [
    { when: { en: 'One rate on everything', da: 'Én sats af alt' }, given: {} },
    { when: { en: 'Above a start', da: 'Over en grænse' }, given: { above: '' } },
    { when: { en: 'With a cap', da: 'Med loft' }, given: { above: '', cap: '' } },
  ],
  write({ amount, rate, above = constant(0), cap }) {
    const part = greatest(minus(amount, above), constant(0));
    const whole = times(rate, part);
    const uncapped = named({ en: 'before the cap', da: 'før loftet' }, whole);
    return refuseWhen(
      anyOf([rate, above, cap ?? constant(0)].map((one) => isBelow(one, constant(0)))),
      cap ? choose(isAbove(uncapped, cap), cap, uncapped) : whole,
    );
  },
});
