import type { LocalizedText } from '../../engine/words';
import { normalized } from '../../plan/document/parse-plan';
import { closing } from '../../plan/exports/closing';
import { type Steps, rowByRow } from '../../engine/in-steps';
import { takingDeals } from '../../plan/exports/into-deals';
import type { ExportMapping } from '../../plan/exports/mapping';
import type { ExportReading } from '../../plan/exports/read-export';
import type { Deal } from '../../plan/people';
import type { Plan } from '../../plan/plan';
import type { Attempt } from '../change/attempt';
import type { LivePlan } from './live-plan';

interface TakenIn {
  readonly deals: readonly Deal[];
  /** With what was said of the export's columns and words. */
  readonly plan: Plan;
  /** What has become of every row of the export. */
  readonly line: () => Promise<LocalizedText>;
}

/** What an export makes of a plan's deals, wherever they stand. */
export async function takenIn(
  { plan: before, options: { deals: standing, sheets, payees } }: LivePlan,
  reading: ExportReading,
  said: ExportMapping | undefined,
  attempt: Attempt,
): Promise<TakenIn> {
  const { rows: deals } = await attempt.inSlices(takingDeals(standing, reading, before));
  const plan = said ? normalized({ ...before, exports: said }) : before;
  const people = { deals, ...(sheets.includes('team') && { payees }) };
  return { deals, plan, line: () => attempt.inSlices(closing(plan, reading, people)) };
}

/** Whether the same stands in all rows. */
export function* areSameRows(some: readonly Deal[], others: readonly Deal[]): Steps<boolean> {
  let areSame = some.length === others.length;
  yield* rowByRow(some.keys(), (row) => {
    areSame &&= JSON.stringify(some[row]) === JSON.stringify(others[row]);
  });
  return areSame;
}
