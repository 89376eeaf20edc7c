import { inSlices } from '../../../engine/in-slices';
import { documentChange, documentsBack } from '../../change/change-documents';
import type { SheetDescription } from '../../description/description';
import type { FoundWorkbook } from '../../difference/difference';
import { type Step, sync, batchesOf, withRetry, send } from '../batches';
import { readTouchedSheets } from '../read/found';
import { readTables } from '../read/tables';
import {
  type Operation,
  close,
  editsOf,
  hiddenAmong,
  isNamed,
  keepDocuments,
  rewrittenByExcel,
} from './operation';
import { readDocuments, visibilities } from '../read/sheets';
import { LastLook, type TypedCell, typedOn } from './look-again';
import { leavingTyped, typeAgain, typedSince } from './typed-during';
import { holdsMore } from '../../difference/sheet-ownership';

/** What became of taking a change back, and what stays because a person typed there: sheets, cells. */
export interface TakenBack {
  readonly way: 'back' | 'forward';
  readonly left: readonly string[];
  readonly typed: readonly TypedCell[];
}

/**
 * Takes a change back from wherever it got to, which nobody knows: everything that it may have
 * touched is given back what was there. Once a sheet is deleted there is no way back, and the rest of
 * the change, which is only deleting, is done. What somebody typed in the meantime stays.
 */
export function rollBack(
  context: Excel.RequestContext,
  operation: Operation,
  timeout: number,
): Promise<TakenBack> {
  /** Typed in the very moment of writing, and written over. */
  const owed: TypedCell[] = [];
  return withRetry(async () => {
    await typeAgain(context, owed, timeout);
    const { before, after, difference, documents, kept } = operation;
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    const keptNow = await readDocuments(context, timeout);
    const tabs = worksheets.items.map(({ name, visibility }) => ({
      name,
      visibility: visibilities[visibility],
    }));
    const isThere = (name: string) => tabs.some(isNamed(name));
    if (!difference.deleted.every(isThere)) {
      const there = difference.deleted.filter(isThere);
      const isRewritten = rewrittenByExcel(operation);
      const left = await typedOn(context, there, operation.found, isRewritten, timeout);
      const going = there.filter((name) => !left.some((one) => isNamed(one)({ name })));
      const rest = hiddenAmong(going, before);
      const again = documentChange(before, after, keptNow);
      const { step, assertKept } = keepDocuments(context, again);
      await send(context, [step, close(context, rest)], timeout);
      assertKept();
      return { way: 'forward', left, typed: [] };
    }
    const ours = difference.added.map(({ sheet }) => sheet).filter(({ name }) => isThere(name));
    const stray = await strayCharts(context, operation, timeout);
    const { step } = keepDocuments(context, documentsBack(documents, kept, keptNow));
    const { now, typed, isFilled } = await typedSince(context, operation, timeout);
    const look = new LastLook(now, isFilled, rewrittenByExcel(operation));
    const touched = difference.edits.map(({ back }) => back.sheet);
    const tables = await readTables(context, touched, timeout);
    const edits = leavingTyped(difference.edits, typed);
    const back = editsOf(context, { ...difference, edits }, 'back', tables, look);
    const steps = await inSlices(back);
    const { names, rest, panes } = steps;
    const all = [...stray, ...names, ...steps.tables, ...rest, ...panes, step];
    for (const batch of batchesOf(all)) {
      await send(context, batch, timeout);
      owed.push(...look.typed());
    }
    await typeAgain(context, owed, timeout);
    const left = await typedInto(context, tabs, ours, timeout);
    const going = ours.map(({ name }) => name).filter((name) => !left.includes(name));
    await send(context, [close(context, hiddenAmong(going, after))], timeout);
    return { way: 'back', left, typed: [...typed, ...owed] };
  });
}

/** A chart is made before it can be named: one that stopped in between is known by being new. */
async function strayCharts(
  context: Excel.RequestContext,
  { difference, charts }: Operation,
  timeout: number,
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
  await sync(context, timeout);
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
  timeout: number,
): Promise<string[]> {
  const described = { title: '', sheets, names: [], documents: [] };
  const { found } = await readTouchedSheets(
    context,
    { tabs, documents: [] },
    { before: described, after: undefined },
    timeout,
  );
  return sheets.flatMap((sheet) => {
    const seen = found.sheets.find(isNamed(sheet.name));
    const objects = found.objects.get(sheet.name.toLowerCase());
    const isTyped =
      seen && objects && holdsMore({ sheet: seen, objects, names: [] }, sheet, { isResumed: true });
    return isTyped ? [sheet.name] : [];
  });
}
