import type { Argument, Scalar } from '../../src/functions/case';
import type { FunctionName } from '../../src/functions/function-names';
import { pages } from '../../src/reference/pages';
import type { Call } from './native-calls';
import { Lot, column, dusty, grains, measuresAround, repeat } from './native-chance';

type Makes = (lot: Lot) => Omit<Call, 'name'>[];

/** So many rows of arguments, turned into columns. */
const rowsInto = (rows: readonly (readonly Scalar[])[]): Scalar[][][] =>
  (rows[0] ?? []).map((_, k) => rows.map((row) => [row[k] ?? null]));

const calls = (...all: readonly (readonly Argument[])[]) => all.map((args) => ({ args }));

/** Quotas with cents, some of them no quota at all. */
const quotaOf = (lot: Lot): number =>
  lot.pick([1_800_000, 333_333.33, 1_000_000.01, 0.07, 12_345.67, lot.money(1e7) + 0.01]);
const wrongQuota = (lot: Lot, quota: number): number =>
  lot.next() < 0.02 ? lot.pick([0, -1, -quota]) : quota;

/** Tables of thresholds and what stands beside them, in money or in attainment. */
function tiersOf(lot: Lot, kind: 'bonus' | 'rate', isAttainment: boolean): number[][] {
  const count = lot.whole(1, 6);
  const from = isAttainment
    ? lot.ascending(count, 1.6, lot.pick([1, 2, 3]))
    : lot.ascending(count, lot.pick([3000, 2e6]), lot.pick([0, 2]));
  if (lot.next() < 0.4) from[0] = 0;
  return from.map((threshold) => [
    threshold,
    kind === 'bonus' ? lot.money(1e5) : lot.share(0.2, 3) * (lot.next() < 0.1 ? -1 : 1),
  ]);
}

/** Thresholds, two at least: Gnumeric reads a range of one cell as no range. */
const fromsFrom = (lot: Lot, most: number, decimals: number): number[] =>
  lot.ascending(lot.whole(2, 5), most, decimals);

const fromsOf = (tiers: readonly (readonly number[])[], quota = 1) =>
  tiers.map(([from = 0]) => from * quota);

/** The thresholds of renewal rates and of meetings, which are not money. */
const froms: Readonly<Record<'rate' | 'count', (lot: Lot) => number[]>> = {
  rate: (lot) => lot.ascending(lot.whole(1, 4), 1.3, lot.pick([2, 3, 4])),
  count: (lot) => lot.ascending(lot.whole(1, 4), 40, lot.pick([0, 1])),
};

/** The same for measures that are not money: thresholds in their own unit, and results around them. */
const notMoney = (
  lot: Lot,
  count: number,
  kind: 'bonus' | 'rate',
): { tiers: number[][]; results: number[] }[] =>
  (['rate', 'count'] as const).flatMap((unit) =>
    repeat(count, () => {
      const thresholds = froms[unit](lot);
      const tiers = thresholds.map((from) => [
        from,
        kind === 'bonus' ? lot.money(1e5) : lot.share(500, 1),
      ]);
      return { tiers, results: measuresAround(lot, thresholds, 60, grains[unit]) };
    }),
  );

/** Rates of renewal against a quota that is one, and counts against a count. */
const againstGoals = (lot: Lot, count: number): [number, number][] =>
  (['rate', 'count'] as const).flatMap((unit) =>
    repeat(count, () => froms[unit](lot).at(-1) ?? 1).flatMap((quota) =>
      measuresAround(lot, [quota, quota / 2], 12, grains[unit]).map((result): [number, number] => [
        result,
        quota,
      ]),
    ),
  );

/** Results against a quota of their own in each row. */
function againstQuotas(lot: Lot, froms: readonly number[], count: number): [number, number][] {
  return repeat(Math.ceil(count / 24), () => quotaOf(lot)).flatMap((quota) =>
    measuresAround(
      lot,
      froms.map((from) => from * quota),
      24,
    ).map((actual): [number, number] => [actual, wrongQuota(lot, quota)]),
  );
}

const modes = ['highest', 'additive', 'linear', 'marginal', 'retroactive'] as const;
const kindOf = (mode: (typeof modes)[number]) =>
  mode === 'marginal' || mode === 'retroactive' ? 'rate' : 'bonus';

