import { type Box, type Label, boxOf, lineBoxes, touches, widthOf } from './label-room';
import type { Frame, Plot } from './plot';

/** What the labels say; the place is found here, the words elsewhere. */
export interface LabelWords {
  readonly level: (payout: number) => string;
  readonly tick: (measure: number) => string;
  /** The end of the axis, with the unit of its numbers. */
  readonly end: string;
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
  roundTicks: readonly number[],
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
    const at = (line: number): Label => ({ text: words.level(payout), x: 0, y: line, anchor: 'start' });
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
  return [beside(-12, -11), beside(12, -11), beside(-12, 20), beside(12, 20)];
}

function firstWithRoom(
  candidates: readonly Label[],
  { width }: Frame,
  taken: readonly Box[],
): Label | undefined {
  return candidates.find((candidate) => {
    const box = boxOf(candidate);
    return box.left >= 0 && box.right <= width && box.top >= 0 && isFree(box, taken);
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

/** The plan's own thresholds first, then the ends of the axis, then round numbers between them. */
function tickLabels(
  plot: Plot,
  frame: Frame,
  words: LabelWords,
  roundTicks: readonly number[],
): Label[] {
  const y = frame.baseline + 46;
  const label = (text: string, x: number, isStrong = false): Label => {
    const half = widthOf(text, isStrong) / 2;
    return {
      text,
      x: Math.min(Math.max(x, half), frame.width - half),
      y,
      anchor: 'middle',
      ...(isStrong && { isStrong }),
    };
  };
  const isOnly = plot.thresholds.length === 1;
  const candidates = [
    ...[...plot.thresholds].reverse().map(({ measure, x }) => label(words.tick(measure), x, isOnly)),
    { ...label(words.end, frame.width), x: frame.width, anchor: 'end' as const },
    { ...label(words.tick(0), 0), x: 0, anchor: 'start' as const },
    ...roundTicks.map((measure) => label(words.tick(measure), plot.x(measure))),
  ];
  return candidates.reduce<Label[]>((placed, candidate) => {
    const box = boxOf(candidate);
    const isClear = placed.every((other) => !touches(box, boxOf(other), 8));
    return isClear ? [...placed, candidate] : placed;
  }, []);
}

