import { inSlices } from '../../engine/in-slices';
import type { Deal, People } from '../../plan/people';
import { normalized } from '../../plan/document/parse-plan';
import type { Plan } from '../../plan/plan';
import { rowMoves } from '../../plan/row-moves';
import type { ScenarioSet } from '../../plan/scenarios/named-scenarios';
import type { SheetKey } from '../kept/sheet-keys';
import { type Attempt, unattended } from '../change/attempt';
import type { ChangeFailure } from '../change/change-failures';
import { otherDeals } from '../change/other-deals';
import type { WorkbookDescription } from '../description/description';
import type { Changed, RunOptions } from '../excel/change/change';
import { leaving } from './leaving';
import { liveNow, typedInto, wished } from './live-now';
import { change } from './settling';
import { wishedBeside } from './wished-beside';
import { inExcel, missingAmong, timeout, readPages } from '../excel/read/pages';
import { readTabs } from '../excel/read/sheets';
import type { FormulaForm } from '../description/forms';
import { type CurrentPlan, type FoundPlan, foundPlans } from '../reopened/found-plan';
import { frozenSheet } from '../copies/frozen-sheet';
import { type OldSheetList, oldSheetList } from '../copies/old-sheet-list';
import {
  type LivePlan,
  describeInvented,
  describingWritten,
  readingPlan,
  peopleOf,
  refusedCells,
  usualSpareRows,
} from '../reopened/live-plan';
import type { ExportMapping } from '../../plan/exports/mapping';
import type { ExportReading } from '../../plan/exports/read-export';
import { keptXml } from '../kept/kept-plan';
import type { Recovery } from '../change/pending-change';
import { describingWorkbook, planBook, sheetNames } from '../sheets/plan-workbook';
import { functionCells } from '../reopened/function-cells';
import { sampleDeals, samplePayees } from '../../plan/payee/sample-people';
import { type CopyForm, describingCopy } from '../copies/shared-copy';
import { keptDocuments } from '../excel/read/kept-documents';
import { isTypedOver } from '../difference/typed-inputs';
import { areSameRows, takenIn } from '../reopened/taken-in';
import { withTypedSince } from '../reopened/typed-since';

/** What can be done with plans in the open workbook, each whole or not at all. */

export type { CurrentPlan } from '../reopened/found-plan';
export { repairPlan } from './repair';
export { type Settling, type Unfinished, settleChange, unfinished } from './settling';

/** The plans that the workbook keeps, with the inputs as they stand in cells. Reading changes nothing. */
export const findPlans = (): Promise<readonly FoundPlan[]> =>
  inExcel(async (context) => {
    const plans = foundPlans(await keptDocuments(context, timeout));
    const names = plans.map(({ sheet }) => sheet).filter((name) => name !== '');
    if (names.length === 0) return plans;
    const read = await readPages(context, names);
    const withCells = async (found: FoundPlan): Promise<FoundPlan> => {
      if (found.state !== 'current') return found;
      const live = await inSlices(readingPlan(found.kept, found.written, read));
      const missing = missingAmong(Object.values(found.written.sheets), read.tabs);
      const isNative = found.written.form === 'native';
      const described = isNative ? undefined : await inSlices(describingWritten(live));
      const cells = described ? functionCells(described, read.sheets) : [];
      return {
        ...{ ...found, plan: live.plan, missing, moved: live.moved },
        refused: refusedCells(live),
        isUnknown: cells.some(({ isUnknown }) => isUnknown),
      };
    };
    return Promise.all(plans.map(withCells));
  });

