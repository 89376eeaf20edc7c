import type { Book } from '../book';
import { placeOf } from '../../description/filled-cells';
import { planSheet } from './plan-sheet';

export type PlanPage = ReturnType<typeof planSheet>;

/** The Plan sheets that were described last: one before a change and one after, twice over. */
const described = new Map<string, PlanPage>();
const most = 4;

/**
 * The Plan sheet of a plan that stands in a workbook. Reading and comparing ask for the same one again
 * and again, so that it is described once; the result that is tried on it is typed in afterwards. What
 * its formulas come to is not kept, since nobody but a file needs it.
 */
export function planPageOnce(book: Book): PlanPage {
  const { plan, form, sheets } = book;
  // A number with decimals is shown in another format, which the description gives.
  const result = Number.isInteger(book.result) ? 0 : book.result;
  const key = JSON.stringify([plan, form, sheets.plan, result]);
  const page = described.get(key) ?? planSheet({ ...book, result });
  described.delete(key);
  described.set(key, page);
  for (const [oldest] of described) if (described.size > most) described.delete(oldest);
  return result === book.result ? page : withResult(page, book.result);
}

function withResult(page: PlanPage, value: number): PlanPage {
  const input = page.places.cells.find(({ of }) => of.kind === 'result');
  if (!input) return page;
  const cells = page.sheet.cells.map((cell) =>
    placeOf(cell) === placeOf(input)
      ? { ...cell, content: { kind: 'number', value } as const }
      : cell,
  );
  return { ...page, sheet: { ...page.sheet, cells } };
}
