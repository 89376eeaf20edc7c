import type { TablePage } from './context';
import type { PayoutBlock } from './payout-block';

/** The most that something pays; where it can be without limit, a formula that is then above 0. */
export interface Most {
  readonly formula: string;
  readonly isOpen?: string;
}

/**
 * The most that a payout table pays: at the start of a row or just below the end of it. It goes on
 * without limit while the last row's rate is above 0.
 */
export function tableMost(
  { table, quota, isFlat }: TablePage,
  { places, rows, rowPlaces }: PayoutBlock,
  quotaPlace: string | undefined,
): Most {
  if (isFlat) return { formula: `MAX(${places.payout})` };
  const ends = rows.slice(1).map((_, k) => {
    const [row, next] = [rowPlaces(k), rowPlaces(k + 1)];
    return `${row.payout}+${row.rate}*(${next.from}-${row.from})`;
  });
  const most = `MAX(${[places.payout, ...ends].join(',')})`;
  const isShare = quota !== undefined && table.pays === 'rates';
  return {
    formula: isShare ? `${quotaPlace ?? ''}*${most}` : most,
    isOpen: rowPlaces(rows.length - 1).rate,
  };
}
