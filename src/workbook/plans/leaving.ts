import type { Attempt } from '../change/attempt';
import { type ChangeFailure, failureOf, hindrance } from '../change/change-failures';
import { whyUncalculated } from '../excel/read/calculated';
import { type ReadPages, inExcel, missingAmong, timeout, readPages } from '../excel/read/pages';
import type { CurrentPlan } from '../reopened/found-plan';
import { type ReadPlan, describingWritten, readingPlan } from '../reopened/live-plan';
import { shownErrors } from '../change/not-calculated';

/** What a plan's sheets hold, of which every cell shows what it comes to. */
export interface Leaving extends ReadPages {
  readonly live: ReadPlan;
}

/**
 * What may leave the workbook as settled, as a copy or as a statement, or why nothing may yet: a sheet
 * that it comes from is gone or shifted, Excel has not calculated, or a cell of ours shows an error.
 */
export async function leaving(
  { kept, written }: CurrentPlan,
  attempt: Attempt,
): Promise<Leaving | ChangeFailure> {
  attempt.reach('reading');
  try {
    return await inExcel(async (context) => {
      // Asked before and after, as calculating may begin or end while the cells are read.
      const early = await whyUncalculated(context, timeout);
      if (early) return early;
      const read = await readPages(context, Object.values(written.sheets));
      const late = await whyUncalculated(context, timeout);
      if (late) return late;
      const live = await attempt.inSlices(readingPlan(kept, written, read));
      const { plan, team, deals } = written.sheets;
      const missing = missingAmong([plan, team, deals], read.tabs);
      return (
        hindrance({
          missing,
          moved: [...live.moved, ...live.elsewhere],
          taken: [],
          occupied: [],
        }) ??
        shownErrors(await attempt.inSlices(describingWritten(live)), live.sheets) ?? {
          ...read,
          live,
        }
      );
    });
  } catch (error) {
    return failureOf(error);
  }
}
