import type { Measure } from './measure';

export const common = (id: string) => ({
  ...{ id, name: '', roles: [] },
  ...{ cap: null, floor: null, gate: null },
});
export const measured = (id: string, measure: Measure) => ({
  ...common(id),
  measure: measure.id,
  hasPrior: false,
});
