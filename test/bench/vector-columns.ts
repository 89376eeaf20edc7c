import type { FunctionName } from '../../src/functions/function-names';

export const rows = 100_000;

/** A function over columns, and the loop one would write by hand for the same numbers. */
export interface Vector {
  readonly id: FunctionName;
  readonly note?: string;
  readonly args: readonly unknown[];
  readonly bare: () => unknown[][];
}

type Cells = number[][];
const column = (cell: (row: number) => number): Cells =>
  Array.from({ length: rows }, (_, row) => [cell(row)]);
const wordColumn = (words: readonly string[]): string[][] =>
  Array.from({ length: rows }, (_, row) => [words[row % words.length] ?? '']);
const at = (cells: Cells, row: number): number => cells[row]?.[0] ?? 0;

/** One answer a row, to be filled. Each loop is written out: one that calls a function for every row is slower. */
const blank = () => new Array<unknown[]>(rows);

/** What the vectors are made of; at hand in a function, as it is in the built script. */
export function vectorColumns() {
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

  return {
    at,
    blank,
    amount,
    quota,
    prior,
    bonus,
    share,
    date,
    few,
    growth,
    froms,
    values,
    bonuses,
    tiers,
    ladder,
    marginal,
    step,
    events,
    event,
    types,
    type,
    eventAmounts,
    typeRates,
    cumulative,
    achievements,
    weights,
    dues,
  };
}
