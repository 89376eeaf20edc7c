import type { Area, CellDescription, CellStyle } from './description';
import { rectanglesOf } from './rectangles';

/** A rectangle of cells that share something. */
export interface Block<T> {
  readonly area: Area;
  readonly shared: T;
}

/** Few rectangles that together cover every cell once, each of one look; its number format aside. */
export function blocksOfStyle(cells: readonly CellDescription[]): Block<CellStyle>[] {
  const keyOf = styleKeys();
  return rectanglesOf(cells, ({ style }) => keyOf(style)).map(({ area, first }) => ({
    area,
    shared: first.style,
  }));
}

/**
 * Few rectangles of cells of one number format. A cell of no format that holds no formula is left
 * out; one that does is not, because Excel gives it the format of what it refers to.
 */
export function blocksOfFormat(cells: readonly CellDescription[]): Block<string>[] {
  const formatted = cells.filter(
    ({ content, style }) =>
      style.numberFormat !== 'General' || content.kind === 'formula' || content.kind === 'spill',
  );
  return rectanglesOf(formatted, ({ style }) => style.numberFormat).map(({ area, first }) => ({
    area,
    shared: first.style.numberFormat,
  }));
}

/** A short name for each look. Most cells share a style object, so the look is spelled out once for each. */
function styleKeys(): (style: CellStyle) => string {
  const known = new Map<CellStyle, string>();
  const names = new Map<string, string>();
  return (style) => {
    let key = known.get(style);
    if (key === undefined) {
      const look = JSON.stringify({ ...style, numberFormat: '' });
      key = names.get(look) ?? String(names.size);
      names.set(look, key);
      known.set(style, key);
    }
    return key;
  };
}
