import { inSlices } from '../../../engine/in-slices';
import { type Steps, atOnce, rowByRow } from '../../../engine/in-steps';
import { type Attempt, unattended } from '../../change/attempt';
import type { DocumentChange } from '../../change/change-documents';
import type {
  Area,
  CellDescription,
  Position,
  SheetDescription,
  WorkbookDescription,
} from '../../description/description';
import type { Difference } from '../../difference/difference';
import { isRewritten } from '../../difference/table-difference';
import { type Step, sync, batchesOf, send } from '../batches';
import { drawChart } from '../write/chart';
import { describingEdit } from '../write/edit';
import { type IsRewritten, LastLook, assertStillOurs } from './look-again';
import { nameSteps, sheetSteps, viewSteps } from '../write/sheet';
import { placeOf } from '../../description/filled-cells';
import { placingCells } from '../../description/placed-cells';
import { type PendingChange, pendingKey, pendingText } from '../../change/pending-change';
import { newTables } from '../write/tables';
import { isSameDocument } from '../../kept/plan-document';
import type { ReadSheet, ReadTable } from '../../description/read-workbook';
import { joiningToRectangles } from '../../description/rectangles';
import { isWithin } from '../../description/table';

/** A change that is known down to every write, before the first of them. */
export interface Operation {
  readonly pending: PendingChange;
  readonly before: WorkbookDescription | undefined;
  readonly after: WorkbookDescription | undefined;
  readonly difference: Difference;
  readonly documents: DocumentChange;
  /** Ids and texts of all documents that were kept before. */
  readonly kept: readonly { readonly id: string; readonly xml: string }[];
  /** The touched sheets, as they were found. */
  readonly found: readonly ReadSheet[];
  /** The tables on them. */
  readonly tables: readonly ReadTable[];
  /** Ids of the charts that stood on the touched sheets before. */
  readonly charts: readonly string[];
}

/**
 * Makes a change in as few round trips as its bytes allow. The note that a change is under way is
 * written first and taken away last; the document, as the mark of completeness, after all sheets;
 * sheets are deleted after that, since a deleted sheet cannot be brought back.
 *
 * Undo groups (`mergeUndoGroup`) are not used: they fail on the web and with large blocks of formulas,
 * they do not take anything back on an error, and deleting a sheet inside of one is an error.
 */
export async function apply(
  context: Excel.RequestContext,
  operation: Operation,
  timeout: number,
  attempt: Attempt = unattended,
): Promise<void> {
  const { pending, before, difference, documents, found, tables } = operation;
  const { added, replaced, deleted } = difference;
  const { worksheets, settings } = context.workbook;
  const note = pendingText(pending);
  settings.add(pendingKey, note);
  for (const name of replaced) deleteSheet(context, name, true);
  // All sheets stand before any formula that names one of them.
  const targets = added.map((one) => ({ ...one, target: worksheets.add(one.sheet.name) }));
  const keeping = keepDocuments(context, documents);
  const closing = close(context, hiddenAmong(deleted, before));
  const look = new LastLook(found, holdsNothing(difference.edits), rewrittenByExcel(operation));
  const edits = await inSlices(editsOf(context, difference, 'forward', tables, look));
  const inputs = await inSlices(inputLooks(context, difference, before, look));
  const batches = batchesOf([
    ...targets.flatMap(({ target, names }) => nameSteps(target, names)),
    ...edits.names,
    ...inputs,
    ...edits.tables,
    ...targets.flatMap(({ target, sheet }) => newTables(target, sheet.tables)),
    ...targets.flatMap(({ target, sheet }) => wholeSheet(target, sheet)),
    ...edits.rest,
    ...targets.flatMap(({ target, sheet }) => viewSteps(target, sheet)),
    ...edits.panes,
    keeping.step,
  ]);
  // A sheet goes only after the document was read back: it is the one thing that cannot be undone.
  if (deleted.length === 0) batches.at(-1)?.push(closing);
  // A batch that is too large is sent again in halves, which the making of sheets cannot be.
  if (batches.length > 1 || note.length > longNote) await sync(context, timeout);
  for (const [index, batch] of batches.entries()) {
    if (batches.length > 1) attempt.reach('writing', index + 1, batches.length);
    await send(context, batch, timeout);
    look.assertUntouched();
  }
  keeping.assertKept();
  if (deleted.length === 0) return;
  await assertStillOurs(context, deleted, found, rewrittenByExcel(operation), timeout);
  await send(context, [closing], timeout);
}

/** What is found in a cell that is given back empty fills it from a formula above. */
function holdsNothing(edits: Difference['edits']): (sheet: string, place: Position) => boolean {
  const empty = new Map(
    edits.map(({ back }) => [
      back.sheet,
      new Set(back.cells.filter(({ entry }) => entry === '').map(placeOf)),
    ]),
  );
  return (sheet, place) => empty.get(sheet)?.has(placeOf(place)) === true;
}

