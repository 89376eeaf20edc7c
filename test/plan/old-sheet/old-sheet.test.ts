import { comparedRows } from '../../../src/plan/old-sheet/compared-rows';
import { oldRows } from '../../../src/plan/old-sheet/old-rows';
import { asPlanned } from '../../../src/plan/old-sheet/suspects';
import { oldPayout } from '../../../src/plan/old-sheet/old-formula';
import { curvesOf } from '../../../src/plan/findings/curves';
import type { Component } from '../../../src/plan/kinds';
import { outcome } from '../../../src/plan/pay/outcome';
import type { Plan } from '../../../src/plan/plan';
import { planOf, presets } from '../../../src/plan/presets/presets';

const year = { from: '2026-01-01', to: '2026-12-31' };
const preset = (id: string, entries: Record<string, unknown> = {}): Plan => {
  const found = presets.find((one) => one.id === id);
  if (!found) throw new Error(`No preset ${id}.`);
  const plan = planOf(found, 'en', year);
  const [first, ...rest] = plan.components;
  return { ...plan, components: [{ ...first, ...entries } as Component, ...rest] };
};
const rates = (...rows: (readonly [from: number, rate: number])[]) => ({
  ...{ quota: null, tiers: rows.map(([from, rate]) => ({ from, rate })) },
});
const cents = (amount: number) => Math.round(Number((amount * 100).toFixed(6))) / 100;

/** 5 % up to 100,000, 8 % up to 200,000, then 10 %, each on its own tier. */
const marginal = preset('marginal-commission', {
  ...rates([0, 0.05], [100_000, 0.08], [200_000, 0.1]),
});
const paidMarginal = (x: number) =>
  x < 0
    ? 0
    : x >= 200_000
      ? 13_000 + 0.1 * (x - 200_000)
      : x >= 100_000
        ? 5_000 + 0.08 * (x - 100_000)
        : 0.05 * x;
/** The same rates, of everything. */
const retroactive = preset('retroactive-commission', {
  ...rates([0, 0.05], [100_000, 0.08], [200_000, 0.1]),
});
/** 50,000 from 5 million, 75,000 from 8, 100,000 from 10: the highest. */
const ladder = preset('revenue-ladder');
const capped = preset('revenue-ladder', { cap: 90_000, floor: 10_000, gate: null });
const gated = preset('revenue-ladder', {
  ...{ floor: 10_000, gate: { measure: 'revenue', atLeast: 2_000_000 } },
});

const amounts = [
  ...[-500, 0, 1, 12_345.67, 99_999, 99_999.5, 99_999.99, 100_000, 100_000.01, 123_456.78],
  ...[150_000, 199_999, 199_999.5, 199_999.99, 200_000, 200_000.5, 234_567.89, 400_000],
];
const millions = [
  ...[0, 1_000_000, 1_999_999.99, 2_000_000, 2_500_000, 4_999_999.5, 4_999_999.99, 5_000_000],
  ...[6_000_000, 7_999_999, 7_999_999.5, 8_000_000, 9_000_000, 9_999_999.5, 10_000_000, 15_000_000],
];
const highest = (x: number) => (x >= 10e6 ? 100_000 : x >= 8e6 ? 75_000 : x >= 5e6 ? 50_000 : 0);

