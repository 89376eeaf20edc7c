import { type ChangeFailure, refusals } from '../change/change-failures';
import type { PendingChange } from '../change/pending-change';
import {
  type Change,
  type Changed,
  changeWorkbook,
  finish,
  leaveAsIs,
  outstanding,
  undo,
} from '../excel/change/change';
import { inExcel, readPages, timeout } from '../excel/read/pages';
import { recovered, sheetsOf } from './recovered-change';

/* What becomes of a change that was begun and not finished. */

/** The change that Excel last left unanswered in this session. */
let unsettled: Change | undefined;

/** Changes the workbook, and remembers a change of which nothing was heard. */
export async function change(wanted: Change, options: Parameters<typeof changeWorkbook>[1] = {}) {
  const changed = await changeWorkbook(wanted, options);
  if (changed.kind === 'unknown') unsettled = wanted;
  return changed;
}

/** A change that was begun in this workbook and what can be done about it; undefined where none was. */
export const unfinished = (): Promise<Unfinished | undefined> =>
  inExcel(async (context) => {
    const pending = await outstanding(context, timeout);
    if (!pending) return undefined;
    const known = unsettled ? ways : ((await recall(context, pending))?.ways ?? []);
    return { ...refusals.unfinished, ways: [...known, 'leave'] };
  });

export interface Unfinished extends ChangeFailure {
  readonly ways: readonly Settling[];
}

/** How a change is settled that was begun and not finished. */
export type Settling = 'finish' | 'take out' | 'leave';
const ways = ['finish', 'take out'] as const;

/** A change that an earlier session began, described again. */
async function recall(context: Excel.RequestContext, pending: PendingChange) {
  return recovered(pending, await readPages(context, sheetsOf(pending)));
}

/**
 * Completes the change that was left unfinished, takes it back, or leaves what stands of it as it is.
 * Undefined where nothing is known of it any more, or nothing was to be told.
 */
export async function settleChange(how: Settling): Promise<Changed | undefined> {
  if (how === 'leave') {
    await leaveAsIs(timeout);
    unsettled = undefined;
    return undefined;
  }
  unsettled ??= await inExcel(async (context) => {
    const pending = await outstanding(context, timeout);
    return pending && (await recall(context, pending))?.change;
  });
  if (!unsettled) return undefined;
  const settled = await (how === 'finish' ? finish(unsettled) : undo(unsettled));
  if (settled.kind !== 'unknown') unsettled = undefined;
  return settled;
}
