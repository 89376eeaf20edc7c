import type { Area, CellDescription, CellStyle } from './description';

/** A rectangle of cells that share a style. */
export interface Block {
  readonly area: Area;
  readonly style: CellStyle;
}

/** The smallest rectangle that holds all cells. */
export function usedArea(cells: readonly CellDescription[]): Area {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

/**
 * Few rectangles that together cover every cell once: runs along each row, joined to the same run in
 * the row above. Fewer rectangles are fewer operations for the host.
 */
export function blocksOfStyle(cells: readonly CellDescription[]): Block[] {
  const blocks: Block[] = [];
  const open = new Map<string, { area: Area; style: CellStyle; index: number }>();
  for (const run of rowRuns(cells)) {
    const key = `${run.area.column}+${run.area.columns} ${JSON.stringify(run.style)}`;
    const above = open.get(key);
    const joins = above && above.area.row + above.area.rows === run.area.row;
    const area = joins ? { ...above.area, rows: above.area.rows + 1 } : run.area;
    const index = joins ? above.index : blocks.length;
    blocks[index] = { area, style: run.style };
    open.set(key, { area, style: run.style, index });
  }
  return blocks;
}

function rowRuns(cells: readonly CellDescription[]): Block[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { area: Area; style: CellStyle; key: string }[] = [];
  for (const { row, column, style } of sorted) {
    const key = JSON.stringify({ ...style, numberFormat: '' });
    const last = runs.at(-1);
    const continues =
      last?.key === key && last.area.row === row && last.area.column + last.area.columns === column;
    if (continues) last.area = { ...last.area, columns: last.area.columns + 1 };
    else
      runs.push({
        area: { row, column, rows: 1, columns: 1 },
        style: { ...style, numberFormat: '' },
        key,
      });
  }
  return runs;
}
