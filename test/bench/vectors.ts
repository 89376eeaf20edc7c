import {
  chanceAbove as chanceOf,
  density as densityOf,
} from '../../src/engine/normal-distribution';
import type { FunctionName } from '../../src/engine/function-names';
import { roundMoney as roundMoneyOf } from '../../src/engine/money';

export const rows = 100_000;

/** A function over columns, and the loop one would write by hand for the same numbers. */
export interface Vector {
  readonly id: FunctionName;
  readonly note?: string;
  readonly args: readonly unknown[];
  readonly bare: () => unknown[][];
}

/** At hand, as they are in the built script. */
const [roundMoney, chanceAbove, density] = [roundMoneyOf, chanceOf, densityOf];

type Cells = number[][];
const column = (cell: (row: number) => number): Cells =>
  Array.from({ length: rows }, (_, row) => [cell(row)]);
const wordColumn = (words: readonly string[]): string[][] =>
  Array.from({ length: rows }, (_, row) => [words[row % words.length] ?? '']);
const at = (cells: Cells, row: number): number => cells[row]?.[0] ?? 0;

/** One answer a row. */
function loop(answer: (row: number) => number): unknown[][] {
  const out = new Array<unknown[]>(rows);
  for (let row = 0; row < rows; row++) out[row] = [answer(row)];
  return out;
}

