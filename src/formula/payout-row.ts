import type { PayoutTable } from '../engine/payout-table';
import type { LineEnd } from '../functions/tiered-bonus/rule';
import type { PayoutMode } from '../functions/tiers/rule';
import { type Formula, constant } from './formula';
import { greatest } from './operators/numbers/greatest';
import { minus } from './operators/numbers/minus';
import { over } from './operators/numbers/over';
import { plus } from './operators/numbers/plus';
import { times } from './operators/numbers/times';

/** One row of a payout table: where it begins, what is paid there, and what one more unit pays. */
export interface TableRow {
  readonly from: Formula<number>;
  readonly payout: Formula<number>;
  readonly rate: Formula<number>;
}

/** A row of which what one more unit pays rises with every unit: by twice its bend. */
export interface BentRow extends TableRow {
  readonly bend?: Formula<number> | undefined;
}

/** A line of tiers: a threshold, and the bonus or the rate beside it. */
export interface Tier {
  readonly from: Formula<number>;
  readonly value: Formula<number>;
}

/** What stands beside a row: its own From in the table, the row above it, and the tier after it. */
export interface Beside {
  readonly here: Formula<number>;
  readonly above: TableRow;
  readonly next: Tier | undefined;
  /** How a straight line ends beyond the last tier. */
  readonly beyond?: LineEnd | undefined;
}

/**
 * The row of the payout table that a tier makes.
 *
 *     mode           payout at From                                rate above
 *     highest        value                                         0
 *     additive       payout above + value                          0
 *     linear         value                                         (next value - value) / (next from - from)
 *     marginal       payout above + rate above * (from - from above)    value
 *     retroactive    from * value                                  value
 *
 * After the last tier the line of a payout curve goes on level, or, onward, by the rate above
 * where that rises.
 */
export function payoutRow(
  mode: PayoutMode,
  { from, value }: Tier,
  { here, above, next, beyond }: Beside,
): TableRow {
  switch (mode) {
    case 'highest':
      return { from, payout: value, rate: constant(0) };
    case 'additive':
      return { from, payout: plus(above.payout, value), rate: constant(0) };
    case 'linear': {
      const slope = next && over(minus(next.value, value), minus(next.from, from));
      const atEnd = beyond === 'onward' ? greatest(above.rate, constant(0)) : constant(0);
      return { from, payout: value, rate: slope ?? atEnd };
    }
    case 'marginal': {
      const inTierAbove = times(above.rate, minus(here, above.from));
      return { from, payout: plus(above.payout, inTierAbove), rate: value };
    }
    case 'retroactive':
      return { from, payout: times(from, value), rate: value };
  }
}

/** What the tiers' values are, and whether every rate is 0, so that the row alone decides the payout. */
export const tableShape = (
  mode: PayoutMode,
): { readonly bonusIs: PayoutTable['bonusIs']; readonly isFlat: boolean } => ({
  bonusIs: mode === 'marginal' || mode === 'retroactive' ? 'rates' : 'amounts',
  isFlat: mode === 'highest' || mode === 'additive',
});
