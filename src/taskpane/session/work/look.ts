import type { Deal, People } from '../../../plan/people';
import type { ChangeFailure } from '../../../workbook/change/change-failures';
import { after } from '../../pane/now';
import { untilHere } from '../../parts/fetched/until-here';
import type { Place } from '../../plan/pane-state';
import type { Delivery } from '../delivery';
import type { Desk, Question } from '../desk';
import { type PlanHere, inWorkbook } from '../plan-here';
import { noticeOf, notFinished } from './outcomes';
import { go, goingTo, openWith } from './plans';

/* What a workbook or a file is asked, without anything being done to it. */

export const inExcel = () => untilHere(() => import('../../../workbook/plans/in-excel'));
export const inFiles = () => untilHere(() => import('../../../workbook/plans/in-files'));

export const plansInExcel = async (): Promise<readonly PlanHere[]> =>
  inWorkbook(await (await inExcel()).findPlans());

/** What the workbook has when the pane opens. */
export async function firstLook(desk: Desk): Promise<void> {
  const say = (said: Delivery | undefined) =>
    desk.set((now) => after(now, { is: 'noticed', said }));
  const read = await plansInExcel();
  openWith(desk, read);
  if (read.length > 0) say(noticeOf(read));
  const begun = await (await inExcel()).unfinished();
  if (begun) say(notFinished(begun));
}

/** Goes to another plan that the pane has been at, or that is here; what is to be said of it. */
export function choose(desk: Desk, to: Place): Delivery | undefined {
  const { found = [], seen } = desk.now().session;
  go(desk, goingTo(to, found, seen.get(to)));
  return noticeOf(found);
}

/** Whom the workbook or the opened file has; where there is neither, invented people. */
export async function people({
  host,
  from: { kept, state },
}: Question): Promise<(People & { readonly areInvented: boolean }) | ChangeFailure> {
  if (host === 'excel' && kept) {
    const people = await (await inExcel()).peopleNow(kept);
    return 'why' in people ? people : { ...people, areInvented: false };
  }
  const { plan } = state.history.present;
  return { ...(await inFiles()).peopleIn(plan, kept?.live), areInvented: !kept };
}

/** The deals that stand in the workbook or the opened file of the plan that is shown. */
export const deals = async ({
  host,
  from: { kept },
}: Question): Promise<readonly Deal[] | ChangeFailure> =>
  host === 'excel' && kept
    ? (await inExcel()).dealsNow(kept)
    : (await inFiles()).dealsIn(kept?.live);
