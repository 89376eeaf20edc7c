import type { Scalar } from '../../src/functions/case';

/** Numbers that look drawn by lot, the same in every run. */
export class Lot {
  constructor(private seed: number) {}

  /** From 0 up to 1: mulberry32. */
  next(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  pick<T>(list: readonly [T, ...T[]]): T {
    return list[this.whole(0, list.length - 1)] ?? list[0];
  }

  /** Money to the cent, of any size up to `most`. */
  money(most: number): number {
    const size = this.pick([most, most / 10, most / 1000]);
    return Math.round(this.next() * size * 100) / 100;
  }

  /** A rate or share of so many decimals. */
  share(most: number, decimals: number): number {
    const unit = 10 ** decimals;
    return Math.round(this.next() * most * unit) / unit;
  }

  /** So many numbers, each above the one before, as decimals that people write. */
  ascending(count: number, most: number, decimals: number): number[] {
    const unit = 10 ** decimals;
    const numbers = new Set<number>();
    while (numbers.size < count) numbers.add(this.whole(1, Math.round(most * unit)) / unit);
    return [...numbers].sort((one, other) => one - other);
  }

  /** So many shares of 4 decimals that add up to 1 on paper. */
  shares(count: number): number[] {
    const cuts = [0, ...this.ascending(count - 1, 0.9999, 4), 1];
    return cuts.slice(1).map((cut, k) => Math.round((cut - (cuts[k] ?? 0)) * 1e4) / 1e4);
  }
}

/** How finely results are told: money in cents, rates in hundredths of a percent, counts in tenths. */
export const grains = { money: 2, rate: 4, count: 1 } as const;

const rounded = (amount: number, decimals: number): number =>
  Math.round(amount * 10 ** decimals) / 10 ** decimals;

/** The amount as the additions of a ledger leave it: right to the last decimal, wrong in the last bits. */
export function dusty(lot: Lot, amount: number, decimals: number = grains.money): number {
  const part = rounded(amount * lot.next(), decimals);
  const rest = rounded(amount - part, decimals);
  return lot.pick([part + rest, rest + part, amount + 0.1 + 0.2 - 0.3, amount - 0.1 - 0.2 + 0.3]);
}

/**
 * Results that a table of thresholds is tried with: on each threshold, one cent (or the last decimal
 * of a rate or a count) below and above it, with and without dust; nothing, less than nothing, and
 * anything.
 */
export function measuresAround(
  lot: Lot,
  thresholds: readonly number[],
  count: number,
  decimals: number = grains.money,
): number[] {
  const on = thresholds.map((threshold) => rounded(threshold, decimals));
  const step = 10 ** -decimals;
  const near = on.flatMap((one) => [one - step, one, one + step]);
  const most = Math.max(1, ...on) * 1.5;
  const any = () =>
    decimals === grains.money ? lot.money(most) : rounded(lot.next() * most, decimals);
  return Array.from({ length: count }, (_, k) => {
    const chosen = near[k] ?? lot.pick([any(), lot.pick([0, ...near]), -any()]);
    const exact = rounded(chosen, decimals);
    return k % 2 === 0 || exact === 0 ? exact : dusty(lot, exact, decimals);
  });
}

/** A column of cells. */
export const column = (values: readonly Scalar[]): Scalar[][] => values.map((value) => [value]);

export const repeat = <T>(count: number, make: (k: number) => T): T[] =>
  Array.from({ length: count }, (_, k) => make(k));
