import type { RowMoves } from '../../plan/row-moves';
import type { Attempt } from '../change/attempt';
import { failureOf, movedCells } from '../change/change-failures';
import { nameInUse } from '../change/name-in-use';
import type { WorkbookDescription } from '../description/description';
import type { ReadSheet } from '../description/read-workbook';
import { type Typed, typingIn } from '../difference/typed-inputs';
import type { Changed } from '../excel/change/change';
import { inExcel, readPages } from '../excel/read/pages';
import type { CurrentPlan } from '../reopened/found-plan';
import {
  type LivePlan,
  type Wish,
  describingWished,
  describingWritten,
  readingPlan,
} from '../reopened/live-plan';
import { sheetNames } from '../sheets/plan-workbook';

export interface Now {
  readonly live: LivePlan;
  readonly sheets: readonly ReadSheet[];
  readonly tabs: readonly string[];
  readonly words: readonly string[];
}

/**
 * Everything that the workbook holds of a plan now, payees and deals too, or why a change of it is
 * refused: where people and inputs stand elsewhere than they were written, nothing can be made of them.
 */
export async function liveNow(
  { kept, written }: CurrentPlan,
  attempt: Attempt,
): Promise<Now | Refused> {
  attempt.reach('reading');
  try {
    const read = await inExcel((context) => readPages(context, Object.values(written.sheets)));
    const live = await attempt.inSlices(readingPlan(kept, written, read));
    const shifted = [...live.moved, ...live.elsewhere];
    if (shifted.length > 0) return { kind: 'refused', ...movedCells(shifted) };
    const inUse = nameInUse(written.sheets, read);
    return inUse ? { kind: 'refused', ...inUse } : { live, ...read };
  } catch (error) {
    return { kind: 'refused', ...failureOf(error) };
  }
}

type Refused = Extract<Changed, { kind: 'refused' | 'undone' | 'unknown' }>;

export function wished(
  { live, tabs, words }: Now,
  wish: Wish,
  attempt: Attempt,
): Promise<WorkbookDescription> {
  attempt.reach('describing');
  return attempt.inSlices(
    describingWished(live, wish, (sheets, plan) => sheetNames(plan, sheets, tabs, words)),
  );
}

/** What was typed stands in a change from what was written to what is wished for. */
export async function typedInto(
  attempt: Attempt,
  live: LivePlan,
  after: WorkbookDescription | undefined,
  ...others: [found: readonly ReadSheet[], moves?: RowMoves]
): Promise<Typed> {
  const written = await attempt.inSlices(describingWritten(live));
  return attempt.inSlices(typingIn(written, after, ...others));
}
