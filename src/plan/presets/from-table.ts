import { retroactiveCommission, revenueLadder } from './curves';
import { type Preset, following, measure, sales } from './preset';

/** A table that an old formula looks up: what is paid from each threshold on. */
export interface LookupTable {
  /** What the plan is called; left out, as the shape that it has. */
  readonly name?: string | undefined;
  readonly pays: 'rates' | 'amounts';
  readonly rows: readonly (readonly [from: number, pays: number])[];
  /** What is 100 %, where thresholds are shares of it. */
  readonly quota: number | null;
}

/**
 * A plan that pays as a lookup in the table does.
 *
 *     rates      payout = amount * (the rate of the last row that the amount reaches)
 *     amounts    payout = the amount of the last row that is reached
 *
 * Exactly on a threshold its row is reached; below the first nothing is paid.
 */
export function tablePreset({ name, pays, rows, quota }: LookupTable): Preset {
  const shape = pays === 'rates' ? retroactiveCommission : revenueLadder;
  return {
    ...shape,
    name: name === undefined ? shape.name : { en: name, da: name },
    rules: (say) => ({
      measures: [measure('sales', say(sales))],
      components: [
        pays === 'rates'
          ? {
              kind: 'commission',
              ...following('commission', 'sales'),
              ...({ method: 'retroactive', quota } as const),
              tiers: rows.map(([from, rate]) => ({ from, rate })),
            }
          : {
              kind: 'ladder',
              ...following('ladder', 'sales'),
              ...({ mode: 'highest', quota } as const),
              rungs: rows.map(([from, bonus]) => ({ from, bonus })),
            },
      ],
    }),
  };
}