const exceed = (lot: Lot) => lot.pick([null, null, true]);

/** Calls of a function that reads a table in one of the five ways, half of them with a quota. */
const throughModes = (
  lot: Lot,
  count: number,
  make: (
    tiers: number[][],
    mode: (typeof modes)[number],
    quota: number | null,
    measure: () => number,
  ) => { args: readonly Argument[]; size?: number },
) =>
  modes.flatMap((mode) =>
    repeat(count, (k) => {
      if (k % 4 === 2) {
        const [other] = notMoney(lot, 1, kindOf(mode)).slice(k % 8 === 2 ? 0 : 1);
        if (other) return make(other.tiers, mode, null, () => other.results[lot.whole(0, 59)] ?? 0);
      }
      const isAttainment = k % 2 === 1;
      const tiers = tiersOf(lot, kindOf(mode), isAttainment);
      const quota = isAttainment ? Math.max(quotaOf(lot), 1000) : null;
      const around = measuresAround(lot, fromsOf(tiers, quota ?? 1), 40);
      return make(tiers, mode, quota, () => around[lot.whole(0, 39)] ?? 0);
    }),
  );

/** Names that MATCH and VLOOKUP would read as patterns, or as another name. */
const patterns = [
  'D*',
  'Demo*',
  '*',
  '?',
  '~',
  '~*',
  '<>',
  '>A',
  '[a-z]+',
  '7',
  '007',
  'e'.repeat(300),
];
const eventNames = ['Demo', 'POC', 'Go-live', 'Kick-off', 'Signature'];
const saleNames = ['Renewal', 'upsell', 'Cross-sell', 'NEW BUSINESS'];
const day = (lot: Lot) => lot.whole(45_000, 46_500) + lot.pick([0, 0, 0.5, 0.75]);

/** What a function is called with, beside its own cases: calls of its own, or some around its cases. */
export const generated = (name: FunctionName): Makes => ownCalls[name] ?? aroundCases(name);

/** The cases' calls with each number as it is, a cent beside it, 0, below 0, or drawn. */
const aroundCases =
  (name: FunctionName): Makes =>
  (lot) => {
    const around = (value: number): number =>
      lot.pick([value, value, value + 0.01, value - 0.01, 0, -value, lot.money(2 * value)]);
    const isScalar = (arg: Argument): arg is Scalar => !Array.isArray(arg);
    const own = pages[name].cases.filter(({ call }) => call.every(isScalar));
    return repeat(400, (k) => ({
      args: (own[k % own.length]?.call ?? []).map((arg) =>
        typeof arg === 'number' ? around(arg) : arg,
      ),
    }));
  };

