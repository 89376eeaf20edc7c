import type { Plan } from '../../plan/plan';
import type { Place } from '../plan/pane-state';
import type { Delivery } from './delivery';
import { type Kept, type PlanHere, isCurrent } from './plan-here';
import type { Verb } from '../outcome/texts';

/** Where plans stand in a workbook or in files, and what is being done with them there. */
export interface Session {
  /** Every plan that is here; undefined until the workbook has been looked at. */
  readonly found: readonly PlanHere[] | undefined;
  /** The plan that the workbook had when the pane was last at a place. */
  readonly seen: ReadonlyMap<Place, Plan>;
  readonly doing: Doing;
}

/** One thing is done at a time; what became of it is said until something else is done. */
export type Doing =
  | { readonly is: 'resting'; readonly said: Delivery | undefined }
  | { readonly is: 'working'; readonly at: Verb };

export type SessionEvent =
  | { readonly is: 'begun'; readonly at: Verb }
  | { readonly is: 'ended'; readonly said: Delivery | undefined }
  /** Something is to be said that nobody asked for. */
  | { readonly is: 'noticed'; readonly said: Delivery | undefined }
  /** A draft that was left unsaved is back, which is said unless there is worse to say. */
  | { readonly is: 'restored'; readonly said: Delivery }
  /** The plan was changed by hand, which makes the last word stale. */
  | { readonly is: 'edited' };

/** In a browser there is no workbook to look at. */
export const firstSession = (hasWorkbook: boolean): Session => ({
  found: hasWorkbook ? undefined : [],
  seen: new Map(),
  doing: { is: 'resting', said: undefined },
});

/** What is being done after something has happened; the same where that does not count now. */
export function doingAfter(doing: Doing, event: SessionEvent): Doing {
  if (doing.is === 'working') {
    return event.is === 'ended' ? { is: 'resting', said: event.said } : doing;
  }
  switch (event.is) {
    case 'begun':
      return { is: 'working', at: event.at };
    case 'noticed':
      return { is: 'resting', said: event.said };
    case 'restored':
      return doing.said?.isGood === false ? doing : { is: 'resting', said: event.said };
    case 'edited':
      return doing.said ? { is: 'resting', said: undefined } : doing;
    case 'ended':
      return doing;
  }
}

/** The plan of the workbook at a place; none for a plan that is not in it yet. */
export const keptAt = ({ found = [] }: Session, at: Place): Kept | undefined =>
  found.find((one): one is Kept => isCurrent(one) && one.at === at);
