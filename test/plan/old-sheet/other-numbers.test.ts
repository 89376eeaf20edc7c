import { comparedRows } from '../../../src/plan/old-sheet/compared-rows';
import type { Component } from '../../../src/plan/kinds';
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
const tiers = [
  { from: 0, rate: 0.05 },
  { from: 100_000, rate: 0.08 },
  { from: 200_000, rate: 0.1 },
];
const marginal = preset('marginal-commission', { quota: null, tiers });
const retroactive = preset('retroactive-commission', { quota: null, tiers });
/** 8 % from 50 %, 12 % from 100 %, 15 % from 125 % of 250,000. */
const ofQuota = preset('marginal-commission');
/** 50,000 from 5 million, 75,000 from 8, 100,000 from 10: the highest. */
const ladder = preset('revenue-ladder');
const capped = preset('revenue-ladder', { cap: 90_000 });
/** 50,000 at 1,800,000. */
const milestone = preset('milestone');
/** 5 % of bookings, half of it up to 50 %, 1.5 times above 100 % and twice above 120 % of 2,000,000. */
const enterprise = preset('enterprise-ae');

type Table = readonly (readonly [from: number, value: number])[];
const cents = (amount: number) => Math.round(Number((amount * 100).toFixed(6))) / 100;
/** Each rate on its own tier. */
const inParts = (table: Table) => (x: number) =>
  cents(
    table.reduce((sum, [from, rate], k) => {
      const end = table[k + 1]?.[0] ?? Infinity;
      return sum + rate * Math.max(Math.min(x, end) - from, 0);
    }, 0),
  );
const reached = (table: Table, x: number) => table.findLast(([from]) => x >= from)?.[1] ?? 0;
const ofAll = (table: Table) => (x: number) => cents(x * reached(table, x));
const highest = (table: Table) => (x: number) => reached(table, x);

const sales = [
  12_345.67, 40_000, 99_000, 120_500.5, 130_000, 150_000, 166_000, 210_000, 234_567.89, 400_000,
];
const millions = [2, 4.5, 5.2, 5.7, 6.5, 7.4, 7.9, 8.3, 8.8, 9.4, 9.9, 10.3, 10.7, 11.5, 14].map(
  (x) => x * 1e6,
);
const around = [0.3, 0.52, 0.6, 0.85, 0.93, 0.99, 1.02, 1.06, 1.13, 1.22, 1.3, 1.6];
const quarter = around.map((x) => x * 250_000);
const year2 = around.map((x) => x * 2_000_000);

