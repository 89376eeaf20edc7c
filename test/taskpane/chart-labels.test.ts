import fc from 'fast-check';
import { payoutAt } from '../../src/engine/payout-table';
import { tieredBonus } from '../../src/functions/tiered-bonus/rule';
import { chartLabels } from '../../src/taskpane/chart/chart-labels';
import { boxOf, touches, widthOf } from '../../src/taskpane/chart/label-room';
import { type Frame, inset, plotOf } from '../../src/taskpane/chart/plot';

const frame: Frame = { width: 318, top: 20, baseline: 108 };
const number = (value: number) => value.toLocaleString('en-US');
type Mode = 'highest' | 'additive' | 'linear';

function labelled(
  rungs: readonly [number, number][],
  result: number,
  mode: Mode = 'highest',
  unit = ' million',
) {
  const table = tieredBonus(
    rungs.map(([from, bonus]) => ({ from, bonus })),
    mode,
  );
  if (!table.ok) throw new Error('The ladder is at fault.');
  const max = Math.max((rungs.at(-1)?.[0] ?? 1) * 1.2, result);
  const plot = plotOf(table.value, 1, { min: 0, max }, frame);
  const here = { x: plot.x(result), y: plot.y(payoutAt(table.value, result)) };
  const words = {
    level: number,
    tick: (measure: number) => number(measure / 1e6),
    unit,
    start: 0,
    end: max,
    here: `${number(result)} pays`,
  };
  return { plot, here, labels: chartLabels(plot, here, frame, words, []) };
}

const ladder: [number, number][] = [
  [5e6, 50_000],
  [8e6, 75_000],
  [10e6, 100_000],
];

test('every payout of a roomy ladder stands above its line, every threshold under the slider', () => {
  const { labels, plot } = labelled(ladder, 6.15e6);
  expect(labels.levels.map(({ text }) => text)).toEqual(['100,000', '75,000', '50,000']);
  labels.levels.forEach(({ y }, k) => {
    expect(y).toBeCloseTo((plot.levels[2 - k]?.y ?? 0) - 6);
  });
  expect(labels.ticks.map(({ text }) => text)).toEqual(['10 million', '8', '5', '0']);
});

test('the unit stands at the end of the axis where there is room for it', () => {
  const { labels } = labelled([[5e6, 50_000]], 0, 'highest', ' mio.');
  expect(labels.ticks.map(({ text }) => text)).toContain('6 mio.');
  expect(labels.ticks.map(({ text }) => text)).toContain('5');
});

test('a payout less than 16 px below another stands below its own line', () => {
  const { labels, plot } = labelled(
    [
      [5e6, 90_000],
      [8e6, 100_000],
    ],
    0,
  );
  const [high, low] = labels.levels;
  expect(high?.y).toBeLessThan(plot.y(100_000));
  expect(low?.y).toBeGreaterThan(plot.y(90_000));
});

test('the words beside the point stand over the axis, wherever the point is', () => {
  const lowest = Array.from({ length: 121 }, (_, k) => labelled(ladder, k * 1e5).labels.here)
    .map((label) => (label ? boxOf(label).bottom : 0))
    .reduce((one, other) => Math.max(one, other));
  expect(lowest).toBeLessThanOrEqual(frame.baseline);
  expect(labelled(ladder, 2e6).labels.here).toBeDefined();
});

test('the curve runs from the first to the last of the scale, and on to the edge', () => {
  const { plot } = labelled(ladder, 0);
  expect(plot.x(0)).toBe(inset);
  expect(plot.x(12e6)).toBeCloseTo(frame.width - inset);
  expect(plot.treads.at(-1)?.at(-1)?.x).toBeCloseTo(frame.width);
  expect(plot.dots.filter(({ isClosed }) => isClosed)).toHaveLength(3);
  expect(plot.dots.filter(({ isClosed }) => !isClosed)).toHaveLength(3);
});

test('a straight line has one riser, at its first step', () => {
  const { plot } = labelled(ladder, 0, 'linear');
  expect(plot.risers).toHaveLength(1);
  expect(plot.treads).toHaveLength(2);
});

const ladders = fc
  .uniqueArray(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 12 })
  .chain((steps) =>
    fc.tuple(
      fc.constant([...steps].sort((a, b) => a - b)),
      fc.array(fc.integer({ min: 0, max: 2_000_000 }), {
        minLength: steps.length,
        maxLength: steps.length,
      }),
      fc.double({ min: 0, max: 1.2, noNaN: true }),
      fc.constantFrom<Mode>('highest', 'additive', 'linear'),
    ),
  );

test('no label touches another, or leaves the chart, in any ladder', () => {
  fc.assert(
    fc.property(ladders, ([steps, bonuses, share, mode]) => {
      const rungs = steps.map((step, k): [number, number] => [step * 1e4, bonuses[k] ?? 0]);
      const result = Math.round((steps.at(-1) ?? 0) * 1e4 * share);
      const { labels } = labelled(rungs, result, mode);
      const all = [...labels.levels, ...labels.ticks, ...labels.step];
      const boxes = [...all, ...(labels.here ? [labels.here] : [])].map(boxOf);
      boxes.forEach((box, k) => {
        expect(box.left).toBeGreaterThanOrEqual(-0.01);
        expect(box.right).toBeLessThanOrEqual(frame.width + 0.01);
        expect(boxes.slice(k + 1).some((other) => touches(box, other))).toBe(false);
      });
    }),
    { numRuns: 500 },
  );
});

test('no payout of a ladder is struck through by a line of another', () => {
  fc.assert(
    fc.property(ladders, ([steps, bonuses]) => {
      const rungs = steps.map((step, k): [number, number] => [step * 1e4, bonuses[k] ?? 0]);
      const { labels, plot } = labelled(rungs, 0);
      for (const label of labels.levels) {
        const { top, bottom, left } = boxOf(label);
        const struck = plot.levels.filter(({ x, y }) => y > top && y < bottom && x > left);
        expect(struck).toEqual([]);
      }
    }),
  );
});

test('the width of a text is more with more signs and in bold', () => {
  expect(widthOf('100,000')).toBeGreaterThan(widthOf('10,000'));
  expect(widthOf('100', true)).toBeGreaterThan(widthOf('100'));
});
