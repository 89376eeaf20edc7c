import { constant } from '../../formula/formula';
import { isAtMost, isBelow } from '../../formula/operators/conditions/comparisons';
import { anyOf } from '../../formula/operators/conditions/conditions';
import { greatest } from '../../formula/operators/numbers/greatest';
import { minus } from '../../formula/operators/numbers/minus';
import { negative } from '../../formula/operators/numbers/negative';
import { over } from '../../formula/operators/numbers/over';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { times } from '../../formula/operators/numbers/times';
import { cell, native } from '../native/native';

const nothing = constant(0);

/** What was paid for the part of the term that was not served, never more. */
export const clawback = native({
  takes: { paid: cell, term: cell, served: cell },
  write: ({ paid, term, served }) =>
    refuseWhen(
      anyOf([isBelow(paid, nothing), isAtMost(term, nothing), isBelow(served, nothing)]),
      over(times(negative(paid), greatest(minus(term, served), nothing)), term),
    ),
});