/** A formula with one number other than the plan, and what is said of it. */
const planted: readonly (readonly [
  plan: Plan,
  amounts: readonly number[],
  old: (amount: number) => number,
  as: string,
])[] = [
  [
    marginal,
    sales,
    inParts([
      [0, 0.04],
      [1e5, 0.08],
      [2e5, 0.1],
    ]),
    '“Tier 1: rate” were 4% instead of 5%',
  ],
  [
    marginal,
    sales,
    inParts([
      [0, 0.05],
      [1e5, 0.06],
      [2e5, 0.1],
    ]),
    '“Tier 2: rate” were 6% instead of 8%',
  ],
  [
    marginal,
    sales,
    inParts([
      [0, 0.05],
      [1e5, 0.08],
      [2e5, 0.125],
    ]),
    '“Tier 3: rate” were 12.5% instead of 10%',
  ],
  [
    marginal,
    sales,
    inParts([
      [0, 0.05],
      [1.1e5, 0.08],
      [2e5, 0.1],
    ]),
    '“Tier 2: from sales” were 110,000 instead of 100,000',
  ],
  [
    marginal,
    sales,
    inParts([
      [0, 0.05],
      [1e5, 0.08],
      [2.2e5, 0.1],
    ]),
    '“Tier 3: from sales” were 220,000 instead of 200,000',
  ],
  [
    marginal,
    sales,
    inParts([
      [0, 0.05],
      [1e5, 0.08],
      [1.8e5, 0.1],
    ]),
    '“Tier 3: from sales” were 180,000 instead of 200,000',
  ],
  [
    retroactive,
    sales,
    ofAll([
      [0, 0.05],
      [1e5, 0.085],
      [2e5, 0.1],
    ]),
    '“Tier 2: rate” were 8.5% instead of 8%',
  ],
  [
    retroactive,
    sales,
    ofAll([
      [0, 0.05],
      [1e5, 0.08],
      [2e5, 0.11],
    ]),
    '“Tier 3: rate” were 11% instead of 10%',
  ],
  [
    retroactive,
    sales,
    ofAll([
      [0, 0.05],
      [1.5e5, 0.08],
      [2e5, 0.1],
    ]),
    '“Tier 2: from sales” were 150,000 instead of 100,000',
  ],
  [
    ladder,
    millions,
    highest([
      [5e6, 40_000],
      [8e6, 75_000],
      [10e6, 100_000],
    ]),
    '“Step 1: bonus” were 40,000 instead of 50,000',
  ],
  [
    ladder,
    millions,
    highest([
      [5e6, 50_000],
      [8e6, 72_500],
      [10e6, 100_000],
    ]),
    '“Step 2: bonus” were 72,500 instead of 75,000',
  ],
  [
    ladder,
    millions,
    highest([
      [5e6, 50_000],
      [8e6, 75_000],
      [10e6, 120_000],
    ]),
    '“Step 3: bonus” were 120,000 instead of 100,000',
  ],
  [
    ladder,
    millions,
    highest([
      [5e6, 50_000],
      [9e6, 75_000],
      [10e6, 100_000],
    ]),
    '“Step 2: from revenue” were 9,000,000 instead of 8,000,000',
  ],
  [
    ladder,
    millions,
    highest([
      [6e6, 50_000],
      [8e6, 75_000],
      [10e6, 100_000],
    ]),
    '“Step 1: from revenue” were 6,000,000 instead of 5,000,000',
  ],
  [
    ladder,
    millions,
    highest([
      [5e6, 50_000],
      [8e6, 75_000],
      [11e6, 100_000],
    ]),
    '“Step 3: from revenue” were 11,000,000 instead of 10,000,000',
  ],
  [
    capped,
    millions,
    (x) =>
      Math.min(
        60_000,
        highest([
          [5e6, 50_000],
          [8e6, 75_000],
          [10e6, 100_000],
        ])(x),
      ),
    '“Cap” were 60,000 instead of 90,000',
  ],
  [
    milestone,
    [1.2e6, 1.55e6, 1.65e6, 1.75e6, 1.9e6, 2.4e6],
    (x) => (x >= 1.8e6 ? 60_000 : 0),
    '“Bonus” were 60,000 instead of 50,000',
  ],
  [
    ofQuota,
    quarter,
    inParts([
      [1.25e5, 0.08],
      [2.5e5, 0.11],
      [3.125e5, 0.15],
    ]),
    '“Tier 2: rate” were 11% instead of 12%',
  ],
  [
    ofQuota,
    quarter,
    inParts([
      [1e5, 0.08],
      [2e5, 0.12],
      [2.5e5, 0.15],
    ]),
    '“Quota” were 200,000 instead of 250,000',
  ],
  [
    ofQuota,
    quarter,
    inParts([
      [1.25e5, 0.08],
      [2.5e5, 0.12],
      [2.75e5, 0.15],
    ]),
    '“Tier 3: from attainment” were 110% instead of 125%',
  ],
  [
    enterprise,
    year2,
    inParts([
      [0, 0.02],
      [1e6, 0.04],
      [2e6, 0.06],
      [2.4e6, 0.08],
    ]),
    '“Base rate” were 4% instead of 5%',
  ],
  [
    enterprise,
    year2,
    inParts([
      [0, 0.025],
      [1e6, 0.05],
      [2e6, 0.0875],
      [2.4e6, 0.1],
    ]),
    '“Tier 3: times base rate” were 175% instead of 150%',
  ],
  [
    enterprise,
    year2,
    inParts([
      [0, 0.025],
      [1.25e6, 0.05],
      [2.5e6, 0.075],
      [3e6, 0.1],
    ]),
    '“Quota” were 2,500,000 instead of 2,000,000',
  ],
];

