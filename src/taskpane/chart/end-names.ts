import { type Box, type Label, boxOf, lineBoxes, touches, widthOf } from './label-room';
import type { Spot } from './plot';

export interface NamedLine {
  readonly text: string;
  readonly isStrong?: boolean;
  readonly points: readonly Spot[];
}

/** Where names may stand: up to their right end, between top and bottom. */
interface Room {
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Above a line's end, below it, and always a name further. */
const offsets = Array.from({ length: 9 }, (_, k) => [-5 - 14 * k, 13 + 14 * k]).flat();
/** Ends that are one to the eye. */
const nearly = 3;

/**
 * The name of each line at its right end, where it lies on no other line or name and no other line ends
 * between the two. Where lines are closer to each other than a name is high, it lies across one; the
 * lowest has its place first, since below it there is none.
 */
export function endNames(lines: readonly NamedLine[], { right, top, bottom }: Room): Label[] {
  const left = right - Math.max(0, ...lines.map(({ text, isStrong }) => widthOf(text, isStrong)));
  const named = lines
    .map((line) => ({
      ...line,
      end: line.points.at(-1)?.y ?? 0,
      boxes: boxesOf(line.points, left),
    }))
    .toSorted((one, other) => other.end - one.end);
  const placed: Label[] = [];
  for (const line of named) {
    const { text, isStrong = false, end } = line;
    const others = named.filter((one) => one !== line);
    const choices = offsets
      .map((by): Label => ({ text, x: right, y: end + by, anchor: 'end', isStrong }))
      .map((label) => ({ label, box: boxOf(label) }))
      .filter(({ box }) => box.top >= top && box.bottom <= bottom)
      .filter(({ box }) => !placed.some((name) => touches(box, boxOf(name))));
    const isClear = ({ box }: { readonly box: Box }) => {
      const [from, to] = [Math.min(end, box.top), Math.max(end, box.bottom)];
      return others.every(
        (other) =>
          !other.boxes.some((piece) => touches(box, piece)) &&
          (Math.abs(other.end - end) <= nearly || other.end <= from || other.end >= to),
      );
    };
    const { label } = choices.find(isClear) ?? choices[0] ?? {};
    if (label) placed.push(label);
  }
  return placed;
}

/** Of a line, the pieces that a name could lie on. */
const boxesOf = (points: readonly Spot[], left: number): Box[] =>
  points.slice(1).flatMap((to, k) => (to.x > left ? lineBoxes(points[k] ?? to, to) : []));
