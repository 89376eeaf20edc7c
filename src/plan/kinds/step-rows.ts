import type { LadderMode } from '../../engine/tiered-bonus';
import { constant } from '../../formula/formula';
import { minus } from '../../formula/operators/minus';
import { over } from '../../formula/operators/over';
import { plus } from '../../formula/operators/plus';
import { listCell } from '../component-places';
import { type TableRow, above } from '../kind';

/** The payout table's rows over a list of steps, each a threshold and an amount. */
export const stepRows = (mode: LadderMode, steps: number): TableRow[] =>
  Array.from({ length: steps }, (_, k) => {
    const [from, amount] = [listCell(k, 0), listCell(k, 1)];
    const isSloped = mode === 'linear' && k < steps - 1;
    return {
      from,
      payout: mode === 'additive' ? plus(above.payout, amount) : amount,
      rate: isSloped
        ? over(minus(listCell(k + 1, 1), amount), minus(listCell(k + 1, 0), from))
        : constant(0),
    };
  });
