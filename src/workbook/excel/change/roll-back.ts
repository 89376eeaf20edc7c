import { documentChange, documentsBack } from '../../change/change-documents';
import type { SheetDescription } from '../../description/description';
import type { FoundWorkbook } from '../../difference/difference';
import { type Step, answered, batchesOf, persistently, send } from '../batches';
import { meet } from '../read/found';
import { type Operation, close, editsOf, hiddenAmong, isNamed, keepDocuments } from './operation';
import { readDocuments, visibilities } from '../read/sheets';
import { holdsMore } from '../../difference/sheet-ownership';

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
    const { names, rest, panes } = editsOf(context, difference, 'back');
    const steps = [...stray, ...names, ...rest, ...panes, step];
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
