import type { PlanComponent } from '../kind';
import type { Component } from '../kinds';
import { totalsIn } from '../payee/together/totals';
import type { Plan } from '../plan';
import { readsIn } from './reads';

/** Whether a component is paid, gated or conditioned by what counts of a measure. */
export const isPaidBy = (part: PlanComponent<Component>, measure: string): boolean =>
  [
    ...('measure' in part.component ? [part.component.measure] : []),
    ...[part.component.gate, ...(part.component.requires?.of ?? [])].map((gate) => gate?.measure),
    ...readsIn(part).map((read) =>
      read.is === 'measure' || read.is === 'attained' ? read.measure : undefined,
    ),
  ].includes(measure);

/** The same, or by a total of the measure. */
export const isDecidedBy = (
  plan: Pick<Plan, 'measures'>,
  part: PlanComponent<Component>,
  measure: string,
): boolean =>
  isPaidBy(part, measure) ||
  totalsIn(plan).some(({ id, total }) => total.of === measure && isPaidBy(part, id));
