import { type Steps, atOnce } from '../../engine/in-steps';
import { goalOf, leadPart } from '../../plan/parts';
import type { Deal, People } from '../../plan/people';
import type { Plan } from '../../plan/plan';
import { columnsMoved, rowMoves, withRowsMoved } from '../../plan/row-moves';
import { type ScenarioSet, movedTo } from '../../plan/scenarios/named-scenarios';
import { relative } from '../description/addresses';
import { type SheetKey, sheetKeys } from '../kept/sheet-keys';
import { readingDeals } from '../sheets/deals/read-deals';
import type { CellDescription, WorkbookDescription } from '../description/description';
import { placeOf } from '../description/filled-cells';
import { areHeadsInPlace, areInPlace } from './in-place';
import { tableWhereItStands } from './table-where-it-stands';
import type { FormulaForm } from '../description/forms';
import type { KeptPlan, Written } from '../kept/kept-plan';
import { contentOf, entryNow } from './plan-inputs';
import { planPageOnce } from '../sheets/plan/plan-page';
import {
  type WorkbookOptions,
  describingWorkbook,
  planBook,
  planWorkbook,
} from '../sheets/plan-workbook';
import { withInputs } from './read-inputs';
import type { ReadSheet, ReadWorkbook } from '../description/read-workbook';
import { sampleDeals, samplePayees } from '../../plan/payee/sample-people';
import { payeesIn } from '../sheets/team/read-team';

/** Rows with formulas that follow the last payee and the last deal. */
export const usualSpareRows = 10;

/** A kept plan with what its workbook holds now: inputs as they stand in cells, payees and deals. */
export interface LivePlan {
  readonly kept: KeptPlan;
  readonly written: Written;
  /** The kept plan with the inputs that were typed into cells since. */
  readonly plan: Plan;
  readonly options: WorkbookOptions;
  /** Inputs that hold something that cannot be used, by their cells on the Plan sheet. */
  readonly refused: readonly { readonly row: number; readonly column: number }[];
  /** Sheets with rows or columns inserted or deleted, on which inputs stand elsewhere: not read. */
  readonly moved: readonly string[];
  /** Sheets whose table, or a column of it, was moved: read where it stands, and not written to. */
  readonly elsewhere: readonly string[];
}

/** The same with what was read, every table where it was written: cells that are read when asked for. */
export interface ReadPlan extends LivePlan {
  readonly sheets: readonly ReadSheet[];
}

/** What a workbook holds of a plan now. */
export const livePlan = (...asked: Parameters<typeof readingPlan>): ReadPlan =>
  atOnce(readingPlan(...asked));

/** The same in steps. */
export function* readingPlan(
  kept: KeptPlan,
  written: Written,
  read: Pick<ReadWorkbook, 'sheets' | 'tables'>,
): Steps<ReadPlan> {
  const sheets = sheetKeys.filter((key) => written.sheets[key] !== undefined);
  const empty: WorkbookOptions = {
    ...{ form: written.form, sheets, result: 0, payees: [], deals: [] },
    ...(written.dated && { dated: written.dated }),
    ...(written.teamLines !== undefined && { teamLines: written.teamLines }),
    ...(written.scenarios && { scenarios: written.scenarios }),
    // Heads and inputs stand where they do however many rows there are.
    spareRows: 1,
  };
  const uncalculated = { ...empty, isUncalculated: true };
  const pages = planBook(kept.plan, uncalculated, written.sheets, planPageOnce);
  const moved: string[] = [];
  const sheetOf = (key: SheetKey) =>
    read.sheets.find(({ name }) => isNamed(name, written.sheets[key]));
  const cells = pages.plan.places.cells;
  const planPage = sheetOf('plan');
  const isPlanMoved = planPage && !areInPlace(pages.plan.sheet, cells, planPage);
  if (isPlanMoved) moved.push(planPage.name);
  const page = isPlanMoved ? undefined : planPage;
  const inputs = page
    ? withInputs(kept.plan, (row, column) => page.cell(row, column)?.value ?? null, cells)
    : { plan: kept.plan, refused: [] };
  const start = cells.find(({ of }) => of.kind === 'result');
  const result = start && page?.cell(start.row, start.column)?.value;
  const elsewhere: string[] = [];
  const ledger = (key: 'team' | 'deals', said: number) => {
    const [page, found] = [pages[key], sheetOf(key)];
    if (!page || !found) return { sheet: undefined, rows: Math.min(said, mostUnseen) };
    const table = tableWhereItStands(found, page.sheet, read.tables);
    if (table?.isElsewhere) elsewhere.push(found.name);
    if (table) return table;
    const isInPlace = areHeadsInPlace(page.sheet, page.places.table, found);
    if (!isInPlace) moved.push(found.name);
    const rows = rowsIn(found, page.places.table, said);
    return { sheet: isInPlace ? found : undefined, rows };
  };
  const [team, deals] = [ledger('team', written.teamRows), ledger('deals', written.dealRows)];
  const payees = team.sheet && pages.team ? payeesIn(team.sheet, pages.team.places.table) : [];
  yield;
  const sold =
    deals.sheet && pages.deals ? yield* readingDeals(deals.sheet, pages.deals.places) : [];
  const [teamRows, dealRows] = [team.rows, deals.rows];
  return {
    ...{ kept, plan: inputs.plan, refused: inputs.refused, moved, elsewhere },
    sheets: read.sheets.map(
      (sheet) => [team.sheet, deals.sheet].find((one) => one?.name === sheet.name) ?? sheet,
    ),
    written: { ...written, teamRows, dealRows },
    options: {
      ...empty,
      ...{ result: typeof result === 'number' ? result : 0, payees, deals: sold },
      spareRows: { team: spare(teamRows, payees.length), deals: spare(dealRows, sold.length) },
    },
  };
}

