import type { CellStyle } from '../description/description';

const known = new WeakMap<CellStyle, string>();

/** Whether two looks are the same; a bare cell has none. */
export function isSameStyle(one: CellStyle | undefined, other: CellStyle): boolean {
  return one === other || (one !== undefined && styleText(one) === styleText(other));
}

/** Cells share their styles, so each is spelt out once. */
function styleText(style: CellStyle): string {
  let text = known.get(style);
  if (text === undefined) known.set(style, (text = JSON.stringify(inOrder(style))));
  return text;
}

const inOrder = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, part]) => [key, inOrder(part)])
    : value;
