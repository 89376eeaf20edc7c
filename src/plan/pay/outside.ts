import { type Formula, filled, place } from '../../formula/formula';
import type { Measure } from '../measure';

/*
 * What a component's pay may read beside its own inputs and results: what the other components pay,
 * and what else is known of the payee. Wherever a component is paid, these stand somewhere: in the
 * payee's row on Team, in the other blocks of the Plan sheet, in a scenario.
 */

/** What another component pays in the period: to the cent after its limits, or unrounded before them. */
export const payOf = (component: string, when: When = 'after limits'): Formula<number> =>
  place(`other.${component}.${when}`, 'money');
export type When = 'before limits' | 'after limits';

/** What counts of a measure of the plan in the period. */
export const creditedOf = ({ id, unit }: Pick<Measure, 'id' | 'unit'>): Formula<number> =>
  place(`measure.${id}`, unit);

/** What everybody is credited of a measure together, and their weights, of a kind that divides something. */
export const allOf = ({ id, unit }: Pick<Measure, 'id' | 'unit'>): Formula<number> =>
  place(`all.${id}`, unit);
export const allWeights: Formula<number> = place('weights', 'count');

/** How much of the payee's own quota of a measure is reached; 0 without one. */
export const attainedOf = ({ id }: Pick<Measure, 'id'>): Formula<number> =>
  place(`attained.${id}`, 'percent');

/** How much of the quota of the plan's first measure is reached; 0 without one. */
export const attainment: Formula<number> = place('attainment', 'percent');

/** The share of the period's days on which the payee is active. */
export const activeShare: Formula<number> = place('activeShare', 'percent');

/** One of these, as a formula reads it. */
export type Read = { readonly key: string } & (
  | { readonly is: 'pay'; readonly component: string; readonly when: When }
  | { readonly is: 'measure' | 'all' | 'attained'; readonly measure: string }
  | { readonly is: 'attainment' | 'activeShare' | 'weights' }
);

function readAt(key: string): Read | undefined {
  const [of, id = '', when] = key.split('.');
  switch (of) {
    case 'other':
      return { key, is: 'pay', component: id, when: when as When };
    case 'measure':
    case 'all':
    case 'attained':
      return { key, is: of, measure: id };
    case 'attainment':
    case 'activeShare':
    case 'weights':
      return { key, is: of };
    default:
      return undefined;
  }
}

/** A component's formula with what it reads of the rest of the plan as it stands somewhere. */
export const withOutside = <T>(formula: Formula<T>, by: (read: Read) => Formula): Formula<T> =>
  filled(formula, (key, unit) => {
    const read = readAt(key);
    return read ? by(read) : place(key, unit);
  });

/** What a formula reads of the rest of the plan, each once. */
export function readsOf(formula: Formula): readonly Read[] {
  const reads = new Map<string, Read>();
  withOutside(formula, (read) => {
    reads.set(read.key, read);
    return place(read.key);
  });
  return [...reads.values()];
}
