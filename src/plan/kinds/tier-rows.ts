import type { LineEnd } from '../../functions/tiered-bonus/rule';
import type { PayoutMode } from '../../functions/tiers/rule';
import type { Formula } from '../../formula/formula';
import { type TableRow, type Tier, payoutRow } from '../../formula/payout-row';
import { listCell } from '../component-places';
import { above, fromHere } from '../kind';

/** What tiers pay where that is not beside their threshold, and how a line ends beyond the last. */
interface Reading {
  readonly value?: (k: number) => Formula<number>;
  readonly beyond?: LineEnd | undefined;
}

/** The payout table's rows over a list of tiers, each a threshold and an amount or a rate. */
export function tierRows(
  mode: PayoutMode,
  tiers: number,
  { value = (k) => listCell(k, 1), beyond }: Reading = {},
): TableRow[] {
  const tier = (k: number): Tier => ({ from: listCell(k, 0), value: value(k) });
  return Array.from({ length: tiers }, (_, k) =>
    payoutRow(mode, tier(k), {
      ...{ here: fromHere, above, beyond },
      next: k + 1 < tiers ? tier(k + 1) : undefined,
    }),
  );
}
