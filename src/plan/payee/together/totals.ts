import type { Measure } from '../../measure';
import type { Plan } from '../../plan';

/** How many managers above a payee count; more, or a circle, counts for nobody. */
export const levels = 5;

/** What of other payees a total adds up: those of the same team, or everybody below. */
export type Over = NonNullable<Measure['total']>['over'];

export type Total = Measure & { readonly total: NonNullable<Measure['total']> };

export const isTotal = (measure: Measure): measure is Total => measure.total !== undefined;

/** The plan's totals of a kind; of either kind where none is said. */
export const totalsIn = ({ measures }: Pick<Plan, 'measures'>, over?: Over): readonly Total[] =>
  measures.filter(isTotal).filter(({ total }) => over === undefined || total.over === over);

/** The measures that a total can be of: sums of money or counts, each payee's own. */
export const summable = ({ measures }: Pick<Plan, 'measures'>): readonly Measure[] =>
  measures.filter((one) => !isTotal(one) && one.unit !== 'percent');