const compare = (plan: Plan, pairs: readonly (readonly [amount: number, old: number])[]) => {
  const rows = pairs.map(([amount, old], k) => ({ row: k + 1, amount, old, quota: undefined }));
  const found = comparedRows(plan, plan.components[0]?.id ?? '', rows);
  if (!found) throw new Error('The component has no curve.');
  return found;
};

describe('an old formula with another number than the plan', () => {
  it.each(planted)('is told by that number: %#', (plan, amounts, old, as) => {
    const found = compare(
      plan,
      amounts.map((amount) => [amount, old(amount)]),
    );
    expect(found.guess.map(({ en }) => en)).toEqual([`The old formula pays as if ${as}.`]);
    expect(found.unexplained).toBe(0);
  });

  it('is said in Danish', () => {
    const [plan, amounts, old] = planted[1] ?? [marginal, [], () => 0];
    const found = compare(
      plan,
      amounts.map((amount) => [amount, old(amount)]),
    );
    expect(found.guess.map(({ da }) => da.replace(/\s/g, ' '))).toEqual([
      'Den gamle formel udbetaler, som om »Trin 2: sats« var 6 % i stedet for 8 %.',
    ]);
  });

  it('is not told where one row differs by a cent from what the number would pay', () => {
    const old = inParts([
      [0, 0.05],
      [1e5, 0.06],
      [2e5, 0.1],
    ]);
    const found = compare(
      marginal,
      sales.map((x) => [x, x === 210_000 ? old(x) + 0.01 : old(x)]),
    );
    expect(found.guess.filter(({ en }) => en.includes('as if'))).toEqual([]);
  });

  it('is found among 20,000 rows, each of which is looked at a few times', () => {
    const old = inParts([
      [0, 0.05],
      [1e5, 0.06],
      [2e5, 0.1],
    ]);
    let looks = 0;
    const rows = Array.from({ length: 20_000 }, (_, k) => {
      const amount = 15.37 * k;
      return {
        ...{ row: k + 1, amount, quota: undefined },
        get old() {
          looks++;
          return old(amount);
        },
      };
    });
    const found = comparedRows(marginal, marginal.components[0]?.id ?? '', rows);
    expect(looks).toBeLessThan(20 * rows.length);
    expect(found?.guess.map(({ en }) => en)).toEqual([
      'The old formula pays as if “Tier 2: rate” were 6% instead of 8%.',
    ]);
  });
});

describe('pay that stands beside the amount of another row', () => {
  const paid = inParts([
    [0, 0.05],
    [1e5, 0.08],
    [2e5, 0.1],
  ]);
  it.each([
    [1, 'The pay stands one row too low: each row has what the plan pays for the amount above it.'],
    [
      -1,
      'The pay stands one row too high: each row has what the plan pays for the amount below it.',
    ],
    [
      2,
      'The pay stands 2 rows too low: each row has what the plan pays for the amount 2 rows above it.',
    ],
  ])('is told, by %i', (by, says) => {
    const found = compare(
      marginal,
      sales.map((x, k) => [x, paid(sales[k - by] ?? 0)]),
    );
    expect(found.guess.map(({ en }) => en)).toEqual([says]);
    expect(found.unexplained).toBe(Math.abs(by));
  });

  it('is not told where the amounts are all alike', () => {
    const found = compare(
      marginal,
      Array.from({ length: 8 }, () => [50_000, 2_000]),
    );
    expect(found.guess.filter(({ en }) => en.includes('stands'))).toEqual([]);
  });
});
