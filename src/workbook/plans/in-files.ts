import type { People } from '../../plan/people';
import { normalized } from '../../plan/document/parse-plan';
import type { Plan } from '../../plan/plan';
import type { ScenarioSet } from '../../plan/scenarios/named-scenarios';
import type { SheetKey } from '../kept/sheet-keys';
import { suitableSheets } from '../sheets/book';
import { type LivePlan, peopleOf, usualSpareRows } from '../reopened/live-plan';
import { planWorkbook } from '../sheets/plan-workbook';
import { sampleDeals, samplePayees } from '../../plan/payee/sample-people';
import { type CopyForm, sharedCopy } from '../copies/shared-copy';
import { xlsxFile } from '../xlsx/write/xlsx-file';

/** Plans in files, for a plain tab: the same as in the open workbook, with files in place of it. */

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
  /** Scenarios in the place of those that the sheet begins with, or that the file had. */
  readonly scenarios?: ScenarioSet | undefined;
}

const optionsOf = (plan: Plan, { sheets, result, from, scenarios }: FileOptions) => {
  const form = 'native' as const;
  if (from) {
    return { ...from.options, form, sheets, ...(scenarios && { scenarios }) };
  }
  const people = { payees: samplePayees(plan), deals: sampleDeals(plan) };
  return { form, sheets, result, scenarios, ...people, spareRows: usualSpareRows };
};

/** The plan's workbook as the bytes of an .xlsx file. */
export const planFile = (plan: Plan, options: FileOptions): Uint8Array =>
  xlsxFile(planWorkbook(normalized(plan), optionsOf(plan, options)));

/** A copy for people without the add-in, as the bytes of an .xlsx file. */
export const copyFile = (
  plan: Plan,
  options: FileOptions,
  form: CopyForm,
  day: string,
): Uint8Array => xlsxFile(sharedCopy(normalized(plan), optionsOf(plan, options), form, day));
