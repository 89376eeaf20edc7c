import type { PayoutBlock } from './payout-block';

const fewSteps = 7;
const mostSteps = 3;

/**
 * Few counts are worked one by one, from 0 to one beyond the last step. Of many, the last steps are
 * worked: one less than each, and the step itself.
 */
export function countsToShow({
  rows,
  rowPlaces,
}: PayoutBlock): { value: number; formula?: string }[] {
  const last = rows.at(-1)?.from ?? 0;
  if (last <= fewSteps) {
    return Array.from({ length: Math.floor(last) + 2 }, (_, k) => ({ value: k }));
  }
  const steps = rows.flatMap(({ from }, row) => (row > 0 && from > 0 ? [{ from, row }] : []));
  return steps.slice(-mostSteps).flatMap(({ from, row }) => {
    const step = `ROUNDUP(${rowPlaces(row).from},0)`;
    return [
      { value: Math.max(Math.ceil(from) - 1, 0), formula: `MAX(${step}-1,0)` },
      { value: Math.ceil(from), formula: step },
    ];
  });
}
