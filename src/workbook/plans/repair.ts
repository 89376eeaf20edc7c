import { type Attempt, unattended } from '../change/attempt';
import { batchesOf, send, withRetry } from '../excel/batches';
import { inExcel, readPages, timeout } from '../excel/read/pages';
import type { CurrentPlan } from '../reopened/found-plan';
import { functionCells } from '../reopened/function-cells';
import { describingWritten, readingPlan } from '../reopened/live-plan';

/**
 * Types every formula with a COMP function again: Excel does not always calculate them by itself once
 * the add-in is loaded. Answers how many show #NAME? all the same, as they do while it is not.
 */
export async function repairPlan(
  { kept, written }: CurrentPlan,
  attempt: Attempt = unattended,
): Promise<number> {
  attempt.reach('reading');
  const cells = async (context: Excel.RequestContext) => {
    const read = await readPages(context, Object.values(written.sheets));
    const live = await attempt.inSlices(readingPlan(kept, written, read));
    return functionCells(await attempt.inSlices(describingWritten(live)), read.sheets);
  };
  return inExcel(async (context) => {
    const steps = (await cells(context)).map(({ sheet, address, formula }) => ({
      bytes: 200 + 2 * formula.length,
      queue: () => {
        context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[formula]];
      },
    }));
    attempt.reach('typing again');
    for (const batch of batchesOf(steps)) await withRetry(() => send(context, batch, timeout));
    return (await cells(context)).filter(({ isUnknown }) => isUnknown).length;
  });
}