/** Inserts a plan on new sheets, with invented people to type over. */
export async function insertPlan(
  plan: Plan,
  options: {
    readonly form: FormulaForm;
    readonly sheets: readonly SheetKey[];
    readonly result: number;
    readonly scenarios?: ScenarioSet | undefined;
  },
  attempt: Attempt = unattended,
): Promise<Changed> {
  attempt.reach('reading');
  const { tabs, words } = await inExcel((context) => readTabs(context, timeout));
  const people = {
    payees: samplePayees(plan),
    deals: sampleDeals(plan),
    spareRows: usualSpareRows,
  };
  const names = sheetNames(plan, options.sheets, tabs, words);
  attempt.reach('describing');
  const after = await attempt.inSlices(
    describingWorkbook(normalized(plan), { ...options, ...people }, names),
  );
  return change({ kind: 'insert', after, recovery: recoveryOf(undefined, after) }, { attempt });
}

/** The person has been told what of the typed would go, and wants the change all the same. */
export interface Losing {
  readonly losesTyped?: boolean;
}

export interface UpdateOptions
  extends Losing, Pick<RunOptions, 'overwriteEdited' | 'insertsMissing'> {
  /** Scenarios in the place of those that the sheet has. */
  readonly scenarios?: ScenarioSet | undefined;
}

/**
 * Updates the plan's sheets to another plan or other sheets; inputs typed into cells since stay.
 * Answers what the sheets were to become too, cells that were left as a person changed them included.
 */
export async function updatePlan(
  found: CurrentPlan,
  plan: Plan,
  {
    sheets,
    losesTyped,
    scenarios,
    ...options
  }: { readonly sheets: readonly SheetKey[] } & UpdateOptions,
  attempt: Attempt = unattended,
): Promise<Changed & { readonly wanted: Plan }> {
  let wanted = plan;
  const changed = await untilNobodyTypes(async () => {
    const now = await liveNow(found, attempt);
    if ('kind' in now) return now;
    wanted = normalized(withTypedSince(plan, found.plan, now.live.plan));
    const wish = { plan: wanted, sheets, scenarios };
    const after = options.insertsMissing
      ? await wishedBeside(now.live, now, wish, attempt)
      : await wished(now, wish, attempt);
    const moves = rowMoves(now.live.plan, wanted);
    const { lost, ...typed } = await typedInto(attempt, now.live, after, now.sheets, moves);
    const recovery = recoveryOf(now.live, after);
    return change(
      { kind: 'update', ...typed, lost: losesTyped ? [] : lost, recovery },
      { ...options, attempt },
    );
  });
  return { ...changed, wanted };
}

/** Looks at everything again, and changes it again, when somebody typed while it was written. */
async function untilNobodyTypes(attempt: () => Promise<Changed>): Promise<Changed> {
  for (let more = 2; more > 0; more--) {
    const changed = await attempt();
    if (changed.kind === 'done' || changed.cause !== 'typed meanwhile') return changed;
  }
  return attempt();
}

/** The deals that stand on the plan's sheets now, whatever else is still calculated. */
export async function dealsNow(found: CurrentPlan): Promise<readonly Deal[] | ChangeFailure> {
  const now = await liveNow(found, unattended);
  return 'why' in now ? now : now.live.options.deals;
}

/**
 * Takes an export into the plan's deals. The person has seen what it changes of `seen`: where others
 * stand when it is written, they are to be looked at again, and nothing is taken in.
 */
export const takeInDeals = (
  found: CurrentPlan,
  reading: ExportReading,
  seen: readonly Deal[],
  said?: ExportMapping,
  attempt: Attempt = unattended,
): Promise<Changed> =>
  untilNobodyTypes(async () => {
    const now = await liveNow(found, attempt);
    if ('kind' in now) return now;
    const { live } = now;
    if (!(await attempt.inSlices(areSameRows(live.options.deals, seen)))) {
      return { kind: 'refused', ...otherDeals };
    }
    const { deals, plan, line } = await takenIn(live, reading, said, attempt);
    const after = await wished(now, { deals, plan }, attempt);
    const typed = await typedInto(attempt, live, after, now.sheets);
    const recovery = recoveryOf(live, after);
    const changed = await change({ kind: 'update', ...typed, lost: [], recovery }, { attempt });
    if (changed.kind !== 'done') return changed;
    return { ...changed, warnings: [await line(), ...changed.warnings] };
  });

