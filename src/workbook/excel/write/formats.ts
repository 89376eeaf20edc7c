import type { CellDescription } from '../../description/description';
import type { Step } from '../batches';
import { rangeOver } from './range';
import { changesOf, restyle } from './restyle';
import { withSpilled } from '../../description/spilled';
import { blocksOfFormat, blocksOfStyle } from '../../description/style-blocks';

/** Steps that dress the cells in few blocks. What a style does not say is left as Excel has it. */
export function styleSteps(target: Excel.Worksheet, cells: readonly CellDescription[]): Step[] {
  return blocksOfStyle(withSpilled(cells)).map(({ area, shared }) => {
    const changes = changesOf(undefined, shared, area.rows > 1);
    return {
      bytes: blockBytes + changeBytes * changes.length,
      queue: () => restyle(rangeOver(target, area), changes),
    };
  });
}

/**
 * Steps that set number formats. Excel takes one value for a whole range, which its TypeScript
 * definitions do not know.
 */
export function formatSteps(target: Excel.Worksheet, cells: readonly CellDescription[]): Step[] {
  return blocksOfFormat(withSpilled(cells)).map(({ area, shared }) => ({
    bytes: blockBytes + changeBytes,
    queue: () => {
      rangeOver(target, area).numberFormat = shared as unknown as string[][];
    },
  }));
}

/** About what naming a block sends, and each change of its look. */
const blockBytes = 700;
const changeBytes = 250;
