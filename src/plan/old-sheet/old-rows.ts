import { type Steps, atOnce, rowByRow } from '../../engine/in-steps';

/** A row of an old sheet: an amount, what its formula pays for it, and the quota it was paid against. */
export interface OldRow {
  /** Counted from 1, as it stands in what was given. */
  readonly row: number;
  readonly amount: number;
  readonly old: number;
  readonly quota: number | undefined;
}

/** Why a row cannot be compared. */
export type UnusedBecause = 'blank' | 'text' | 'error' | 'quota';

export interface OldRows {
  readonly rows: readonly OldRow[];
  readonly unused: readonly { readonly row: number; readonly because: UnusedBecause }[];
}

export const oldRows = (...asked: Parameters<typeof readingOldRows>): OldRows =>
  atOnce(readingOldRows(...asked));

/**
 * Columns of cells side by side as rows: amounts, what was paid, and quotas where they are given. Heads in
 * the first row are no row, and nor is one in which nothing stands. Rows above the columns are counted, too.
 */
export function* readingOldRows(
  columns: readonly (readonly unknown[])[],
  read: (text: string) => number | undefined,
  above = 0,
): Steps<OldRows> {
  const rows: OldRow[] = [];
  const unused: { row: number; because: UnusedBecause }[] = [];
  const count = Math.max(0, ...columns.map(({ length }) => length));
  yield* rowByRow(Array(count).keys(), (k) => {
    const row = above + k + 1;
    const cells = columns.map((column) => cellOf(column[k], read));
    const [amount, old, quota] = cells;
    if (cells.every((cell) => cell === 'blank')) return;
    if (k === 0 && cells.every((cell) => cell === 'text' || cell === 'blank')) return;
    const fault = [amount, old].find((cell) => typeof cell === 'string');
    if (typeof fault === 'string') unused.push({ row, because: fault });
    else if (typeof amount !== 'number' || typeof old !== 'number') return;
    else if (quota !== undefined && quota !== 'blank' && !(Number(quota) > 0)) {
      unused.push({ row, because: 'quota' });
    } else {
      rows.push({ row, amount, old, quota: typeof quota === 'number' ? quota : undefined });
    }
  });
  return { rows, unused };
}

type Cell = number | 'blank' | 'text' | 'error';

/** Excel gives an error as its name, #N/A. */
function cellOf(cell: unknown, read: (text: string) => number | undefined): Cell {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : 'error';
  if (typeof cell !== 'string') return cell === undefined || cell === null ? 'blank' : 'text';
  const text = cell.trim();
  if (text === '') return 'blank';
  return /^#[\p{L}\d/!?_]+[!?]?$/u.test(text) ? 'error' : (read(text) ?? 'text');
}
