import type { BorderStyle, CellDescription, CellStyle } from '../../description/description';
import type { Step } from '../batches';
import { rangeOver } from './range';
import { withSpilled } from '../../description/spilled';
import { blocksOfFormat, blocksOfStyle } from '../../description/style-blocks';

/** Steps that dress the cells in few blocks. What a style does not say is left as Excel has it. */
export function styleSteps(target: Excel.Worksheet, cells: readonly CellDescription[]): Step[] {
  return blocksOfStyle(withSpilled(cells)).map(({ area, shared }) => {
    const changes = changesOf(shared, area.rows > 1);
    return {
      bytes: blockBytes + changeBytes * changes.length,
      queue: () => {
        const { format } = rangeOver(target, area);
        for (const change of changes) change(format);
      },
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

type Change = (format: Excel.RangeFormat) => void;

function changesOf(style: CellStyle, hasRowsInside: boolean): Change[] {
  const { font, fill, horizontal, vertical, indent } = style;
  const changes: Change[] = [
    ({ font: target }) => (target.name = font.name),
    ({ font: target }) => (target.size = font.size),
    ({ font: target }) => (target.color = font.color),
  ];
  if (font.bold) changes.push(({ font: target }) => (target.bold = true));
  if (font.italic) changes.push(({ font: target }) => (target.italic = true));
  if (fill) changes.push(({ fill: target }) => (target.color = fill));
  if (horizontal) changes.push((format) => (format.horizontalAlignment = alignments[horizontal]));
  if (vertical) changes.push((format) => (format.verticalAlignment = alignments[vertical]));
  if (style.wrap) changes.push((format) => (format.wrapText = true));
  if (indent) changes.push((format) => (format.indentLevel = indent));
  if (style.unlocked) changes.push(({ protection }) => (protection.locked = false));
  return [...changes, ...linesOf(style, hasRowsInside)];
}

/** Between two rows that both have a line there, the lower one's counts. */
function linesOf({ borders = {} }: CellStyle, hasRowsInside: boolean): Change[] {
  const { top, bottom } = borders;
  return [
    ...(top ? lineOn('EdgeTop', top) : []),
    ...(bottom ? lineOn('EdgeBottom', bottom) : []),
    ...(hasRowsInside ? lineOn('InsideHorizontal', top ?? bottom) : []),
  ];
}

function lineOn(
  edge: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal',
  line: BorderStyle | undefined,
): Change[] {
  if (!line) return [];
  return [
    ({ borders }) => (borders.getItem(edge).style = 'Continuous'),
    ({ borders }) => (borders.getItem(edge).weight = weights[line.line]),
    ({ borders }) => (borders.getItem(edge).color = line.color),
  ];
}

const alignments = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  top: 'Top',
  bottom: 'Bottom',
} as const;
const weights = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;
