import { constant } from '../../formula/formula';
import { isBelow } from '../../formula/operators/conditions/comparisons';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { chanceOfReaching } from '../../plan/pay/expected-row';
import { cell, native } from '../native/native';

/** The chance of a normal result at or above the target. */
export const reachProbability = native({
  takes: { target: cell, expected: cell, standard_dev: cell },
  write: ({ target, expected, standard_dev }) =>
    refuseWhen(
      isBelow(standard_dev, constant(0)),
      chanceOfReaching(target, { mean: expected, deviation: standard_dev }),
    ),
});
