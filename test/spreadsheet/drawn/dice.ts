/** Chance that says the same every time: a seed, and what it picks from. */
export interface Dice {
  /** From 0 up to 1. */
  readonly next: () => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Whether one of so many throws. */
  readonly oneIn: (of: number) => boolean;
  /** Each of the list, or not. */
  readonly some: <T>(list: readonly T[]) => readonly T[];
  readonly shuffled: <T>(list: readonly T[]) => readonly T[];
}

export function diceOf(seed: number): Dice {
  const next = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const oneIn = (of: number) => next() < 1 / of;
  const shuffled = <T>(list: readonly T[]): readonly T[] =>
    list
      .map((one) => [next(), one] as const)
      .sort(([one], [other]) => one - other)
      .map(([, one]) => one);
  return { next, pick, oneIn, shuffled, some: (list) => list.filter(() => oneIn(2)) };
}

/** Mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