/**
 * A document may say that its tables have any number of rows. No more are taken to have formulas than
 * do, or, where the sheet is gone, than are written in a moment.
 */
function rowsIn(sheet: ReadSheet, { first, columns }: CalculatedTable, said: number): number {
  const calculated = columns.flatMap(({ read, column }, k) => (read ? [] : [column ?? k]));
  const looked = calculated.slice(0, 8);
  let last = Math.min(sheet.lastRow, first + said - 1);
  while (last >= first && looked.every((column) => sheet.cell(last, column) === undefined)) last--;
  return last - first + 1;
}

interface CalculatedTable {
  readonly first: number;
  readonly columns: readonly { readonly read?: unknown; readonly column?: number }[];
}

const mostUnseen = 5_000;

const isNamed = (one: string, other: string | undefined): boolean =>
  one.toLowerCase() === other?.toLowerCase();

/** As many rows in all as there were, unless more are filled now. */
const spare = (rows: number, filled: number): number =>
  filled > rows ? usualSpareRows : rows - filled;

/**
 * What was written last: the kept plan, over the rows that then had formulas. What was typed into
 * inputs since and is the plan's now counts as written, so that the pane can change it again. An
 * input that holds something else is never as it was written, so that every update names it.
 */
export const describeWritten = (live: LivePlan): WorkbookDescription =>
  atOnce(describingWritten(live));

/** The same in steps. */
export function* describingWritten(live: LivePlan): Steps<WorkbookDescription> {
  const { kept, written, plan, options } = live;
  const payees = options.payees.slice(0, written.teamRows);
  const deals = options.deals.slice(0, written.dealRows);
  const spareRows = {
    team: written.teamRows - payees.length,
    deals: written.dealRows - deals.length,
  };
  const { result = options.result } = written;
  const keepsResult = written.result !== undefined;
  const all = { ...options, result, keepsResult, payees, deals, spareRows, isUncalculated: true };
  const workbook = yield* describingWorkbook(kept.plan, all, written.sheets, planPageOnce);
  const { plan: page } = planBook(kept.plan, { ...all, ...nobody }, written.sheets, planPageOnce);
  const typed = new Map(
    page.places.cells.flatMap((input) => {
      const entry = input.of.kind === 'result' ? undefined : entryNow(plan, input.of);
      return entry === undefined ? [] : [[placeOf(input), contentOf(plan, input.of, entry)]];
    }),
  );
  for (const place of live.refused) typed.set(placeOf(place), { kind: 'number', value: NaN });
  const withTyped = (cell: CellDescription): CellDescription => ({
    ...cell,
    content: typed.get(placeOf(cell)) ?? cell.content,
  });
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === page.sheet.name ? { ...sheet, cells: sheet.cells.map(withTyped) } : sheet,
    ),
  };
}

/** The sheets with the people that every insert begins with. */
export function describeInvented({ kept, options, written }: LivePlan): WorkbookDescription {
  const { plan } = kept;
  const people = { payees: samplePayees(plan), deals: sampleDeals(plan) };
  return planWorkbook(plan, { ...options, ...people }, written.sheets, planPageOnce);
}

