import { type PayoutRow, type PayoutTable, begins, payoutInRow } from '../../engine/payout-table';
import { isNegative, reaches, reachesCredited } from '../../engine/threshold';

/**
 * What somebody may have written instead of the plan: a payout table and its limits, each part as it
 * stands in the plan or as people often write it. With every part as in the plan it pays what the plan does.
 */
export interface OldFormula {
  readonly rows: readonly PayoutRow[];
  readonly bonusIs: PayoutTable['bonusIs'];
  readonly cap: number | null;
  readonly floor: number | null;
  readonly gate: Gate | null;
  /** The floor is paid where the gate is closed, too. */
  readonly floorFirst?: true;
  readonly credited: (amount: number) => number;
  /** What is compared with the thresholds: the tie itself, the bare number, or a rounded attainment. */
  readonly compared?: 'amount' | 'ratio' | { readonly decimals: number };
  /** Rows before which the one below has ended too early, by so much of a unit or of the quota. */
  readonly gaps?: readonly Gap[];
  readonly belowZero?: true;
  readonly rounded: (payout: number) => number;
  /** Another quota than the plan's. */
  readonly quota?: number;
}

interface Gate {
  readonly opens: (quota: number) => number;
  readonly isAbove: boolean;
}

export interface Gap {
  readonly from: number;
  readonly width: number;
  readonly pays: 'nothing' | 'last row' | 'next row';
}

/** What the formula pays for an amount; a quota of 1 where there is none. */
export function oldPayout(formula: OldFormula, amount: number, planned: number): number {
  const { quota = planned } = formula;
  const { rows, cap, floor, gate, gaps, rounded } = formula;
  const counted = formula.compared === undefined ? formula.credited(amount) : amount;
  if (isNegative(counted) && !formula.belowZero && (rows[0]?.from ?? 0) >= 0) return limitedBy(0);
  const gap = gaps?.find(
    ({ from, width }) => amount > (from - width) * quota && amount < from * quota,
  );
  if (gap?.pays === 'nothing') return 0;
  const next = gap?.pays === 'next row' ? rows.findIndex(({ from }) => from === gap.from) : -1;
  const k = gap?.pays === 'last row' ? rows.length - 1 : next >= 0 ? next : rowReached();
  const row = rows[k];
  if (!row) return limitedBy(0);
  return limitedBy(payoutInRow({ bonusIs: formula.bonusIs, rows: [row] }, 0, counted, quota));

  function rowReached(): number {
    let last = rows[0] && rows[0].from <= 0 ? 0 : -1;
    for (let n = last + 1; n < rows.length; n++) {
      const step = rows[n];
      if (!step || !hasBegun(step)) break;
      last = n;
    }
    return last;
  }

  function hasBegun(row: PayoutRow): boolean {
    const { compared } = formula;
    if (compared === undefined) return begins(row, counted, quota);
    const [found, from] =
      compared === 'amount'
        ? [amount, row.from * quota]
        : [
            compared === 'ratio' ? amount / quota : roundedRatio(amount / quota, compared.decimals),
            row.from,
          ];
    return row.isAbove ? found > from : found >= from;
  }

  function limitedBy(earned: number): number {
    const opens = gate?.opens(quota);
    const isOpen =
      opens === undefined ||
      (gate?.isAbove ? !reaches(opens, counted) : reachesCredited(counted, opens));
    if (!isOpen) return formula.floorFirst ? rounded(floor ?? 0) : 0;
    return rounded(Math.min(cap ?? Infinity, Math.max(floor ?? -Infinity, earned)));
  }
}

/** As ROUND has it: 0.995 is 1 to two decimals, though its binary number is less. */
const roundedRatio = (ratio: number, decimals: number): number =>
  Math.round(Number((ratio * 10 ** decimals).toPrecision(15))) / 10 ** decimals;