/** A formula as somebody wrote it in a sheet, and the sentence that says what is wrong with it. */
const planted: readonly (readonly [
  fault: string,
  plan: Plan,
  amounts: readonly number[],
  old: (amount: number) => number,
  says: RegExp,
])[] = [
  [
    '> at 5 million',
    ladder,
    millions,
    (x) => (x >= 10e6 ? 100_000 : x >= 8e6 ? 75_000 : x > 5e6 ? 50_000 : 0),
    /misses exactly 5,000,000: it has >/,
  ],
  [
    '> at every step',
    ladder,
    millions,
    (x) => (x > 10e6 ? 100_000 : x > 8e6 ? 75_000 : x > 5e6 ? 50_000 : 0),
    /misses every threshold/,
  ],
  [
    'tiers that end at .99, and nothing in between',
    retroactive,
    [...amounts, 99_999.994, 199_999.993],
    (x) =>
      cents(
        x >= 0 && x <= 99_999
          ? 0.05 * x
          : x >= 100_000 && x <= 199_999
            ? 0.08 * x
            : x >= 200_000
              ? 0.1 * x
              : 0,
      ),
    /Every tier ends 1 below the next one: in the gap the old formula pays nothing/,
  ],
  [
    'one tier that ends at 99,999, and the last one catches the rest',
    retroactive,
    amounts,
    (x) =>
      cents(x < 0 ? 0 : x <= 99_999 ? 0.05 * x : x >= 100_000 && x < 200_000 ? 0.08 * x : 0.1 * x),
    /gap between 99,999 and 100,000: there the old formula pays by the last tier/,
  ],
  [
    'a next tier that begins above 199,999',
    retroactive,
    amounts,
    (x) => cents(x < 0 ? 0 : x > 199_999 ? 0.1 * x : x >= 100_000 ? 0.08 * x : 0.05 * x),
    /gap between 199,999 and 200,000: there the old formula pays by the next tier already/,
  ],
  [
    'the rate reached on everything',
    marginal,
    amounts,
    (x) => cents(x < 0 ? 0 : x >= 200_000 ? 0.1 * x : x >= 100_000 ? 0.08 * x : 0.05 * x),
    /rate of the tier reached on everything; the plan pays each rate on its own tier/,
  ],
  [
    'each rate on its own tier',
    retroactive,
    amounts,
    (x) => cents(paidMarginal(x)),
    /pays each rate on its own tier; the plan pays the rate of the tier reached/,
  ],
  ['no rounding', marginal, amounts, paidMarginal, /does not round to the cent/],
  [
    'ROUNDDOWN to the cent',
    marginal,
    amounts,
    (x) => Math.floor(Number((paidMarginal(x) * 100).toFixed(6))) / 100,
    /rounds down to the cent/,
  ],
  [
    'ROUND to whole amounts',
    marginal,
    amounts,
    (x) => Math.round(paidMarginal(x)),
    /rounds to whole amounts/,
  ],
  ['no cap', capped, millions, (x) => Math.max(10_000, highest(x)), /has no cap of 90,000/],
  ['no floor', capped, millions, (x) => Math.min(90_000, highest(x)), /has no floor of 10,000/],
  [
    'no gate',
    gated,
    millions,
    (x) => Math.max(10_000, highest(x)),
    /has no gate|pays the floor although/,
  ],
  [
    'a gate that opens above its amount',
    gated,
    millions,
    (x) => (x > 2e6 ? Math.max(10_000, highest(x)) : 0),
    /opens the gate above its amount only/,
  ],
  [
    'no last tier',
    marginal,
    amounts,
    (x) => cents(x < 0 ? 0 : x >= 100_000 ? 5_000 + 0.08 * (x - 100_000) : 0.05 * x),
    /The last tier, from 200,000, is missing/,
  ],
  [
    'no first tier, and what it paid is missing above it too',
    marginal,
    amounts,
    (x) => cents(x >= 100_000 ? paidMarginal(x) - 5_000 : 0),
    /The first tier is missing/,
  ],
  [
    'only the part above the threshold',
    marginal,
    amounts,
    (x) =>
      cents(
        x < 0
          ? 0
          : x >= 200_000
            ? 0.1 * (x - 200_000)
            : x >= 100_000
              ? 0.08 * (x - 100_000)
              : 0.05 * x,
      ),
    /pays only the part above the threshold reached/,
  ],
  [
    'a part of the bonus on the way to it',
    ladder,
    millions,
    (x) =>
      cents(
        x >= 10e6
          ? 100_000
          : x >= 8e6
            ? 75_000 + (25_000 * (x - 8e6)) / 2e6
            : x >= 5e6
              ? 50_000 + (25_000 * (x - 5e6)) / 3e6
              : (50_000 * x) / 5e6,
      ),
    /pays a part already on the way to the next threshold/,
  ],
  [
    'every step reached added up',
    ladder,
    millions,
    (x) => (x >= 10e6 ? 225_000 : x >= 8e6 ? 125_000 : x >= 5e6 ? 50_000 : 0),
    /adds up every step reached/,
  ],
  [
    'pay for a negative result',
    marginal,
    amounts,
    (x) => cents(x < 0 ? 0.05 * x : paidMarginal(x)),
    /negative amount/,
  ],
];

const compare = (plan: Plan, cells: readonly number[], old: (amount: number) => number) => {
  const rows = cells.map((amount, k) => ({
    row: k + 1,
    amount,
    old: old(amount),
    quota: undefined,
  }));
  const found = comparedRows(plan, plan.components[0]?.id ?? '', rows);
  if (!found) throw new Error('The component has no curve.');
  return found;
};

