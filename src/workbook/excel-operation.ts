import { type DocumentChange, documentChange, documentsBack } from './change-documents';
import type { NameDescription, SheetDescription, WorkbookDescription } from './description';
import type { Difference, FoundWorkbook } from './difference';
import { type Step, answered, batchesOf, persistently, send } from './excel-batches';
import { drawChart } from './excel-chart';
import { editSteps } from './excel-edit';
import { meet } from './excel-found';
import { readDocuments, visibilities } from './excel-read';
import { sheetSteps } from './excel-writer';
import { type PendingChange, pendingKey, pendingText } from './pending-change';
import { isSameDocument } from './plan-document';
import { holdsMore } from './sheet-ownership';

/** A change that is known down to every write, before the first of them. */
export interface Operation {
  readonly pending: PendingChange;
  readonly before: WorkbookDescription | undefined;
  readonly after: WorkbookDescription | undefined;
  readonly difference: Difference;
  readonly documents: DocumentChange;
  /** Ids and texts of all documents that were kept before. */
  readonly kept: readonly { readonly id: string; readonly xml: string }[];
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
export async function carryOut(
  context: Excel.RequestContext,
  { pending, before, difference, documents }: Operation,
  patience: number,
): Promise<void> {
  const { added, replaced, deleted } = difference;
  const { worksheets, settings } = context.workbook;
  settings.add(pendingKey, pendingText(pending));
  for (const name of replaced) deleteSheet(context, name, true);
  // All sheets stand before any formula that names one of them.
  const targets = added.map((one) => ({ ...one, target: worksheets.add(one.sheet.name) }));
  const keeping = keepDocuments(context, documents);
  const closing = close(context, hiddenAmong(deleted, before));
  const batches = batchesOf([
    ...targets.flatMap(({ target, sheet, names }) => wholeSheet(target, sheet, names)),
    ...editsOf(context, difference, 'forward'),
    keeping.step,
  ]);
  // A sheet goes only after the document was read back: it is the one thing that cannot be undone.
  if (deleted.length === 0) batches.at(-1)?.push(closing);
  // A batch that is too large is sent again in halves, which the making of sheets cannot be.
  if (batches.length > 1) await answered(context, patience);
  for (const batch of batches) await send(context, batch, patience);
  keeping.assertKept();
  if (deleted.length > 0) await send(context, [closing], patience);
}

function wholeSheet(
  target: Excel.Worksheet,
  sheet: SheetDescription,
  names: readonly NameDescription[],
): Step[] {
  const charts = sheet.charts.map((chart) => ({
    bytes: 20_000,
    queue: () => drawChart(target, chart),
  }));
  return [...sheetSteps(target, sheet, names), ...charts];
}

function editsOf(
  { workbook }: Excel.RequestContext,
  { edits }: Difference,
  way: 'forward' | 'back',
): Step[] {
  return edits.flatMap((edit) =>
    editSteps(workbook.worksheets.getItem(edit[way].sheet), edit[way]),
  );
}

interface Going {
  readonly name: string;
  readonly isHidden: boolean;
}

const isNamed = (name: string) => (one: { readonly name: string }) =>
  one.name.toLowerCase() === name.toLowerCase();

const hiddenAmong = (
  names: readonly string[],
  described: WorkbookDescription | undefined,
): Going[] =>
  names.map((name) => ({
    name,
    isHidden: described?.sheets.find(isNamed(name))?.visibility === 'veryHidden',
  }));

/** Deletes what is to go, and last of all the note that a change is under way. */
function close(context: Excel.RequestContext, going: readonly Going[]): Step {
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
function keepDocuments(context: Excel.RequestContext, { added, removed }: DocumentChange) {
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

/** What became of taking a change back, and new sheets that stay because a person typed there. */
export interface TakenBack {
  readonly way: 'back' | 'forward';
  readonly left: readonly string[];
}

/**
 * Takes a change back from wherever it got to, which nobody knows: everything that it may have
 * touched is given back what was there. Once a sheet is deleted there is no way back, and the rest of
 * the change, which is only deleting, is done.
 */
export function takeBack(
  context: Excel.RequestContext,
  operation: Operation,
  patience: number,
): Promise<TakenBack> {
  return persistently(async () => {
    const { before, after, difference, documents, kept } = operation;
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    const keptNow = await readDocuments(context, patience);
    const tabs = worksheets.items.map(({ name, visibility }) => ({
      name,
      visibility: visibilities[visibility],
    }));
    const isThere = (name: string) => tabs.some(isNamed(name));
    if (!difference.deleted.every(isThere)) {
      const rest = hiddenAmong(difference.deleted.filter(isThere), before);
      const again = documentChange(before, after, keptNow);
      const { step, assertKept } = keepDocuments(context, again);
      await send(context, [step, close(context, rest)], patience);
      assertKept();
      return { way: 'forward', left: [] };
    }
    const ours = difference.added.map(({ sheet }) => sheet).filter(({ name }) => isThere(name));
    const left = await typedInto(context, tabs, ours, patience);
    const going = ours.map(({ name }) => name).filter((name) => !left.includes(name));
    const stray = await strayCharts(context, operation, patience);
    const { step } = keepDocuments(context, documentsBack(documents, kept, keptNow));
    const steps = [...stray, ...editsOf(context, difference, 'back'), step];
    for (const batch of batchesOf([...steps, close(context, hiddenAmong(going, after))])) {
      await send(context, batch, patience);
    }
    return { way: 'back', left };
  });
}

/** A chart is made before it can be named: one that stopped in between is known by being new. */
async function strayCharts(
  context: Excel.RequestContext,
  { difference, charts }: Operation,
  patience: number,
): Promise<Step[]> {
  const drawn = difference.edits
    .map(({ forward }) => forward)
    .filter((edit) => edit.drawn.length > 0);
  const drawings = drawn.map((edit) => {
    const all = context.workbook.worksheets.getItem(edit.sheet).charts;
    all.load('items/id,items/name');
    return { all, names: edit.drawn.map(({ name }) => name) };
  });
  if (drawings.length === 0) return [];
  await answered(context, patience);
  return drawings.flatMap(({ all, names }) =>
    all.items
      .filter(({ id, name }) => !charts.includes(id) && !names.includes(name))
      .map((chart) => ({ bytes: 300, queue: () => chart.delete() })),
  );
}

/** New sheets on which somebody has written in the meantime. */
async function typedInto(
  context: Excel.RequestContext,
  tabs: FoundWorkbook['tabs'],
  sheets: readonly SheetDescription[],
  patience: number,
): Promise<string[]> {
  const described = { title: '', sheets, names: [], documents: [] };
  const { found } = await meet(
    context,
    { tabs, documents: [] },
    { before: described, after: undefined },
    patience,
  );
  return sheets.flatMap((sheet) => {
    const seen = found.sheets.find(isNamed(sheet.name));
    const objects = found.objects.get(sheet.name.toLowerCase());
    const isTyped =
      seen && objects && holdsMore({ sheet: seen, objects, names: [] }, sheet, { isResumed: true });
    return isTyped ? [sheet.name] : [];
  });
}
