import type { Measure } from '../../measure';
import type { Plan } from '../../plan';
import { isRatio } from '../../retention/is-ratio';

/** How many managers above a payee count; more, or a circle, counts for nobody. */
export const levels = 5;

/** What of other payees a total adds up: those of the same team, or everybody below. */
export type Over = NonNullable<Measure['total']>['over'];

export type Total = Measure & { readonly total: NonNullable<Measure['total']> };

export const isTotal = (measure: Measure): measure is Total => measure.total !== undefined;

/** Whether a measure adds up what stands on Team; bases and what became of them stand there by deals alone. */
export function isAddedUp(
  { measures }: Pick<Plan, 'measures'>,
  measure: Measure,
  isByDeals: boolean,
): measure is Total {
  if (!isTotal(measure)) return false;
  return isByDeals || !measures.some((one) => one.id === measure.total.of && isRatio(one));
}

/** The plan's totals of a kind; of either kind where none is said. */
export const totalsIn = ({ measures }: Pick<Plan, 'measures'>, over?: Over): readonly Total[] =>
  measures.filter(isTotal).filter(({ total }) => over === undefined || total.over === over);

/** The measures that a total can be of, each payee's own: sums of money, counts, and shares of a base. */
export const summable = ({ measures }: Pick<Plan, 'measures'>): readonly Measure[] =>
  measures.filter((one) => isRatio(one) || (!isTotal(one) && one.unit !== 'percent'));
