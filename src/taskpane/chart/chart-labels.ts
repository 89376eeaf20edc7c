import { type Box, type Label, boxOf, lineBoxes, touches, widthOf } from './label-room';
import type { Frame, Plot } from './plot';

/** What the labels say; the place is found here, the words elsewhere. */
export interface LabelWords {
  readonly level: (payout: number) => string;
  readonly tick: (measure: number) => string;
  /** The unit of the axis' numbers, which its last label names. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  /** The threshold that matters most. */
  readonly strong?: number;
  readonly here: string;
  /** Beside the step of a milestone: two lines. */
  readonly step?: readonly [string, string];
}

export interface ChartLabels {
  readonly levels: readonly Label[];
  readonly ticks: readonly Label[];
  readonly here: Label | undefined;
  readonly step: readonly Label[];
}

/**
 * Places the labels so that none touches another, the curve or a line: payouts at the left above
 * their hairline, or below it where the one above has no room; thresholds under the slider. A label
 * without room is left out, for the table beside the chart says everything.
 */
export function chartLabels(
  plot: Plot,
  here: { readonly x: number; readonly y: number },
  frame: Frame,
  words: LabelWords,
  roundTicks: readonly (readonly number[])[],
): ChartLabels {
  const curve = [
    ...plot.treads.flatMap(linesOf),
    ...plot.risers.flatMap(([from, to]) => lineBoxes(from, to)),
  ];
  const hairlines = plot.levels.flatMap(({ x, y }) => lineBoxes({ x: 0, y }, { x, y }));
  const axis = lineBoxes({ x: 0, y: frame.baseline }, { x: frame.width, y: frame.baseline });
  const levels = levelLabels(plot, words, [...curve, ...hairlines, ...axis]);
  const taken = [...curve, ...hairlines, ...axis, ...levels.map(boxOf)];
  const hereLabel = firstWithRoom(besidePoint(words.here, here), frame, [
    ...taken,
    ...plot.dots.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 })),
  ]);
  const dropLine = lineBoxes(here, { x: here.x, y: frame.baseline });
  const step = stepLabels(plot, words, frame, [
    ...taken,
    ...dropLine,
    ...(hereLabel ? [boxOf(hereLabel)] : []),
  ]);
  return { levels, ticks: tickLabels(plot, frame, words, roundTicks), here: hereLabel, step };
}

const linesOf = (tread: Plot['treads'][number]): Box[] =>
  tread.slice(1).flatMap((to, k) => lineBoxes(tread[k] ?? to, to));

function levelLabels(plot: Plot, words: LabelWords, lines: readonly Box[]): Label[] {
  const placed: Label[] = [];
  const seen = new Set<number>();
  const highestFirst = [...plot.levels].sort((one, other) => one.y - other.y);
  for (const { y, payout } of highestFirst) {
    if (payout === 0 || seen.has(payout)) continue;
    seen.add(payout);
    const at = (line: number): Label => ({
      text: words.level(payout),
      x: 0,
      y: line,
      anchor: 'start',
    });
    const label = [at(y - 6), at(y + 14)].find((candidate) =>
      isFree(boxOf(candidate), [...lines, ...placed.map(boxOf)]),
    );
    if (label) placed.push(label);
  }
  return placed;
}

const isFree = (box: Box, taken: readonly Box[]) => !taken.some((other) => touches(box, other, 2));

function besidePoint(text: string, { x, y }: { x: number; y: number }): Label[] {
  const beside = (dx: number, dy: number): Label => ({
    text,
    x: x + dx,
    y: y + dy,
    anchor: dx < 0 ? 'end' : dx > 0 ? 'start' : 'middle',
    isStrong: true,
  });
  return [...[beside(-12, -11), beside(12, -11), beside(-12, 20), beside(12, 20)], beside(0, -13)];
}

function firstWithRoom(
  candidates: readonly Label[],
  { width, baseline }: Frame,
  taken: readonly Box[],
): Label | undefined {
  return candidates.find((candidate) => {
    const box = boxOf(candidate);
    const isOver = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= baseline;
    return isOver && isFree(box, taken);
  });
}

/** Under the tread of the last step, or not at all. */
function stepLabels(plot: Plot, words: LabelWords, frame: Frame, taken: readonly Box[]): Label[] {
  const level = plot.levels.at(-1);
  if (!words.step || !level) return [];
  const [first, second] = words.step;
  const beside = (dx: number, anchor: Label['anchor']): [Label, Label] => [
    { text: first, x: level.x + dx, y: level.y + 20, anchor, isStrong: true },
    { text: second, x: level.x + dx, y: level.y + 36, anchor },
  ];
  const fits = (labels: readonly Label[]) =>
    labels.every(
      (label) =>
        isFree(boxOf(label), taken) && boxOf(label).left >= 0 && boxOf(label).right <= frame.width,
    );
  return [beside(10, 'start'), beside(-10, 'end')].find(fits) ?? [];
}

/**
 * The plan's own thresholds first, then the ends of the axis, then the densest round numbers that
 * have room. Where the axis' end has none, the last threshold names the unit.
 */
function tickLabels(
  plot: Plot,
  { width, baseline }: Frame,
  words: LabelWords,
  roundTicks: readonly (readonly number[])[],
): Label[] {
  const label = (measure: number, unit = ''): Label => {
    const text = `${words.tick(measure)}${unit}`;
    const isStrong = measure === words.strong;
    const half = widthOf(text, isStrong) / 2;
    const x = Math.min(Math.max(plot.x(measure), half), width - half);
    return { text, x, y: baseline + 46, anchor: 'middle', ...(isStrong && { isStrong }) };
  };
  const end: Label = { ...label(words.end, words.unit), x: width, anchor: 'end' };
  const thresholds = plot.thresholds.map(({ measure }) => measure);
  const last = thresholds.at(-1);
  const isCrowded = last !== undefined && collide(label(last), end);
  const own = thresholds.map((measure) =>
    label(measure, isCrowded && measure === last ? words.unit : ''),
  );
  const placed = withRoom([
    ...own.reverse(),
    end,
    { ...label(words.start), x: 0, anchor: 'start' },
  ]);
  const inGaps = (measures: readonly number[]) =>
    measures.map((measure) => label(measure)).filter((one) => !own.some((o) => collide(o, one)));
  const densest = roundTicks
    .map(inGaps)
    .find((labels) => withRoom([...placed, ...labels]).length === placed.length + labels.length);
  return [...placed, ...(densest ?? [])];
}

const collide = (one: Label, other: Label) => touches(boxOf(one), boxOf(other), 8);

const withRoom = (labels: readonly Label[]) =>
  labels.reduce<Label[]>(
    (placed, label) =>
      placed.some((other) => collide(label, other)) ? placed : [...placed, label],
    [],
  );
