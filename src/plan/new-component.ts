import type { Measure } from './measure';

/** What a new component has beside its rule. */
export const common = (id: string) => ({
  ...{ id, name: '', roles: [] },
  ...{ cap: null, floor: null, gate: null },
});
export const measured = (id: string, measure: Measure) => ({
  ...common(id),
  measure: measure.id,
  hasPrior: false,
});
