import { type PayoutTable, lastReached, payoutAt } from '../../engine/payout-table';
import { isBent } from '../../engine/rate-of-all';
import type { Point } from '../../functions/step-points/rule';

/** In how many lines a piece of a curve is drawn that bends: what they miss no eye can tell. */
const lines = 24;

/** The points of a curve as it is drawn: its corners, and others on the way where it bends. */
export const bentPoints = (
  table: PayoutTable,
  quota: number,
  corners: readonly Point[],
): readonly Point[] =>
  corners.flatMap((corner, k) => {
    const next = corners[k + 1];
    if (!next || next.measure <= corner.measure) return [corner];
    const width = next.measure - corner.measure;
    const row = table.rows[lastReached(table, corner.measure + width / 2, quota)];
    if (!row || !isBent(table, row)) return [corner];
    const between = Array.from({ length: lines - 1 }, (_, n) => {
      const measure = corner.measure + (width * (n + 1)) / lines;
      return { measure, payout: payoutAt(table, measure, quota) };
    });
    return [corner, ...between];
  });
