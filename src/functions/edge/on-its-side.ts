import type { Issue } from '../../engine/result';
import type { Language } from '../../engine/words';
import { type Kind, plainCell } from './cells';
import { columnName, throwIssue } from './errors';
import { type Range, turned, withoutBlankEnd } from './ranges';

/** Whether the first column of a table makes sense, of cells that can be read. */
export type FirstColumn = (values: readonly number[]) => boolean;

export const ascends: FirstColumn = (values) =>
  values.every((value, k) => value >= 0 && (k === 0 || value > (values[k - 1] ?? value)));

export const isWhole: FirstColumn = (values) =>
  Math.abs(values.reduce((sum, value) => sum + value, 0) - 1) <= 1e-9;

export const areMonths: FirstColumn = (values) => values.every((value, k) => value === k + 1);

/**
 * Refuses a table whose columns stand as its rows. It is told where the table makes no sense as it
 * stands, and does when it is turned; what makes sense both ways is read as it stands.
 */
export function refuseOnItsSide(
  name: string,
  range: Range,
  columns: readonly Kind<unknown>[],
  titles: readonly string[],
  isRight: FirstColumn = () => true,
): void {
  if (range.length !== columns.length) return;
  const makesSense = (rows: Range) =>
    rows.length > 1 &&
    rows.every((cells) => cells.length === columns.length) &&
    rows.every((cells) =>
      columns.every((kind, k) => kind.read(plainCell(cells[k])) !== undefined),
    ) &&
    isRight(rows.map(([first]) => Number(plainCell(first))));
  if (!makesSense(range) && makesSense(withoutBlankEnd(turned(range), columns.length)))
    throwIssue(onItsSide(name, range, titles));
}

/** What columns are called, one after the other. */
export const named = (titles: readonly string[], on: Language): string =>
  titles.map((title) => columnName(title, on)).join(', ');

const onItsSide = (name: string, range: Range, titles: readonly string[]): Issue => ({
  path: [name],
  message: {
    en: `The table lies on its side: its ${range.length} rows are ${named(titles, 'en')}.`,
    da: `Tabellen ligger på siden: dens ${range.length} rækker er ${named(titles, 'da')}.`,
  },
  advice: {
    en: 'Give them as columns; TRANSPOSE turns a table.',
    da: 'Angiv dem som kolonner; TRANSPONER vender en tabel.',
  },
});
