import type { Result } from '../../engine/result';
import type { FoundPlan } from '../reopened/found-plan';
import { foundPlans } from '../reopened/found-plan';
import { type LivePlan, type ReadPlan, livePlan, refusedCells } from '../reopened/live-plan';
import { documentIn } from '../kept/plan-document';
import { readXlsx } from '../xlsx/read/read-xlsx';

/**
 * A plan from a file, with its people where the file could be read whole. It goes from one thread to
 * another, which cells that are read when they are asked for do not.
 */
export type OpenedPlan = FoundPlan & { readonly live?: LivePlan };

/** The plans in a workbook's bytes, or why it cannot be read. */
export const openFile = (bytes: Uint8Array): Result<readonly OpenedPlan[]> =>
  readXlsx(bytes, (read) =>
    foundPlans(documentIn(read)).map((found): OpenedPlan => {
      if (found.state !== 'current') return found;
      const live = withoutCells(livePlan(found.kept, found.written, read));
      return { ...found, plan: live.plan, refused: refusedCells(live), moved: live.moved, live };
    }),
  );

function withoutCells(read: ReadPlan): LivePlan {
  const { kept, plan, refused, moved, elsewhere, written, options } = read;
  return { kept, plan, refused, moved, elsewhere, written, options };
}
