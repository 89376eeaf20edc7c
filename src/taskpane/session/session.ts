import type { Stage } from '../../workbook/change/attempt';
import type { Plan } from '../../plan/plan';
import type { Place } from '../plan/pane-state';
import type { Delivery } from './delivery';
import { type Kept, type PlanHere, isCurrent } from './plan-here';

/** Where plans stand in a workbook or in files, and what is being done with them there. */
export interface Session {
  /** Every plan that is here; undefined until the workbook has been looked at. */
  readonly found: readonly PlanHere[] | undefined;
  /** The plan that the workbook had when the pane was last at a place. */
  readonly seen: ReadonlyMap<Place, Plan>;
  readonly doing: Doing;
}

/** What can be done with a plan in a workbook or a file. */
export type Verb =
  | ('insert' | 'update' | 'convert' | 'repair' | 'freeze' | 'takeIn' | 'listOldSheet' | 'remove')
  | ('share' | 'flagged' | 'download' | 'savePlan' | 'open' | 'reread' | 'settle');

/** One thing is done at a time; what became of it is said until something else is done. */
export type Doing = Resting | Working;
interface Resting {
  readonly is: 'resting';
  readonly said: Delivery | undefined;
  /** What was done last was cancelled: what was said before it stands again. */
  readonly isCancelled?: true;
}
interface Working {
  readonly is: 'working';
  /** Where it has got to; nowhere, while what does it is fetched. */
  readonly stage?: Stage;
  /** What was said of the thing before it. */
  readonly before: Delivery | undefined;
}

/** Whether nothing has become of it yet, so that it can be left. */
export const canCancel = (doing: Doing): doing is Working =>
  doing.is === 'working' && doing.stage?.isSafe !== false;

export type SessionEvent =
  | { readonly is: 'begun' }
  | { readonly is: 'reached'; readonly stage: Stage }
  | { readonly is: 'ended'; readonly said: Delivery | undefined }
  | { readonly is: 'cancelled' }
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
    switch (event.is) {
      case 'reached':
        return { ...doing, stage: event.stage };
      case 'ended':
        return { is: 'resting', said: event.said };
      case 'cancelled':
        return { is: 'resting', said: doing.before, isCancelled: true };
      default:
        return doing;
    }
  }
  switch (event.is) {
    case 'begun':
      return { is: 'working', before: doing.said };
    case 'noticed':
      return { is: 'resting', said: event.said };
    case 'restored':
      return doing.said?.isGood === false ? doing : { is: 'resting', said: event.said };
    case 'edited':
      return doing.said || doing.isCancelled ? { is: 'resting', said: undefined } : doing;
    default:
      return doing;
  }
}

/** The plan of the workbook at a place; none for a plan that is not in it yet. */
export const keptAt = ({ found = [] }: Session, at: Place): Kept | undefined =>
  found.find((one): one is Kept => isCurrent(one) && one.at === at);
