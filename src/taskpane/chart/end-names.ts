import { type Box, type Label, boxOf, lineBoxes, textHeight, touches, widthOf } from './label-room';
import type { Spot } from './plot';

export interface NamedLine {
  readonly text: string;
  /** The same with ever fewer letters, for where the whole of it has no room. */
  readonly shorter: readonly string[];
  readonly isStrong?: boolean;
  readonly points: readonly Spot[];
}

/** Where names may stand: up to their right end, between top and bottom. */
export interface NameRoom {
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Above a line's end, below it, and always a name further. */
const offsets = Array.from({ length: 9 }, (_, k) => [-5 - 14 * k, 13 + 14 * k]).flat();
/** Ends that are one to the eye. */
const nearly = 3;

/** The name of a line, the how manieth it is, and whether it stands away from its end, with its look. */
export interface EndName extends Label {
  readonly line: number;
  readonly isApart: boolean;
}

/**
 * The name of each line at its right end, where it lies on no other line or name and no other line ends
 * between the two; the lowest has its place first, since below it there is none. Where lines are closer to
 * each other than a name is high, it stands where nothing else does, and the line's look before it.
 */
export function endNames(
  lines: readonly NamedLine[],
  room: NameRoom,
  taken: readonly Box[] = [],
): EndName[] {
  const { right, top, bottom } = room;
  const left = right - Math.max(0, ...lines.map(({ text, isStrong }) => widthOf(text, isStrong)));
  const named = lines
    .map((given, line) => ({
      ...given,
      line,
      end: given.points.at(-1)?.y ?? 0,
      boxes: boxesOf(given.points, left),
    }))
    .toSorted((one, other) => other.end - one.end);
  const placed: EndName[] = [];
  const standing = () => [
    ...placed.map((name) => (name.isApart ? apartBox : boxOf)(name)),
    ...taken,
  ];
  const rest = named.filter((one) => {
    const { text, isStrong = false, end, line } = one;
    const others = named.filter((other) => other !== one);
    const clear = offsets
      .map((by): Label => ({ text, x: right, y: end + by, anchor: 'end', isStrong }))
      .find((label) => {
        const box = boxOf(label);
        const [from, to] = [Math.min(end, box.top), Math.max(end, box.bottom)];
        return (
          box.top >= top &&
          box.bottom <= bottom &&
          !standing().some((other) => touches(box, other)) &&
          others.every(
            (other) =>
              !other.boxes.some((piece) => touches(box, piece)) &&
              (Math.abs(other.end - end) <= nearly || other.end <= from || other.end >= to),
          )
        );
      });
    if (clear) placed.push({ ...clear, line, isApart: false });
    return !clear;
  });
  // Of many, a search for each would hold up the key that moves the curve.
  if (lines.length > 4) return placed;
  const pieces = rest.length > 0 ? lines.flatMap(({ points }) => boxesOf(points, 0)) : [];
  // The longest has the fewest places to stand.
  const longestFirst = rest.toSorted((one, other) => widthOf(other.text) - widthOf(one.text));
  for (const { text, shorter, isStrong = false, end, line } of longestFirst) {
    const near = { x: right, y: end };
    const apart =
      placeApart([text, ...shorter], isStrong, near, room, [...standing(), ...pieces]) ??
      placeApart(shorter, isStrong, near, room, standing());
    if (apart) placed.push({ ...apart, line, isApart: true });
  }
  return placed;
}

/** How wide the look of a line or layer is that stands before a name, and how far from it. */
const [keyWidth, keyGap] = [18, 5];

/** The look of a line before a name that stands apart, and that of a layer. */
export const keyOf = ({ x, y }: Label): string => `M${x - keyWidth - keyGap} ${y - 4}h${keyWidth}`;
export const layerKeyOf = ({ x, y }: Label): string =>
  `M${x - keyWidth - keyGap} ${y - 8}h${keyWidth}v8h-${keyWidth}z`;

/** A name with the look before it. */
export function apartBox(label: Label): Box {
  const box = boxOf(label);
  return { ...box, left: box.left - keyWidth - keyGap };
}

/** How far the places lie apart that are tried. */
const [across, down] = [12, 3];

/**
 * Where a name that has no room at its line can stand, with the line's look before it: the first of the
 * texts that has a place which is free, as near as there is one.
 */
export function placeApart(
  texts: readonly string[],
  isStrong: boolean,
  near: Spot,
  { right, top, bottom }: NameRoom,
  taken: readonly Box[],
): Label | undefined {
  for (const text of texts) {
    const width = widthOf(text, isStrong);
    const first = keyWidth + keyGap;
    const last = first + Math.floor((right - width - first) / across) * across;
    let best: { readonly x: number; readonly y: number; readonly away: number } | undefined;
    for (let y = top + textHeight - 2; y <= bottom - 3; y += down) {
      // Further to the left is further away: the first place that is free in a row is the nearest of it.
      for (let x = last; x >= first; x -= across) {
        const away = Math.hypot(x + width - near.x, 2 * (y - 4 - near.y));
        if (best && best.away <= away) break;
        const left = x - keyWidth - keyGap;
        const box = { left, right: x + width, top: y - textHeight + 2, bottom: y + 3 };
        if (taken.some((other) => touches(box, other, 2))) continue;
        best = { x, y, away };
        break;
      }
    }
    if (best) return { text, isStrong, anchor: 'start', x: best.x, y: best.y };
  }
  return undefined;
}

/** Of a line, the pieces that a name could lie on. */
const boxesOf = (points: readonly Spot[], left: number): Box[] =>
  points.slice(1).flatMap((to, k) => (to.x > left ? lineBoxes(points[k] ?? to, to) : []));
