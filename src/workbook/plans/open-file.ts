import type { Result } from '../../engine/result';
import type { FoundPlan } from '../reopened/found-plan';
import { foundPlans } from '../reopened/found-plan';
import { type LivePlan, livePlan, refusedCells } from '../reopened/live-plan';
import { documentIn } from '../kept/plan-document';
import { readXlsx } from '../xlsx/read/read-xlsx';

/** A plan from a file, with its people where the file could be read whole. */
export type OpenedPlan = FoundPlan & { readonly live?: LivePlan };

/** The plans in a workbook's bytes, or why it cannot be read. */
export const openFile = (bytes: Uint8Array): Result<readonly OpenedPlan[]> =>
  readXlsx(bytes, (read) =>
    foundPlans(documentIn(read)).map((found): OpenedPlan => {
      if (found.state !== 'current') return found;
      const live = livePlan(found.kept, found.written, read);
      return { ...found, plan: live.plan, refused: refusedCells(live), moved: live.moved, live };
    }),
  );
