import { ascending } from '../../src/engine/rules';

/** What is proposed for the first step that does not ascend. */
const proposed = (thresholds: readonly number[], unit: 'number' | 'percent' = 'number') =>
  ascending(thresholds, ['steps'], 'from', unit)[0]?.use;

describe('a step that is not above the one before it', () => {
  test('a zero that was missed is proposed, or the distance of the steps before', () => {
    expect(proposed([5_000_000, 8_000_000, 1_000_000])).toBe(10_000_000);
    expect(proposed([5_000_000, 8_000_000, 8_000_000])).toBe(11_000_000);
    expect(proposed([0.5, 0.8, 0.8], 'percent')).toBe(1.1);
    expect(proposed([0.8, 0.8], 'percent')).toBe(0.9);
  });

  test('nothing is proposed that repeats the step after it, or passes it: then it goes between', () => {
    expect(proposed([5_000_000, 5_000_000, 10_000_000])).toBe(7_500_000);
    expect(proposed([5_000_000, 8_000_000, 1_000_000, 10_000_000])).toBe(9_000_000);
    expect(proposed([0.5, 1, 0.9, 1.2], 'percent')).toBe(1.1);
  });

  test('where the steps around it ascend, the proposal ascends between them', () => {
    for (const [before, next] of [
      [1, 2],
      [99, 100],
      [0.5, 0.51],
      [8_000_000, 8_000_001],
    ] as const) {
      for (const unit of ['number', 'percent'] as const) {
        if (unit === 'percent' && next > 10) continue;
        const use = proposed([before / 2, before, before / 3, next], unit) ?? NaN;
        expect(use).toBeGreaterThan(before);
        expect(use).toBeLessThan(next);
      }
    }
  });
});