const nobody = { payees: [], deals: [] } as const;

/** What the workbook is to become: another plan, other sheets, deals or form of its formulas. */
export interface Wish {
  readonly deals?: readonly Deal[];
  readonly plan?: Plan;
  readonly sheets?: readonly SheetKey[];
  readonly form?: FormulaForm;
  /** In the place of the scenarios that it has. */
  readonly scenarios?: ScenarioSet | undefined;
}

/** The workbook as it is wished for; sheets keep their names, new ones and those of `renewed` get free ones. */
export const describeWished = (
  ...asked: Parameters<typeof describingWished>
): WorkbookDescription => atOnce(describingWished(...asked));

/** The same in steps. */
export function* describingWished(
  live: LivePlan,
  wish: Wish,
  names: (wanted: readonly SheetKey[], plan: Plan) => Written['sheets'],
  renewed: readonly SheetKey[] = [],
): Steps<WorkbookDescription> {
  const { written } = live;
  const plan = wish.plan ?? live.plan;
  const sheets = wish.sheets ?? live.options.sheets;
  const fresh = names(sheets, plan);
  const kept = Object.fromEntries(
    sheetKeys.flatMap((key) =>
      fresh[key] === undefined
        ? []
        : [[key, renewed.includes(key) ? fresh[key] : (written.sheets[key] ?? fresh[key])]],
    ),
  ) as Written['sheets'];
  const options = {
    ...live.options,
    teamLines: undefined,
    ...{ sheets, form: wish.form ?? written.form, result: startOf(live, plan) },
    ...movedAlong(live, plan),
    ...(wish.scenarios && { scenarios: wish.scenarios }),
    ...(wish.deals && withDeals(live, wish.deals)),
    isUncalculated: true,
  };
  return yield* describingWorkbook(plan, options, kept, planPageOnce);
}

/** What was typed for rows of lists and in columns of Deals, once those stand elsewhere in the plan. */
export function movedAlong(live: LivePlan, plan: Plan) {
  const moves = rowMoves(live.plan, plan);
  const { payees, deals } = live.options;
  return {
    payees: payees.map((payee) => withRowsMoved(payee, live.plan, moves)),
    deals: deals.map(columnsMoved(live.plan, plan, moves)),
    scenarios: scenariosIn(live, plan),
  };
}

/** The scenarios that were inserted, of a plan whose rows may stand elsewhere. */
function scenariosIn({ options, plan: before }: LivePlan, plan: Plan): ScenarioSet | undefined {
  const { scenarios } = options;
  return scenarios && { ...scenarios, scenarios: scenarios.scenarios.map(movedTo(before, plan)) };
}

/** Other deals, in as many rows as there were or with some to spare. */
const withDeals = ({ options, written }: LivePlan, deals: readonly Deal[]) => ({
  deals,
  spareRows: {
    ...(typeof options.spareRows === 'number' ? { team: options.spareRows } : options.spareRows),
    deals: spare(written.dealRows, deals.length),
  },
});

/** The same once its file is written with other deals, and with what was said of the plan meanwhile. */
export function withOtherDeals(live: LivePlan, deals: readonly Deal[], plan: Plan): LivePlan {
  const other = withDeals(live, deals);
  return {
    ...{ ...live, plan, kept: { ...live.kept, plan } },
    options: { ...live.options, ...other },
    written: { ...live.written, dealRows: deals.length + other.spareRows.deals },
  };
}

/** The result that the what-if begins with: another component is tried at its own goal. */
function startOf({ plan: before, written, options }: LivePlan, plan: Plan): number {
  const [was, lead] = [leadPart(before), leadPart(plan)];
  const isAnother = lead && lead.component.id !== was?.component.id;
  return isAnother ? goalOf(plan, lead) : (written.result ?? options.result);
}

/** The payees and the deals that stand on the plan's sheets. */
export const peopleOf = ({ options: { payees, deals }, written }: LivePlan): People => ({
  payees,
  deals: written.sheets.deals === undefined ? undefined : deals,
});

/** The cells that hold something the plan cannot use: `Plan!B12`. */
export const refusedCells = ({ refused, written }: LivePlan): readonly string[] =>
  refused.map((place) => `${written.sheets.plan ?? ''}!${relative(place)}`);
