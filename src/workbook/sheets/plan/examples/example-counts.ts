import { type Formula, constant } from '../../../../formula/formula';
import { greatest } from '../../../../formula/operators/numbers/greatest';
import { minus } from '../../../../formula/operators/numbers/minus';
import { roundedUp } from '../../../../formula/operators/numbers/rounded-up';
import { at } from '../../cell-formula';
import type { PayoutBlock } from '../component/payout-block';

const fewSteps = 7;
const mostSteps = 3;

/**
 * Few counts are worked one by one, from 0 to one beyond the last step. Of many, the last steps are
 * worked: one less than each, and the step itself.
 */
export function countsToShow({ rows, rowPlaces }: PayoutBlock): readonly Formula<number>[] {
  const last = rows.at(-1)?.from ?? 0;
  if (last <= fewSteps) {
    return Array.from({ length: Math.floor(last) + 2 }, (_, k) => constant(k));
  }
  const steps = rows.flatMap(({ from }, row) => (row > 0 && from > 0 ? [row] : []));
  return steps.slice(-mostSteps).flatMap((row) => {
    const step = roundedUp(at(rowPlaces(row).from));
    return [greatest(minus(step, constant(1)), constant(0)), step];
  });
}
