import type { Part } from '../../../plan/kind';
import type { TableComponent } from '../../../plan/kinds';
import { limited } from '../../../plan/limits';
import type { Places } from '../../../plan/kind';

/** A floor and a cap, as they bound an amount; the gate is another matter. */
export interface Bounds {
  readonly formula: (amount: string) => string;
  readonly value: (amount: number) => number;
  /** The floor and the cap that there are, the lower first. */
  readonly at: readonly { readonly formula: string; readonly value: number }[];
}

/** Undefined where nothing bounds what the component pays. */
export function boundsOf(
  { component }: Part<TableComponent>,
  { input }: Places,
): Bounds | undefined {
  const { floor, cap } = component;
  if (floor === null && cap === null) return undefined;
  const atLeast = (amount: string) =>
    floor === null ? amount : `MAX(${input('floor')},${amount})`;
  return {
    formula: (amount) =>
      cap === null ? atLeast(amount) : `MIN(${input('cap')},${atLeast(amount)})`,
    value: (amount) => limited({ ...component, gate: null }, { earned: amount, gated: 0 }),
    at: [
      ...(floor === null ? [] : [{ formula: input('floor'), value: floor }]),
      ...(cap === null ? [] : [{ formula: input('cap'), value: cap }]),
    ],
  };
}
