import type { LocalizedText } from '../../engine/words';
import type { ExportMapping } from '../../plan/exports/mapping';
import type { ExportReading } from '../../plan/exports/read-export';
import type { Deal, People } from '../../plan/people';
import { normalized } from '../../plan/document/parse-plan';
import type { Plan } from '../../plan/plan';
import type { ScenarioSet } from '../../plan/scenarios/named-scenarios';
import { type Attempt, unattended } from '../change/attempt';
import { type ChangeFailure, movedCells } from '../change/change-failures';
import type { SheetKey } from '../kept/sheet-keys';
import { suitableSheets } from '../sheets/book';
import {
  type LivePlan,
  movedAlong,
  peopleOf,
  usualSpareRows,
  withOtherDeals,
} from '../reopened/live-plan';
import { takenIn } from '../reopened/taken-in';
import type { OpenedPlan } from './open-file';
import { describingWorkbook } from '../sheets/plan-workbook';
import { sampleDeals, samplePayees } from '../../plan/payee/sample-people';
import { type CopyForm, describingCopy } from '../copies/shared-copy';
import { xlsxFileInTime } from '../xlsx/write/xlsx-file';

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
    const along = movedAlong(from, plan);
    return { ...from.options, ...along, form, sheets, ...(scenarios && { scenarios }) };
  }
  const people = { payees: samplePayees(plan), deals: sampleDeals(plan) };
  return { form, sheets, result, scenarios, ...people, spareRows: usualSpareRows };
};

/** The deals that stand in an opened file; refused where they stand elsewhere than they were written. */
export function dealsIn(live: LivePlan | undefined): readonly Deal[] | ChangeFailure {
  const shifted = live ? [...live.moved, ...live.elsewhere] : [];
  return shifted.length > 0 ? movedCells(shifted) : (live?.options.deals ?? []);
}

/** An opened plan after an export was taken in: its file, and what has become of the export's rows. */
interface TakenIntoFile<Opened> {
  readonly opened: Opened;
  readonly file: Uint8Array;
  readonly line: LocalizedText;
}

/** Takes an export into the deals of an opened file, which is written anew. */
export async function takeInDeals<Opened extends OpenedPlan>(
  opened: Opened,
  reading: ExportReading,
  said?: ExportMapping,
  attempt: Attempt = unattended,
): Promise<TakenIntoFile<Opened> | ChangeFailure> {
  const { live } = opened;
  if (!live) throw new Error('The opened file could be read whole.');
  const standing = dealsIn(live);
  if ('why' in standing) return standing;
  const { deals, plan, line } = await takenIn(live, reading, said, attempt);
  const from = withOtherDeals(live, deals, plan);
  const { sheets, result } = from.options;
  return {
    ...{ opened: { ...opened, plan, live: from }, line: await line() },
    file: await planFile(plan, { sheets, result, from }, attempt),
  };
}

/** The plan's workbook as the bytes of an .xlsx file. */
export async function planFile(
  plan: Plan,
  options: FileOptions,
  attempt: Attempt = unattended,
): Promise<Uint8Array> {
  attempt.reach('describing');
  const described = describingWorkbook(normalized(plan), optionsOf(plan, options));
  return xlsxFileInTime(await attempt.inSlices(described), attempt);
}

/** A copy for people without the add-in, as the bytes of an .xlsx file. */
export async function copyFile(
  plan: Plan,
  options: FileOptions,
  form: CopyForm,
  day: string,
  attempt: Attempt = unattended,
): Promise<Uint8Array> {
  attempt.reach('describing');
  const described = describingCopy(normalized(plan), optionsOf(plan, options), form, day);
  return xlsxFileInTime(await attempt.inSlices(described), attempt);
}
