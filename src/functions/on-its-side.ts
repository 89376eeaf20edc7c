import type { Issue } from '../engine/result';
import { throwIssue } from './answers';
import { type Kind, isBlank } from './cells';
import type { Range } from './columns';

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
    rows.every((cells) => columns.every((kind, k) => kind.read(cells[k]) !== undefined)) &&
    isRight(rows.map(([first]) => Number(first)));
  if (!makesSense(range) && makesSense(turned(range))) throwIssue(onItsSide(name, range, titles));
}

/** Its rows as columns, without the blank ones at the end. */
function turned(range: Range): Range {
  const columns = (range[0] ?? []).map((_, k) => range.map((cells) => cells[k]));
  return columns.slice(0, columns.findLastIndex((cells) => !cells.every(isBlank)) + 1);
}

const onItsSide = (name: string, range: Range, titles: readonly string[]): Issue => ({
  code: 'on-its-side',
  path: [name],
  message: {
    en: `The table lies on its side: its ${range.length} rows are ${titles.join(', ')}.`,
    da: `Tabellen ligger på siden: dens ${range.length} rækker er ${titles.join(', ')}.`,
  },
  advice: {
    en: 'Give them as columns; TRANSPOSE turns a table.',
    da: 'Angiv dem som kolonner; TRANSPONER vender en tabel.',
  },
});
