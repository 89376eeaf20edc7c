import type { OldRow } from './old-rows';

/** A row of the old sheet beside what the plan pays for it. */
export interface TriedRow {
  readonly row: OldRow;
  /** Its own, or the component's; 1 where there is none. */
  readonly quota: number;
  readonly pays: number;
}

/** The same but for the dust of additions; half a cent is a difference, since somebody rounded otherwise. */
export const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= Math.max(1e-6, 1e-12 * Math.abs(other));

export const evenly = <T>(all: readonly T[], count: number): readonly T[] =>
  all.length <= count
    ? all
    : Array.from({ length: count }, (_, k) => all[Math.floor((k * all.length) / count)] as T);
