import type { Result } from '../engine/result';
import { map } from '../engine/result';
import type { People } from '../plan/people';
import { tidied } from '../plan/parse-plan';
import type { Plan } from '../plan/plan';
import { type SheetKey, suitableSheets } from './book';
import type { FoundPlan } from './found-plan';
import { foundPlans } from './found-plan';
import { type LivePlan, livePlan, peopleOf, refusedCells, usualSpareRows } from './live-plan';
import { documentIn } from './plan-document';
import { planWorkbook } from './plan-workbook';
import { sampleDeals, samplePayees } from './sample-people';
import { type CopyForm, sharedCopy } from './shared-copy';
import { readXlsx } from './xlsx-reader/read-xlsx';
import { xlsxFile } from './xlsx-writer/xlsx-file';

/** Plans in files, for a plain tab: the same as in the open workbook, with files in place of it. */

/** A plan from a file, with its people where the file could be read whole. */
export type OpenedPlan = FoundPlan & { readonly live?: LivePlan };

/** The plans in a workbook's bytes, or why it cannot be read. */
export const openFile = (bytes: Uint8Array): Result<readonly OpenedPlan[]> =>
  map(readXlsx(bytes), (read) =>
    foundPlans(documentIn(read)).map((found): OpenedPlan => {
      if (found.state !== 'current') return found;
      const live = livePlan(found.kept, found.written, read);
      return { ...found, plan: live.plan, refused: refusedCells(live), moved: live.moved, live };
    }),
  );

/** Whom the opened file has; where the plan is in none, those that a new file would start with. */
export const peopleIn = (plan: Plan, live: LivePlan | undefined): People =>
  live
    ? peopleOf(live)
    : {
        payees: samplePayees(plan),
        deals: suitableSheets(plan).includes('deals') ? sampleDeals(plan) : undefined,
      };

interface FileOptions {
  readonly sheets: readonly SheetKey[];
  readonly result: number;
  /** The file that the plan came from, whose payees and deals go along. */
  readonly from?: LivePlan | undefined;
}

const optionsOf = (plan: Plan, { sheets, result, from }: FileOptions) => {
  const form = 'native' as const;
  if (from) return { ...from.options, form, sheets };
  const people = { payees: samplePayees(plan), deals: sampleDeals(plan) };
  return { form, sheets, result, ...people, spareRows: usualSpareRows };
};

/** The plan's workbook as the bytes of an .xlsx file. */
export const planFile = (plan: Plan, options: FileOptions): Uint8Array =>
  xlsxFile(planWorkbook(tidied(plan), optionsOf(plan, options)));

/** A copy for people without the add-in, as the bytes of an .xlsx file. */
export const copyFile = (
  plan: Plan,
  options: FileOptions,
  form: CopyForm,
  day: string,
): Uint8Array => xlsxFile(sharedCopy(tidied(plan), optionsOf(plan, options), form, day));