export function vectors(): Vector[] {
  const amount = column((row) => ((row * 7919) % 3_000_000) / 10);
  const quota = column((row) => 100_000 + (row % 97) * 1000);
  const prior = column((row) => (row * 104_729) % 200_000);
  const bonus = column((row) => 1000 + (row % 13));
  const share = column((row) => 0.01 + (row % 99) / 100);
  const date = column((row) => 46_023 + (row % 90));
  const few = column((row) => row % 13);
  const growth = column((row) => 0.01 + (row % 20) / 100);
  const froms = [0, 50_000, 100_000, 150_000, 250_000];
  const values = [0.05, 0.06, 0.08, 0.1, 0.12];
  const bonuses = [0, 1000, 2500, 5000, 9000];
  const tiers = froms.map((from, k) => [from, values[k] ?? 0]);
  const ladder = froms.map((from, k) => [from, bonuses[k] ?? 0]);

  const marginal = (x: number): number => {
    let sum = 0;
    for (let k = 0; k < froms.length; k++) {
      const [from, to] = [froms[k] ?? 0, froms[k + 1] ?? Infinity];
      if (x > from) sum += (Math.min(x, to) - from) * (values[k] ?? 0);
    }
    return sum;
  };
  const step = (x: number): number => {
    let k = 0;
    while (k + 1 < froms.length && x >= (froms[k + 1] ?? 0)) k++;
    return k;
  };
  const events = ['Demo', 'POC', 'Go-live', 'Accepted lead'];
  const event = wordColumn(events);
  const types = ['Renewal', 'Upsell', 'Cross-sell', 'New business'];
  const type = wordColumn(types);
  const eventAmounts = new Map(events.map((name, k) => [name.toLowerCase(), 100 * (k + 1)]));
  const typeRates = new Map(types.map((name, k) => [name.toLowerCase(), 0.03 * (k + 1)]));
  const cumulative = [0.3, 0.6, 1];
  const achievements = Array.from({ length: rows }, (_, row) => [row % 2, 0.5, (row % 12) / 10]);
  const weights = [0.5, 0.3, 0.2];
  const dues = [46_030, 46_060, 46_090];

  return [
    {
      id: 'ATTAINMENT',
      args: [amount, quota],
      bare: () => loop((row) => at(amount, row) / at(quota, row)),
    },
    {
      id: 'MILESTONE_BONUS',
      args: [amount, quota, bonus, null, null],
      bare: () => loop((row) => (at(amount, row) / at(quota, row) >= 1 ? at(bonus, row) : 0)),
    },
    {
      id: 'TIERED_BONUS',
      args: [amount, ladder, null, null],
      bare: () => loop((row) => bonuses[step(at(amount, row))] ?? 0),
    },
    {
      id: 'EVENT_BONUS',
      args: [event, events.map((name, k) => [name, 100 * (k + 1)]), few],
      bare: () =>
        loop(
          (row) => (eventAmounts.get(event[row]?.[0]?.toLowerCase() ?? '') ?? NaN) * at(few, row),
        ),
    },
    {
      id: 'TIMED_BONUS',
      args: [bonus, date, [[46_060]], null],
      bare: () => loop((row) => (Math.floor(at(date, row)) <= 46_060 ? at(bonus, row) : 0)),
    },
    {
      id: 'MBO_BONUS',
      args: [bonus, [weights], achievements, null, null],
      bare: () =>
        loop((row) => {
          let sum = 0;
          for (let k = 0; k < 3; k++)
            sum += (weights[k] ?? 0) * Math.max(achievements[row]?.[k] ?? 0, 0);
          return at(bonus, row) * sum;
        }),
    },
    {
      id: 'TIERED_COMMISSION',
      args: [amount, tiers, null, null, null],
      bare: () => loop((row) => marginal(at(amount, row))),
    },
    {
      id: 'TIERED_COMMISSION',
      note: 'prior',
      args: [amount, tiers, null, null, prior],
      bare: () =>
        loop((row) => marginal(at(prior, row) + at(amount, row)) - marginal(at(prior, row))),
    },
    {
      id: 'TIERED_COMMISSION',
      note: 'retroactive',
      args: [amount, tiers, null, 'retroactive', null],
      bare: () => loop((row) => at(amount, row) * (values[step(at(amount, row))] ?? 0)),
    },
    {
      id: 'SINGLE_RATE_COMMISSION',
      args: [amount, [[0.1]], [[1000]], [[20_000]]],
      bare: () => loop((row) => Math.min(0.1 * Math.max(at(amount, row) - 1000, 0), 20_000)),
    },
    {
      id: 'EXPANSION_COMMISSION',
      args: [type, prior, amount, types.map((name, k) => [name, 0.03 * (k + 1)]), null],
      bare: () =>
        loop((row) => {
          const name = type[row]?.[0]?.toLowerCase() ?? '';
          const [before, after] = [at(prior, row), at(amount, row)];
          const base =
            name === 'renewal'
              ? Math.min(before, after)
              : name === 'upsell'
                ? Math.max(after - before, 0)
                : after;
          return (typeRates.get(name) ?? NaN) * base;
        }),
    },
    {
      id: 'SPLIT',
      args: [amount, [[0.3, 0.3, 0.4]]],
      bare: () => {
        const out: unknown[][] = [];
        for (let row = 0; row < rows; row++) {
          let before = 0;
          out.push(
            cumulative.map((part) => {
              const upTo = roundMoney(at(amount, row) * part);
              const own = roundMoney(upTo - before);
              before = upTo;
              return own;
            }),
          );
        }
        return out;
      },
    },
    {
      id: 'PAYABLE',
      args: [amount, dues.map((due, k) => [[0.3, 0.3, 0.4][k], due]), date],
      bare: () =>
        loop((row) => {
          let [sum, before] = [0, 0];
          for (let k = 0; k < 3; k++) {
            const upTo = roundMoney(at(amount, row) * (cumulative[k] ?? 1));
            if ((dues[k] ?? 0) <= at(date, row)) sum += upTo - before;
            before = upTo;
          }
          return roundMoney(sum);
        }),
    },
    {
      id: 'DRAW',
      args: [few, [[5]], null, null],
      bare: () => {
        const out: unknown[][] = [];
        let balance = 0;
        for (let row = 0; row < rows; row++) {
          const earned = at(few, row);
          const recovered = Math.min(balance, Math.max(earned - 5, 0));
          balance += Math.max(5 - earned, 0) - recovered;
          out.push([Math.max(earned, 5) - recovered, balance]);
        }
        return out;
      },
    },
    {
      id: 'CLAWBACK',
      args: [bonus, [[12]], few],
      bare: () => loop((row) => (-at(bonus, row) * Math.max(12 - at(few, row), 0)) / 12),
    },
    {
      id: 'PRORATED_QUOTA',
      args: [quota, [[46_023]], [[46_112]], date, null, null],
      bare: () =>
        loop((row) => {
          const first = Math.max(46_023, Math.floor(at(date, row)));
          return at(quota, row) * ((46_112 - first + 1) / (46_112 - 46_023 + 1));
        }),
    },
    {
      id: 'ADJUSTED_TARGET',
      args: [quota, [[0.08]], growth, null],
      bare: () => loop((row) => (at(quota, row) * at(growth, row)) / 0.08),
    },
    {
      id: 'FORECAST_TO_CLOSE',
      args: [amount, share, null],
      bare: () => loop((row) => at(amount, row) / at(share, row)),
    },
    {
      id: 'REACH_PROBABILITY',
      args: [quota, amount, [[50_000]]],
      bare: () => loop((row) => chanceAbove((at(quota, row) - at(amount, row)) / 50_000)),
    },
    {
      id: 'OUTLIERS',
      args: [amount, null],
      bare: () => {
        const middle = (list: Float64Array) => {
          list.sort();
          return ((list[list.length / 2 - 1] ?? 0) + (list[list.length / 2] ?? 0)) / 2;
        };
        const median = middle(Float64Array.from(amount, ([x = 0]) => x));
        const mad = middle(Float64Array.from(amount, ([x = 0]) => Math.abs(x - median)));
        return amount.map(([x = 0]) => {
          const z = (x - median) / (1.4826 * mad);
          return [Math.abs(z) >= 3.5 ? z : ''];
        });
      },
    },
    {
      id: 'AMOUNT_FOR_PAYOUT',
      args: [bonus, tiers, 'marginal', null],
      bare: () => {
        const paid = froms.map(marginal);
        return loop((row) => {
          const wanted = at(bonus, row);
          let k = 0;
          while (k + 1 < paid.length && wanted >= (paid[k + 1] ?? 0)) k++;
          return (froms[k] ?? 0) + (wanted - (paid[k] ?? 0)) / (values[k] ?? 1);
        });
      },
    },
    {
      id: 'EXPECTED_PAYOUT',
      args: [amount, [[50_000]], tiers, 'marginal', null],
      bare: () => {
        const changes = values.map((value, k) => value - (values[k - 1] ?? 0));
        return loop((row) => {
          let sum = 0;
          for (let k = 0; k < froms.length; k++) {
            const z = ((froms[k] ?? 0) - at(amount, row)) / 50_000;
            sum += (changes[k] ?? 0) * 50_000 * (density(z) - z * chanceAbove(z));
          }
          return sum;
        });
      },
    },
    {
      id: 'MAX_EXPOSURE',
      args: [tiers, 'marginal', amount, null],
      bare: () => {
        const paid = froms.map(marginal);
        return loop((row) => {
          let most = 0;
          for (let k = 0; k < froms.length; k++) {
            const [from, to] = [froms[k] ?? 0, froms[k + 1] ?? Infinity];
            if (at(amount, row) < from) break;
            const end = Math.min(at(amount, row), to) - from;
            most = Math.max(most, paid[k] ?? 0, (paid[k] ?? 0) + (values[k] ?? 0) * end);
          }
          return most;
        });
      },
    },
    {
      id: 'NRR',
      args: [quota, few, growth, bonus, share],
      bare: () =>
        loop(
          (row) =>
            (at(quota, row) - at(few, row) - at(growth, row) + at(bonus, row) + at(share, row)) /
            at(quota, row),
        ),
    },
    {
      id: 'GRR',
      args: [quota, few, growth],
      bare: () => loop((row) => (at(quota, row) - at(few, row) - at(growth, row)) / at(quota, row)),
    },
  ];
}
