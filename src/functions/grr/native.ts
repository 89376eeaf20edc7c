import { type Formula, constant, named } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isAtMost, isBelow } from '../../formula/operators/conditions/comparisons';
import { anyOf } from '../../formula/operators/conditions/conditions';
import { greatest } from '../../formula/operators/numbers/greatest';
import { minus } from '../../formula/operators/numbers/minus';
import { over } from '../../formula/operators/numbers/over';
import { plus } from '../../formula/operators/numbers/plus';
import { reaches } from '../../formula/operators/conditions/reaches';
import { refuseWhen, refused } from '../../formula/operators/conditions/refused';
import { cell, native } from '../native/native';

const nothing = constant(0);

/** The same before anything is added. */
export const grossRevenueRetention = native({
  takes: { start: cell, churn: cell, downgrade: cell },
  write: ({ start, churn, downgrade }) =>
    ofStart(
      start,
      [churn, downgrade],
      [],
      greatest(minus(minus(start, churn), downgrade), nothing),
    ),
});

/** A share of the start, of which no more can be lost than there was. */
export function ofStart(
  start: Formula<number>,
  losses: readonly [Formula<number>, Formula<number>],
  additions: readonly Formula<number>[],
  kept: Formula<number>,
): Formula<number> {
  const lost = named({ en: 'lost', da: 'tabt' }, plus(...losses));
  const negatives = [...losses, ...additions].map((one) => isBelow(one, nothing));
  return refuseWhen(
    anyOf([isAtMost(start, nothing), ...negatives]),
    choose(reaches(start, lost), over(kept, start), refused()),
  );
}
