import { whileWanted } from '../../engine/in-slices';
import type { Steps } from '../../engine/in-steps';
import { creditingInSteps } from '../../plan/deals/crediting';
import type { Crediting } from '../../plan/ledger/crediting';
import type { People } from '../../plan/people';
import type { Plan } from '../../plan/plan';
import { type ChangeFailure, failureOf, movedCells } from '../change/change-failures';
import type { CellDescription, Position } from '../description/description';
import { inExcel, readPages } from '../excel/read/pages';
import { type SheetKey, sheetKeys } from '../kept/sheet-keys';
import { type LivePlan, peopleOf, readingPlan } from '../reopened/live-plan';
import type { CurrentPlan } from '../reopened/found-plan';
import { suitableSheets } from '../sheets/book';
import { type WorkbookOptions, planBook, sheetNames } from '../sheets/plan-workbook';
import { type ExplainedCell, explainer } from './explained-cell';

/** A cell of a plan's sheets. */
export interface SheetCell {
  readonly sheet: SheetKey;
  readonly place: Position;
}

/** The cells of a plan's sheets, each of which can be explained. */
export interface Explaining {
  readonly plan: Plan;
  readonly people: People;
  /** What their deals credit and pay. */
  readonly crediting: Crediting | undefined;
  /** What the sheet is called in this workbook. */
  readonly nameOf: (sheet: SheetKey) => string;
  readonly sheetOf: (name: string) => SheetKey | undefined;
  readonly explain: (cell: SheetCell) => ExplainedCell | undefined;
  readonly described: (cell: SheetCell) => CellDescription | undefined;
  /** What is calculated for each payee, in the order of Team's columns. */
  readonly amounts: readonly { readonly id: string; readonly title: string }[];
  readonly ofPayee: (row: number, amount: string) => SheetCell;
  readonly payeeAt: (cell: SheetCell) => { row: number; amount: string | undefined } | undefined;
}

function* explaining(
  plan: Plan,
  options: WorkbookOptions,
  people: People,
  names = sheetNames(plan, options.sheets, []),
): Steps<Explaining> {
  const { deals, payees } = people;
  const crediting = deals && (yield* creditingInSteps(plan, deals, payees));
  const pages = planBook(plan, options, names);
  yield* pages.inSteps();
  const table = pages.team?.places.table;
  const columns = table?.columns ?? [];
  const cells = new Map<SheetKey, ReadonlyMap<string, CellDescription>>();
  const cellsOf = (key: SheetKey) => {
    const known =
      cells.get(key) ??
      new Map((pages[key]?.sheet.cells ?? []).map((cell) => [placeKey(cell), cell] as const));
    cells.set(key, known);
    return known;
  };
  const explain = explainer(pages);
  return {
    ...{ plan, people, crediting },
    nameOf: (key) => names[key] ?? '',
    sheetOf: (name) => sheetKeys.find((key) => names[key]?.toLowerCase() === name.toLowerCase()),
    explain: ({ sheet, place }) => explain(sheet, place),
    described: ({ sheet, place }) => cellsOf(sheet).get(placeKey(place)),
    amounts: columns
      .filter(({ typed, isHelper }) => !typed && !isHelper)
      .map(({ id, title }) => ({ id, title })),
    ofPayee: (row, amount) => ({
      sheet: 'team',
      place: {
        row: (table?.first ?? 0) + row,
        column: columns.find(({ id }) => id === amount)?.column ?? 0,
      },
    }),
    payeeAt: ({ sheet, place }) => {
      const row = place.row - (table?.first ?? 0);
      if (sheet !== 'team' || row < 0 || row >= people.payees.length) return undefined;
      return { row, amount: columns.find(({ column }) => column === place.column)?.id };
    },
  };
}

const placeKey = ({ row, column }: Position) => `${row}/${column}`;

/** Over a plan that is in no workbook, or in an opened file. */
export function explainingFile(
  plan: Plan,
  people: People,
  from: LivePlan | undefined,
): Steps<Explaining> {
  const sheets = suitableSheets(plan);
  const deals = people.deals ?? [];
  const own = { form: 'native', sheets, result: 0, spareRows: 0 } as const;
  return explaining(plan, { ...own, ...from?.options, payees: people.payees, deals }, people);
}

/** Over what stands in the open workbook now, or why it cannot be read. */
export async function explainingNow(
  { kept, written }: CurrentPlan,
  isWanted: () => boolean,
): Promise<Explaining | ChangeFailure | undefined> {
  try {
    const read = await inExcel((context) => readPages(context, Object.values(written.sheets)));
    const live = await whileWanted(readingPlan(kept, written, read), isWanted);
    if (!live) return undefined;
    const shifted = [...live.moved, ...live.elsewhere];
    if (shifted.length > 0) return movedCells(shifted);
    return await whileWanted(
      explaining(live.plan, live.options, peopleOf(live), written.sheets),
      isWanted,
    );
  } catch (error) {
    return failureOf(error);
  }
}