/** Writes the same plan with the other form of formulas, in place. */
export const convertPlan = (
  found: CurrentPlan,
  form: FormulaForm,
  attempt: Attempt = unattended,
): Promise<Changed> =>
  untilNobodyTypes(async () => {
    const now = await liveNow(found, attempt);
    if ('kind' in now) return now;
    const after = await wished(now, { form }, attempt);
    const typed = await typedInto(attempt, now.live, after, now.sheets);
    const recovery = recoveryOf(now.live, after);
    return change({ kind: 'convert', ...typed, recovery }, { attempt });
  });

/** The payees and the deals that stand on the plan's sheets now, once everything is calculated. */
export async function peopleNow(found: CurrentPlan): Promise<People | ChangeFailure> {
  const now = await leaving(found, unattended);
  return 'why' in now ? now : peopleOf(now.live);
}

/**
 * Takes the plan out of the workbook. What a person added beside its cells stays; what was typed into
 * them since the last update, and every payee and deal that is not invented, is named first.
 */
export const removePlan = (
  found: CurrentPlan,
  { losesTyped }: Losing = {},
  attempt: Attempt = unattended,
): Promise<Changed> =>
  untilNobodyTypes(async () => {
    const now = await liveNow(found, attempt);
    if ('kind' in now) return now;
    const { live } = now;
    const asKept = { ...live, plan: live.kept.plan, refused: [] };
    const { lost, before } = await typedInto(attempt, asKept, undefined, now.sheets);
    const asked = losesTyped ? [] : lost.filter(isTypedOver(describeInvented(live)));
    const recovery = recoveryOf(live);
    return change({ kind: 'remove', before, lost: asked, recovery }, { attempt });
  });

/** Keeps the Team sheet's values of today on a sheet of their own; undefined without a Team sheet. */
export async function freezePlan(
  found: CurrentPlan,
  day: string,
  attempt: Attempt = unattended,
): Promise<Changed | undefined> {
  const { written } = found;
  const team = written.sheets.team;
  if (team === undefined) return undefined;
  const now = await leaving(found, attempt);
  if ('why' in now) return { kind: 'refused', ...now };
  const { live, tabs } = now;
  const sheet = live.sheets.find(({ name }) => name.toLowerCase() === team.toLowerCase());
  const page = planBook(live.plan, live.options, written.sheets).team;
  if (!sheet || !page) return undefined;
  const frozen = frozenSheet(live.plan, sheet, page.places.table, day, tabs);
  const after = { title: live.plan.name, sheets: [frozen], names: [], documents: [] };
  return change({ kind: 'insert', after }, { attempt });
}

/** Puts the rows of an old sheet that differ from the plan on a sheet of their own; no other is touched. */
export async function insertOldSheetList(
  list: OldSheetList,
  attempt: Attempt = unattended,
): Promise<Changed> {
  attempt.reach('reading');
  const { tabs } = await inExcel((context) => readTabs(context, timeout));
  return change({ kind: 'insert', after: oldSheetList(list, tabs) }, { attempt });
}

/** A workbook for people without the add-in, of the plan as it stands in the open one. */
export async function copyPlan(
  found: CurrentPlan,
  form: CopyForm,
  day: string,
  attempt: Attempt = unattended,
): Promise<WorkbookDescription | ChangeFailure> {
  const now = await leaving(found, attempt);
  if ('why' in now) return now;
  attempt.reach('describing');
  return attempt.inSlices(describingCopy(now.live.plan, now.live.options, form, day));
}

/** The documents of a change, for a later session. */
function recoveryOf(live: LivePlan | undefined, after?: WorkbookDescription): Recovery {
  const [document] = after?.documents ?? [];
  return {
    ...(live && {
      before: keptXml(live.kept.plan, live.written),
      typed: keptXml(live.plan, live.written),
    }),
    ...(document !== undefined && { after: document }),
  };
}