const ownCalls: Readonly<Partial<Record<FunctionName, Makes>>> = {
  ATTAINMENT: (lot) => {
    const rows = repeat(1500, () => [lot.money(1e7) - 1e4, wrongQuota(lot, quotaOf(lot))]);
    return calls(rowsInto(rows), rowsInto(againstGoals(lot, 20)));
  },
  MILESTONE_BONUS: (lot) =>
    [
      null,
      'proportional',
      0.5,
      0.955,
      1,
      [
        [0.8, 0.8],
        [0.9, 0.9],
      ],
      [[0.333, 0.25]],
    ].flatMap((partial) =>
      [null, 0.98, 1.05].map((trigger) => {
        const steps = Array.isArray(partial) ? partial.map(([from = 0]) => from) : [0.5, 1];
        const pairs = againstQuotas(lot, [trigger ?? 1, ...steps], 96);
        const rows = [...pairs, ...againstGoals(lot, 2)].map(([actual, quota]) => [
          actual,
          quota,
          lot.money(1e5),
        ]);
        const wrong = typeof partial === 'number' && partial > (trigger ?? 1);
        return {
          args: [...rowsInto(rows), trigger, wrong ? 0.9 : partial, trigger === 0.98 ? true : null],
        };
      }),
    ),
  TIERED_BONUS: (lot) =>
    ['highest', 'additive', 'linear', null].flatMap((mode) => [
      ...repeat(2, (k) => {
        const tiers = tiersOf(lot, 'bonus', k % 2 === 1);
        const froms = fromsOf(tiers, k % 2 === 1 ? 12_345.67 : 1);
        const quota = k % 2 === 1 ? 12_345.67 : null;
        const goesOn = mode === 'linear' ? true : null;
        return {
          args: [column(measuresAround(lot, froms, 60)), tiers, quota, mode, true, goesOn],
        };
      }),
      ...repeat(5, () => {
        const tiers = tiersOf(lot, 'bonus', false);
        return { args: [column(measuresAround(lot, fromsOf(tiers), 100)), tiers, null, mode] };
      }),
      ...repeat(5, () => {
        const tiers = tiersOf(lot, 'bonus', true);
        const [actual = [], quota = []] = rowsInto(againstQuotas(lot, fromsOf(tiers), 96));
        return { args: [actual, tiers, quota, mode] };
      }),
      ...notMoney(lot, 3, 'bonus').map(({ tiers, results }) => ({
        args: [column(results), tiers, null, mode],
      })),
    ]),
  TIERED_COMMISSION: (lot) =>
    ['marginal', 'retroactive', null].flatMap((method) => [
      ...repeat(2, (k) => {
        const tiers = tiersOf(lot, 'rate', k % 2 === 1);
        const froms = fromsOf(tiers, k % 2 === 1 ? 12_345.67 : 1);
        const quota = k % 2 === 1 ? 12_345.67 : null;
        const amounts = column(measuresAround(lot, froms, 60));
        return { args: [amounts, tiers, quota, method, k === 0 ? 500 : null, true], size: 1e7 };
      }),
      ...repeat(5, () => {
        const tiers = tiersOf(lot, 'rate', false);
        return {
          args: [column(measuresAround(lot, fromsOf(tiers), 100)), tiers, null, method],
          size: 1e7,
        };
      }),
      ...repeat(5, () => {
        const tiers = tiersOf(lot, 'rate', true);
        const [amount = [], quota = []] = rowsInto(againstQuotas(lot, fromsOf(tiers), 96));
        return { args: [amount, tiers, quota, method], size: 1e7 };
      }),
      ...repeat(5, (k) => {
        const tiers = tiersOf(lot, 'rate', k % 2 === 1);
        const quota = k % 2 === 1 ? 333_333.33 : null;
        const all = measuresAround(lot, fromsOf(tiers, quota ?? 1), 100);
        const prior = measuresAround(lot, fromsOf(tiers, quota ?? 1), 100).reverse();
        const amount = all.map((sum, n) => sum - (prior[n] ?? 0));
        return { args: [column(amount), tiers, quota, method, column(prior)], size: 1e7 };
      }),
      ...notMoney(lot, 3, 'rate').flatMap(({ tiers, results }) => [
        { args: [column(results), tiers, null, method], size: 1e5 },
        { args: [column(results), tiers, null, method, column(results.toReversed())], size: 1e5 },
      ]),
    ]),
  SINGLE_RATE_COMMISSION: (lot) => {
    const paid = (around: readonly number[]) =>
      rowsInto(around.map((amount) => [amount, lot.share(0.2, 3) * (lot.next() < 0.02 ? -1 : 1)]));
    return [
      ...[[], [null, 5000.5], [1000.01], [250_000, 12_345.67], [0, 0]].map((limits) => ({
        args: [...paid(measuresAround(lot, [1000.01, 250_000], 300)), ...limits],
      })),
      { args: [...paid(measuresAround(lot, [0.9], 60, grains.rate)), 0.9] },
      { args: [...paid(measuresAround(lot, [7.5], 60, grains.count)), 7.5, 1.5] },
    ];
  },
  EXPANSION_COMMISSION: (lot) => {
    const rates = saleNames.map((name) => [name, lot.share(0.2, 3)]);
    const closers = ['AE', ...patterns];
    const byCloser = closers.flatMap((closer) => rates.map((line) => [closer, ...line]));
    const rows = repeat(1000, () => [
      lot.pick(['Renewal', 'Gift', 'Ren*', 'Up?ell', ...saleNames]),
      lot.money(1e6) * lot.pick([1, 1, 1, -1]),
      lot.money(1e6) * lot.pick([1, 1, 1, -1]),
      lot.pick(['AE', 'ae', 'Nobody', 'A?', ...patterns]),
    ]);
    const [type = [], current = [], renewed = [], closer = []] = rowsInto(rows);
    return calls(
      [type, current, renewed, rates],
      [type, current, renewed, byCloser.slice(0, -1), closer],
    );
  },
  MATRIX: (lot) =>
    ['steps', 'linear', null].flatMap((method) =>
      repeat(6, () => {
        const [down, across] = [fromsFrom(lot, 1.3, 3), fromsFrom(lot, 2e6, 0)];
        const lines = down.map((from) => [from, ...across.map(() => lot.share(2, 3))]);
        const rows = repeat(60, () => [
          lot.pick(measuresAround(lot, down, 12, grains.rate) as [number]),
          lot.pick(measuresAround(lot, across, 12) as [number]),
        ]);
        return { args: [...rowsInto(rows), [[null, ...across], ...lines], method, exceed(lot)] };
      }),
    ),
  EVENT_BONUS: (lot) => {
    const schedule = [...patterns, ...eventNames].map((name) => [name, lot.money(2000)]);
    const rows = repeat(1000, () => [
      lot.pick(['demo', 'POC', 'GO-LIVE', 'Kick-off', 'Signature', 'Lunch', 'P?C', ...patterns]),
      lot.whole(-1, 12),
    ]);
    const [event = [], count = []] = rowsInto(rows);
    return calls([event, schedule, count], [event, schedule]);
  },
  TIMED_BONUS: (lot) => {
    const rows = repeat(1500, (k) => {
      const deadline = lot.next() < 0.02 ? lot.pick([0, 60]) : day(lot);
      const achieved = lot.pick([
        deadline,
        Math.floor(deadline) + 0.99,
        Math.floor(deadline) + 1,
        day(lot),
        0,
      ]);
      return [lot.money(5e4) * (k % 50 === 7 ? -1 : 1), achieved === 60 ? 0 : achieved, deadline];
    });
    const conditions = repeat(1500, () =>
      repeat(3, () => lot.pick([true, true, true, false, null, 1])),
    );
    return calls(rowsInto(rows), [...rowsInto(rows), conditions]);
  },
  MBO_BONUS: (lot) =>
    [[], [0.5], [null, 1.2], [0.7, 1]].flatMap((limits) =>
      repeat(5, () => {
        const count = lot.whole(1, 5);
        const achievements = repeat(80, () =>
          repeat(count, () => lot.pick([lot.share(1.4, 3), 0.5, 0.1 + 0.6, 1, 1.2, -0.1, 0])),
        );
        const target = repeat(80, () => [lot.money(1e5) * (lot.next() < 0.02 ? -1 : 1)]);
        return { args: [target, [lot.shares(count)], achievements, ...limits] };
      }),
    ),
  SPLIT: (lot) =>
    repeat(400, () => ({
      args: [
        lot.pick([lot.money(1e6), -lot.money(1e6), 100.005, dusty(lot, lot.money(1e5))]),
        lot.pick([[lot.shares(lot.whole(1, 9))], [[1 / 3, 1 / 3, 1 / 3]], [[0.3, 0.6]]]),
      ],
    })),
  POOL: (lot) =>
    repeat(80, (k) => {
      const count = lot.whole(2, 9);
      const one = () => lot.pick([1, 1, lot.whole(0, 5), lot.money(1e4)]);
      // A weight of 0 at the end is no part of the list.
      const weights = [...repeat(count - 1, () => [one()]), [1]];
      const pool = lot.pick([100, 0.07, lot.money(1e5), dusty(lot, lot.money(1e5))]);
      const most = () => lot.pick([0, pool, pool / count, lot.money(pool + 1)]);
      return {
        args: [pool, weights, [null, most(), repeat(count, () => [most()])][k % 3] ?? null],
      };
    }),
  PAYABLE: (lot) =>
    repeat(400, () => {
      const shares = lot.shares(lot.whole(1, 6));
      const schedule = shares.map((share) => [
        share,
        lot.pick([day(lot), day(lot), true, false, null]),
      ]);
      return { args: [lot.money(1e6) * lot.pick([1, 1, -1]), schedule, day(lot)] };
    }),
  DRAW: (lot) =>
    repeat(60, (k) => {
      const earned = repeat(24, () => [
        lot.pick([2000, lot.money(5000), lot.money(5000), -lot.money(800)]),
      ]);
      const draw = k % 3 === 0 ? repeat(24, () => [lot.pick([2000, 1500.5, 0])]) : 2000;
      if (k % 4 === 1) return { args: [earned, draw, null, false] };
      const opening = lot.pick([null, lot.money(3000)]);
      const limits =
        k % 4 === 2 ? [lot.pick([0.5, 0.2]), lot.pick([null, 2, 5]), lot.pick([null, 7])] : [];
      return { args: [earned, draw, opening, null, ...limits], size: 1e4 };
    }),
  CLAWBACK: (lot) => {
    const [paid = [], term = [], served = []] = rowsInto(
      repeat(1500, (k) => {
        const term = lot.pick([12, 24, 365, k % 40 === 0 ? 0 : 18]);
        const served = lot.pick([
          lot.whole(0, 400),
          lot.pick([3, 6.5, 12]),
          term,
          term + 1,
          k % 40 === 1 ? -1 : 0,
        ]);
        return [lot.money(1e5) * (k % 40 === 2 ? -1 : 1), term, served];
      }),
    );
    const steps = [
      [0, 1],
      [3, 0.5],
      [6.5, 0.25],
      [12, 0.1],
    ];
    return calls(
      [paid, term, served],
      [paid, term, served, steps],
      [paid, term, served, null, 3],
      [paid, term, served, steps, lot.pick([6.5, 7])],
      [paid, term, served, steps, null, true],
    );
  },
  PRORATED_QUOTA: (lot) =>
    repeat(400, (k) => {
      const start = Math.floor(day(lot));
      const end = start + lot.pick([30, 89, 90, 364, 365, 0]);
      const from = lot.pick([null, 0, start, start - 40, start + lot.whole(0, 60), end]);
      const to = lot.pick([null, 0, end, end + 10, end - lot.whole(0, 20), start]);
      const ramp = repeat(lot.whole(1, 5), (n) => [n + 1, lot.share(1, 2)]);
      const quota = k % 5 === 0 ? lot.share(1.2, 3) + 0.01 : wrongQuota(lot, quotaOf(lot));
      const count = lot.pick([null, 'working days', 'months begun', 'full months']);
      return { args: [quota, start, end, from, to, k % 2 === 0 ? null : ramp, count] };
    }),
  ADJUSTED_TARGET: (lot) =>
    ['proportional', 'market', null].map((basis) => ({
      args: [
        ...rowsInto(
          repeat(500, (k) => [
            k % 5 === 0 ? lot.share(1.2, 3) + 0.01 : lot.money(1e7) + 0.01,
            lot.share(0.3, 3) * (k % 30 === 0 ? -1 : 1),
            lot.share(0.3, 3) - (k % 30 === 1 ? 2 : 0),
          ]),
        ),
        basis,
      ],
    })),
  FORECAST_TO_CLOSE: (lot) =>
    [
      null,
      column([8, 7, 9, 8, 8, 7, 5, 6, 9, 10, 11, 12]),
      column([0, 1, 3]),
      column([0.25, 0.25, 0.5, 0]),
    ].map((pattern) => ({
      args: [
        ...rowsInto(
          repeat(400, (k) => [
            k % 5 === 0 ? lot.share(1.2, 4) : lot.money(1e6) - 100,
            lot.pick([lot.share(1, 3), lot.whole(1, 12) / 12, 1, 0.5, k % 30 === 0 ? 1.1 : 0.25]),
          ]),
        ),
        pattern,
      ],
    })),
  REACH_PROBABILITY: (lot) => {
    const certain = againstGoals(lot, 20).map(([result, goal]) => [goal, result, 0]);
    const rows = repeat(1500, (k) => {
      const target = lot.money(1e6) + 1;
      const spread = k % 25 === 0 ? lot.pick([0, 0, -1]) : target * (0.05 + lot.next());
      const far = target + spread * (12 * lot.next() - 8);
      return [target, lot.pick([dusty(lot, target), far, target - 0.01]), spread];
    });
    return [rows, certain].map((some) => ({ args: rowsInto(some), size: 0 }));
  },
  OUTLIERS: (lot) =>
    repeat(60, () => {
      const typical = lot.pick([lot.money(1e5) + 100, 0.9]);
      const values = repeat(
        lot.whole(4, 40),
        () =>
          Math.round(
            typical *
              lot.pick([0.9 + 0.2 * lot.next(), 0.95 + 0.1 * lot.next(), lot.next() * 3]) *
              10000,
          ) / 10000,
      );
      return { args: [column(values), lot.pick([null, 2, 3.5])] };
    }),
  BREAKDOWN: (lot) =>
    throughModes(lot, 40, (tiers, mode, quota, measure) => {
      const prior = lot.pick([null, measure(), measure()]);
      return {
        args: [measure() - (prior ?? 0), tiers, mode, quota, prior, exceed(lot)],
        size: 1e7,
      };
    }),
  AMOUNT_FOR_PAYOUT: (lot) =>
    throughModes(lot, 12, (tiers, mode, quota) => {
      const money = kindOf(mode) === 'rate' ? (quota ?? 1) : 1;
      const values = tiers.flatMap(([from = 0, value = 0], k) => [
        value,
        from * value * money,
        tiers.slice(0, k + 1).reduce((sum, [, one = 0]) => sum + one, 0),
      ]);
      const wanted = repeat(40, (k) => values[k] ?? lot.money(lot.pick([1e5, 1e3])) - 1);
      return { args: [column(wanted), tiers, mode, quota, exceed(lot)], size: 1e5 };
    }),
  EXPECTED_PAYOUT: (lot) =>
    throughModes(lot, 60, (tiers, mode, quota, measure) => {
      const size = Math.max(1, ...fromsOf(tiers, quota ?? 1));
      const spread = lot.pick([0, size / 10, size / 3, size, size * lot.next() + 1]);
      return {
        args: [
          ...[lot.pick([measure(), Math.round(size * 50) / 100]), spread],
          ...[tiers, mode, quota, exceed(lot)],
        ],
        size: 1,
      };
    }),
  MAX_EXPOSURE: (lot) =>
    throughModes(lot, 60, (tiers, mode, quota, measure) => ({
      args: [
        tiers,
        mode,
        lot.pick([null, measure(), measure() + 0.01]) || null,
        quota,
        exceed(lot),
      ],
      size: 1e7,
    })),
  STEP_POINTS: (lot) =>
    throughModes(lot, 40, (tiers, mode, quota, measure) => {
      // Where a line falls from 100,000 to 20, the function may give the corner twice, by dust.
      const values = tiers.map(([, value = 0]) => value).sort((one, other) => one - other);
      const rising = tiers.map(([from = 0], k) => [from, values[k] ?? 0]);
      const upTo = lot.pick([null, Math.max(measure(), 1)]);
      return {
        args: [mode === 'linear' ? rising : tiers, mode, upTo, quota, exceed(lot)],
        size: 1e4,
      };
    }),
  NRR: (lot) =>
    calls(
      rowsInto(
        repeat(1500, (k) => [
          k % 50 === 0 ? lot.pick([0, -1]) : lot.money(1e6) + 1e6,
          lot.money(k % 50 === 1 ? 1e8 : 5e5),
          lot.money(5e5),
          lot.money(1e6) * (k % 50 === 2 ? -1 : 1),
          lot.money(1e6),
        ]),
      ),
      // Shares of the start, and customers: losses of 0.004 more than all are more than all.
      rowsInto(
        repeat(100, () => [1, lot.share(1, 3), lot.pick([0, 0.004, 0.1]), lot.share(1, 3), 0]),
      ),
    ),
  GRR: (lot) =>
    calls(
      rowsInto(
        repeat(1500, (k) => {
          const start = k % 50 === 0 ? 0 : lot.money(1e6) + 1e6;
          const churn = lot.pick([start, lot.money(5e5), k % 50 === 1 ? -1 : 0]);
          return [start, churn, churn === start ? 0 : lot.money(5e5)];
        }),
      ),
      rowsInto(
        repeat(100, () => [1, lot.pick([1, 0.996, lot.share(1, 3)]), lot.pick([0, 0.004, 0.008])]),
      ),
    ),
};