/** The cells in which Excel, or the making of a table, has written. */
export function rewrittenByExcel({
  before,
  after,
  difference: { rewriting },
}: Pick<Operation, 'before' | 'after' | 'difference'>): IsRewritten {
  const described = rewriting.changed.length > 0 ? [before, after] : [];
  const sheets = described.flatMap((one) => one?.sheets ?? []);
  const titles = new Set<unknown>(
    sheets.flatMap(({ tables = [] }) =>
      tables.flatMap(({ columns }) => columns.map(({ title }) => title)),
    ),
  );
  return (name, place, here) => {
    const own = sheets.filter(isNamed(name));
    if (here?.formula === undefined) {
      const isHead = ({ tables = [] }: SheetDescription) =>
        tables.some(({ area }) => isWithin(place, { ...area, rows: 1 }));
      return titles.has(here?.value) && own.some(isHead);
    }
    return own.some(({ cells, tables = [] }) => {
      const cell = atOnce(placingCells(cells)).at(place);
      return cell !== undefined && isRewritten(cell, tables, rewriting.changed);
    });
  };
}

/** As many characters as a batch has room for beside what it reckons with. */
const longNote = 50_000;

/**
 * Where inputs are written, they may have moved: then all of the sheet's are looked at, as one that
 * stays where it was would belong to something else.
 */
function* inputLooks(
  { workbook }: Excel.RequestContext,
  { edits }: Difference,
  before: WorkbookDescription | undefined,
  look: LastLook,
): Steps<Step[]> {
  const steps: Step[] = [];
  for (const { forward } of edits) {
    const cells = before?.sheets.find(isNamed(forward.sheet))?.cells ?? [];
    const placed = yield* placingCells(cells);
    let isMoved = false;
    yield* rowByRow(forward.cells, (cell) => {
      isMoved ||= cell.entry !== undefined && placed.at(cell)?.style.unlocked === true;
    });
    if (!isMoved) continue;
    const inputs: CellDescription[] = [];
    yield* rowByRow(cells, (cell) => {
      if (cell.style.unlocked) inputs.push(cell);
    });
    const target = workbook.worksheets.getItem(forward.sheet);
    for (const { area } of yield* joiningToRectangles(inputs, () => '')) {
      steps.push({ bytes: 300, queue: () => look.ask(target, forward.sheet, area) });
    }
  }
  return steps;
}

function wholeSheet(target: Excel.Worksheet, sheet: SheetDescription): Step[] {
  const charts = sheet.charts.map((chart) => ({
    // That of Scenarios, with the most series, sends 12,200.
    bytes: 13_000,
    queue: () => drawChart(target, chart),
  }));
  return [...sheetSteps(target, sheet), ...charts];
}

/**
 * The steps of all edits: names and tables before everything that uses them, panes after all names.
 * `tables` are those that stand there.
 */
export function* editsOf(
  { workbook }: Excel.RequestContext,
  { edits }: Difference,
  way: 'forward' | 'back',
  tables: readonly ReadTable[],
  look?: LastLook,
): Steps<Record<'names' | 'tables' | 'rest' | 'panes', Step[]>> {
  const steps: Record<'names' | 'tables' | 'rest' | 'panes', Step[]>[] = [];
  for (const edit of edits) {
    const { sheet } = edit[way];
    const target = workbook.worksheets.getItem(sheet);
    const here = tables.filter((table) => isNamed(sheet)({ name: table.sheet }));
    const lookAt = (area: Area) => look?.ask(target, sheet, area);
    steps.push(yield* describingEdit(target, edit[way], here, lookAt));
  }
  return {
    names: steps.flatMap(({ names }) => names),
    tables: steps.flatMap(({ tables: own }) => own),
    rest: steps.flatMap(({ rest }) => rest),
    panes: steps.flatMap(({ panes }) => panes),
  };
}

interface Going {
  readonly name: string;
  readonly isHidden: boolean;
}

export const isNamed = (name: string) => (one: { readonly name: string }) =>
  one.name.toLowerCase() === name.toLowerCase();

export const hiddenAmong = (
  names: readonly string[],
  described: WorkbookDescription | undefined,
): Going[] =>
  names.map((name) => ({
    name,
    isHidden: described?.sheets.find(isNamed(name))?.visibility === 'veryHidden',
  }));

/** Deletes what is to go, and last of all the note that a change is under way. */
export function close(context: Excel.RequestContext, going: readonly Going[]): Step {
  return {
    bytes: 1_000,
    queue: () => {
      for (const { name, isHidden } of going) deleteSheet(context, name, isHidden);
      context.workbook.settings.getItemOrNullObject(pendingKey).delete();
    },
  };
}

/** Excel does not delete a very hidden sheet; a hidden one it does. */
function deleteSheet({ workbook }: Excel.RequestContext, name: string, isHidden: boolean): void {
  const sheet = workbook.worksheets.getItem(name);
  if (isHidden) sheet.visibility = 'Hidden';
  sheet.delete();
}

/** The new document is added before the old one goes, and is read back as Excel keeps it. */
export function keepDocuments(context: Excel.RequestContext, { added, removed }: DocumentChange) {
  const kept: { xml: string; again: OfficeExtension.ClientResult<string> }[] = [];
  const queue = () => {
    const { customXmlParts } = context.workbook;
    kept.length = 0;
    for (const xml of added) kept.push({ xml, again: customXmlParts.add(xml).getXml() });
    for (const { id } of removed) customXmlParts.getItemOrNullObject(id).delete();
  };
  return {
    step: { bytes: 500 + 2 * added.join('').length, queue },
    assertKept: () => {
      const isKept = kept.every(({ xml, again }) => isSameDocument(xml, again.value));
      if (!isKept) throw new Error('Excel keeps another document than it was given.');
    },
  };
}