describe('an old formula is named by what it was written otherwise than the plan', () => {
  it.each(planted)('%s', (_, plan, cells, old, says) => {
    const found = compare(plan, cells, old);
    expect(found.differing.length).toBeGreaterThan(0);
    expect(found.guess.map(({ en }) => en)).toEqual([expect.stringMatching(says)]);
    expect(found.unexplained).toBe(0);
    expect(found.differing.every(({ guess }) => says.test(guess?.en ?? ''))).toBe(true);
  });

  it('tells two faults apart, each at its own rows', () => {
    const found = compare(capped, millions, (x) =>
      Math.max(10_000, x >= 10e6 ? 100_000 : x >= 8e6 ? 75_000 : x > 5e6 ? 50_000 : 0),
    );
    expect(found.guess).toHaveLength(2);
    const at = (amount: number) => found.differing.find((row) => row.amount === amount)?.guess?.en;
    expect(at(5e6)).toMatch(/misses exactly 5,000,000/);
    expect(at(10e6)).toMatch(/no cap of 90,000/);
    expect(found.unexplained).toBe(0);
  });

  it('names attainment that is rounded before it reaches the quota, against each row’s own quota', () => {
    const plan = preset('retroactive-commission', {
      ...rates([0, 0.05], [1, 0.1]),
      quota: 100_000,
    });
    const paid = (x: number, quota: number) =>
      cents(x * (Math.round((x / quota) * 100) / 100 >= 1 ? 0.1 : 0.05));
    const rows = [
      [99_400, 100_000],
      [99_600, 100_000],
      [199_000, 200_000],
      [198_900, 200_000],
      [250_000, 200_000],
    ].map(([amount = 0, quota = 0], k) => ({
      row: k + 1,
      amount,
      quota,
      old: paid(amount, quota),
    }));
    const found = comparedRows(plan, 'commission', rows);
    expect(found?.differing.map(({ row }) => row)).toEqual([2, 3]);
    expect(found?.guess.map(({ en }) => en)).toEqual([expect.stringMatching(/whole percent/)]);
  });

  it('names sums that carry the dust of their additions', () => {
    const dusty = 5e6 - 1e-9;
    const found = compare(ladder, [...millions, dusty], highest);
    expect(found.differing.map(({ amount }) => amount)).toEqual([dusty]);
    expect(found.guess[0]?.en).toMatch(/dust of their additions/);
  });

  it('leaves without a guess what nothing explains, and says how many rows', () => {
    const found = compare(ladder, millions, (x) => (x === 6e6 ? 123 : highest(x)));
    expect(found).toMatchObject({
      agreeing: 15,
      unexplained: 1,
      guess: [],
      difference: 123 - 50_000,
    });
  });
});

describe('rows of an old sheet', () => {
  it('agree where the old formula pays what the plan does', () => {
    expect(compare(marginal, amounts, (x) => cents(paidMarginal(x)))).toMatchObject({
      ...{ agreeing: amounts.length, differing: [], guess: [], unexplained: 0, difference: 0 },
    });
  });

  it('differ in all by what they add up to, however many there are', () => {
    const many = Array.from({ length: 20_000 }, () => 6e6);
    const found = compare(ladder, many, (x) => highest(x) + 29_893.535_82);
    expect(found.difference).toBe(597_870_716.4);
  });

  it('say by how much they differ, and which threshold is the nearest', () => {
    const [row] = compare(ladder, [5e6, 6e6], (x) => (x > 5e6 ? 50_000 : 0)).differing;
    expect(row).toMatchObject({ row: 1, old: 0, pays: 50_000, difference: -50_000 });
    expect(row?.nearest).toEqual({ is: 'threshold', at: 5e6 });
  });

  it('are not compared where a cell is blank, a text or an error; heads are no row', () => {
    const read = (text: string) => (/^\d+$/.test(text) ? Number(text) : undefined);
    const { rows, unused } = oldRows(
      [
        ['Sales', 1, 'x', '', 4, '5', ''],
        ['Paid', 10, 20, 30, '#N/A', 50, ''],
      ],
      read,
    );
    expect(rows.map(({ row, amount, old }) => [row, amount, old])).toEqual([
      [2, 1, 10],
      [6, 5, 50],
    ]);
    expect(unused).toEqual([
      { row: 3, because: 'text' },
      { row: 4, because: 'blank' },
      { row: 5, because: 'error' },
    ]);
  });

  it('pay as planned what the plan pays, of every preset', () => {
    const curves = presets.flatMap((one) => curvesOf(planOf(one, 'en', year)));
    expect(curves.length).toBeGreaterThan(10);
    for (const curve of curves) {
      const formula = asPlanned(curve);
      const quota = curve.quota ?? 1;
      const last = quota * Math.max(...curve.table.rows.map(({ from }) => from), 0.1);
      const cells = curve.table.rows.map(({ from }) => from * quota);
      for (const amount of [
        ...cells,
        -1,
        0.3 * last,
        0.99 * last,
        1.01 * last,
        3 * last,
        50 * last,
      ]) {
        const pays = outcome(curve.part, curve.table, amount, curve.quota).payout;
        expect([curve.part.component.kind, amount, oldPayout(formula, amount, quota)]).toEqual([
          curve.part.component.kind,
          amount,
          pays,
        ]);
      }
    }
  });

  it('may be 20,000', () => {
    const many = Array.from({ length: 20_000 }, (_, k) => 15.37 * k);
    const found = compare(marginal, many, (x) => Math.floor(paidMarginal(x) + 1e-9));
    expect(found.guess[0]?.en).toMatch(/rounds down to whole amounts/);
  });
});
