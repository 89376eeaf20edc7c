import type { PlanComponent } from '../kind';
import type { Component } from '../kinds';
import { totalsIn } from '../payee/together/totals';
import type { Plan } from '../plan';
import { readsIn } from './reads';

/** Whether a component follows a measure, or reads it as a factor or a grid does. */
export const followsOrReads = (part: PlanComponent<Component>, measure: string): boolean =>
  [
    ...('measure' in part.component ? [part.component.measure] : []),
    ...readsIn(part).map((read) =>
      read.is === 'measure' || read.is === 'attained' ? read.measure : undefined,
    ),
  ].includes(measure);

/** Whether a component is paid, gated or conditioned by what counts of a measure. */
export const isPaidBy = (part: PlanComponent<Component>, measure: string): boolean =>
  followsOrReads(part, measure) ||
  [part.component.gate, ...(part.component.requires?.of ?? [])].some(
    (gate) => gate?.measure === measure,
  );

/** The same, or by a total of the measure. */
export const isDecidedBy = (
  plan: Pick<Plan, 'measures'>,
  part: PlanComponent<Component>,
  measure: string,
): boolean =>
  isPaidBy(part, measure) ||
  totalsIn(plan).some(({ id, total }) => total.of === measure && isPaidBy(part, id));
