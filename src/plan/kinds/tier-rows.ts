import type { PayoutMode } from '../../functions/tiers/rule';
import type { Formula } from '../../formula/formula';
import { type TableRow, type Tier, payoutRow } from '../../formula/payout-row';
import { listCell } from '../component-places';
import { above, fromHere } from '../kind';

/** The payout table's rows over a list of tiers, each a threshold and an amount or a rate. */
export function tierRows(
  mode: PayoutMode,
  tiers: number,
  value: (k: number) => Formula<number> = (k) => listCell(k, 1),
): TableRow[] {
  const tier = (k: number): Tier => ({ from: listCell(k, 0), value: value(k) });
  return Array.from({ length: tiers }, (_, k) =>
    payoutRow(mode, tier(k), {
      ...{ here: fromHere, above },
      next: k + 1 < tiers ? tier(k + 1) : undefined,
    }),
  );
}
