import { relative } from './addresses';
import type { CellDescription } from './description';

/** The cells, and the free ones that their formulas spill into, blank and in the formula's style. */
export function withSpilled(cells: readonly CellDescription[]): readonly CellDescription[] {
  const spills = cells.filter(({ content }) => content.kind === 'spill');
  if (spills.length === 0) return cells;
  const described = new Set(cells.map(relative));
  const free = spills.flatMap(({ row, column, content, style }) =>
    content.kind === 'spill'
      ? content.values.slice(1).map((_, index): CellDescription => {
          return { row: row + 1 + index, column, content: { kind: 'blank' }, style };
        })
      : [],
  );
  return [...cells, ...free.filter((cell) => !described.has(relative(cell)))];
}
