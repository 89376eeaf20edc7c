import type { CurrentPlan } from '../../workbook/plans/in-excel';
import type { FoundPlan } from '../../workbook/reopened/found-plan';
import type { OpenedPlan } from '../../workbook/plans/open-file';

/** A plan with the key that it has in the pane: its Plan sheet's name, in a file behind a number. */
export type PlanHere = OpenedPlan & { readonly at: string; readonly file?: string };
export type Kept = CurrentPlan & PlanHere;
export const isCurrent = (found: PlanHere): found is Kept => found.state === 'current';

export const inWorkbook = (read: readonly FoundPlan[]): readonly PlanHere[] =>
  read.map((one) => ({ ...one, at: one.sheet }));
