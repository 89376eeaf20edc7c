import type { LocalizedText } from '../../../engine/words';
import { warnings } from '../../change/change-warnings';
import { sync } from '../batches';
import type { Operation } from './operation';
import { writePageLayout } from '../write/page';

/**
 * What makes sheets pleasant but not right: their print setup, and the first new one in front, or the
 * one that was. If it fails, the change stands and a warning says so.
 */
export async function decorate(
  context: Excel.RequestContext,
  { difference, before, after }: Operation,
  timeout: number,
): Promise<LocalizedText[]> {
  const visible = difference.added.filter(({ sheet }) => sheet.visibility === 'visible');
  const printed = [
    ...visible.map(({ sheet }) => sheet.name),
    ...difference.edits.flatMap(({ forward }) => (forward.print ? [forward.sheet] : [])),
  ];
  const described = (after?.sheets ?? []).filter(({ name }) =>
    printed.some((one) => one.toLowerCase() === name.toLowerCase()),
  );
  if (described.length === 0) return [];
  const { worksheets } = context.workbook;
  try {
    const inFront = worksheets.getActiveWorksheet();
    inFront.load('name');
    for (const sheet of described) {
      writePageLayout(worksheets.getItem(sheet.name), sheet);
    }
    const [first] = visible;
    (first && !before ? worksheets.getItem(first.sheet.name) : inFront).activate();
    await sync(context, timeout);
    return [];
  } catch {
    return [warnings.print];
  }
}
