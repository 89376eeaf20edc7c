import type { Words } from '../engine/words';
import type { Plan } from '../plan/plan';
import type { ChangeFailure } from './change-failures';
import { changeWorkbook } from './excel-change';
import { readTabs } from './excel-read';
import { failureOf } from './change-failures';
import { type WorkbookOptions, planWorkbook, sheetNames } from './plan-workbook';

/** What became of an insert. */
export type Inserted =
  | { readonly kind: 'inserted'; readonly sheet: string; readonly warnings: readonly Words[] }
  | ({ readonly kind: 'refused' | 'undone' | 'unknown' } & ChangeFailure);

export interface InsertOptions extends WorkbookOptions {
  /** How long Excel may take over one answer, in milliseconds. */
  readonly patience?: number;
}

/** Inserts a plan as new sheets under names that are free, whole or not at all. */
export async function insertPlan(plan: Plan, options: InsertOptions): Promise<Inserted> {
  const { patience = 60_000 } = options;
  let taken: string[];
  try {
    taken = await Excel.run({ delayForCellEdit: true }, (context) => readTabs(context, patience));
  } catch (error) {
    return { kind: 'refused', ...failureOf(error) };
  }
  const names = sheetNames(plan, options.sheets, taken);
  const after = planWorkbook(plan, options, names);
  const changed = await changeWorkbook({ kind: 'insert', after }, { patience });
  if (changed.kind !== 'done') return changed;
  const { sheets, warnings } = changed;
  return { kind: 'inserted', sheet: sheets[0] ?? '', warnings };
}
