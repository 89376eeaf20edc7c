import type { PayoutTable } from '../../engine/payout-table';
import { refuseNegative } from '../../engine/refused-values';
import type { Issue } from '../../engine/result';

/**
 * Where the chart ends: `upTo`, or a quarter beyond the last threshold when it is left out. Refused
 * where the only threshold is 0 then, which gives no scale.
 */
export function chartEnd(table: PayoutTable, upTo: number | undefined, quota = 1): number | Issue {
  if (upTo !== undefined) return refuseNegative(upTo, 'up_to') ?? upTo;
  const last = (table.rows.at(-1)?.from ?? 0) * quota;
  return last === 0 ? noScale : 1.25 * last;
}

const noScale: Issue = {
  path: ['up_to'],
  message: { en: 'The only threshold is 0.', da: 'Den eneste grænse er 0.' },
  advice: { en: 'Say where the chart ends.', da: 'Angiv, hvor diagrammet slutter.' },
};
