/** A rectangle that a label, a line or a dot takes up. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Label {
  readonly text: string;
  readonly x: number;
  /** The line that the letters stand on. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly isStrong?: boolean;
}

export const textHeight = 12;

/** About how wide a text of 12 px is; rather too wide, so that no label ever touches another. */
export function widthOf(text: string, isStrong = false): number {
  const widths = [...text].map((sign) => {
    if (/\d/.test(sign)) return 7.6;
    if (/[.,:;'’\s\u00a0iljt]/.test(sign)) return 3.7;
    return /[%mMwW]/.test(sign) ? 10.5 : 7;
  });
  return widths.reduce((sum, width) => sum + width, 0) * (isStrong ? 1.06 : 1);
}

/** As much of a text as there is room for. */
export function shortened(text: string, room: number): string {
  if (widthOf(text) < room) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) >= room) letters.pop();
  return `${letters.join('')}…`;
}

export function boxOf({ text, x, y, anchor, isStrong }: Label): Box {
  const width = widthOf(text, isStrong);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - textHeight + 2, bottom: y + 3 };
}

export function touches(one: Box, other: Box, gap = 0): boolean {
  return (
    one.left < other.right + gap &&
    other.left < one.right + gap &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** A straight line as thin rectangles, close enough to keep labels off it. */
export function lineBoxes(from: { x: number; y: number }, to: { x: number; y: number }): Box[] {
  const isStraight = from.x === to.x || from.y === to.y;
  const count = isStraight ? 1 : Math.ceil(Math.abs(to.x - from.x) / 4);
  return Array.from({ length: count }, (_, k) => {
    const at = (share: number) => ({
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
    });
    const [a, b] = [at(k / count), at((k + 1) / count)];
    return {
      left: Math.min(a.x, b.x) - 1.5,
      right: Math.max(a.x, b.x) + 1.5,
      top: Math.min(a.y, b.y) - 1.5,
      bottom: Math.max(a.y, b.y) + 1.5,
    };
  });
}
