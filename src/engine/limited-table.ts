import { type PayoutRow, type PayoutTable, lastReached, payoutTable } from './payout-table';
import { climbedTo } from './rate-of-all';

/** What holds a payout table back: a gate on its own measure, and a floor and a cap in money. */
export interface TableLimits {
  /** Nothing is paid for a measure below it. */
  readonly gate: number | null;
  readonly floor: number | null;
  readonly cap: number | null;
}

/**
 * A payout table with its limits in it, as a payout table: a row more where the payout meets the
 * floor or the cap, and a jump where the gate opens.
 *
 *     payout(x) = 0                                       below the gate
 *     payout(x) = min(cap, max(floor, payout before))     from the gate on
 *
 * A cap below the floor wins. As every payout table it pays nothing below 0.
 */
export function limitedTable(
  table: PayoutTable,
  { gate, floor, cap }: TableLimits,
  quota = 1,
): PayoutTable {
  const inTable = (money: number) => (table.bonusIs === 'amounts' ? money : money / quota);
  const [least, most] = [inTable(floor ?? -Infinity), inTable(cap ?? Infinity)];
  const bounded = table.bonusIs === 'ratesOfAll' ? boundedRateOfAll : boundedRow;
  const rows = table.rows.flatMap((row, k) =>
    bounded(row, table.rows[k + 1]?.from ?? Infinity, least, most),
  );
  const limited = payoutTable(table.bonusIs, rows);
  return gate === null || gate <= 0 ? limited : openFrom(limited, gate, quota);
}

/** One row up to where the next begins, cut where it meets a bound; flat outside of the bounds. */
function boundedRow(row: PayoutRow, end: number, least: number, most: number): PayoutRow[] {
  const at = (measure: number) => row.payout + row.rate * (measure - row.from);
  const cuts = [least, most]
    .map((bound) => row.from + (bound - row.payout) / row.rate)
    .filter((cut) => Number.isFinite(cut) && cut > row.from && cut < end)
    .sort((one, other) => one - other);
  return [row.from, ...cuts].map((from, k) => {
    const to = cuts[k] ?? end;
    const within = at(to === Infinity ? from + 1 : (from + to) / 2);
    return {
      // Where it meets a bound there is no jump, so that on either side of it the same is paid.
      ...(k === 0 && row),
      from,
      payout: Math.min(most, Math.max(least, at(from))),
      rate: within > least && within < most ? row.rate : 0,
    };
  });
}

/** The same of a row of a table of rates of all, which never falls; level outside of the bounds. */
function boundedRateOfAll(row: PayoutRow, end: number, least: number, most: number): PayoutRow[] {
  const rateAt = (measure: number) => row.payout + row.rate * (measure - row.from);
  const paidAt = (measure: number) => measure * rateAt(measure);
  const cuts = [least, most]
    .map((bound) => climbedTo(bound, row))
    .filter((cut) => cut > row.from && cut < end);
  return [row.from, ...cuts].map((from, k) => {
    const to = cuts[k] ?? end;
    const within = paidAt(to === Infinity ? from + 1 : (from + to) / 2);
    const own = { ...(k === 0 && row), from };
    return within > least && within < most
      ? { ...own, payout: rateAt(from), rate: row.rate }
      : { ...own, payout: Math.min(most, Math.max(least, within)), rate: 0, isLevel: true };
  });
}

function openFrom(table: PayoutTable, gate: number, quota: number): PayoutTable {
  const k = lastReached(table, gate, quota);
  const row = table.rows[k] ?? table.rows[0];
  const from = gate / quota;
  const payout = row.payout + row.rate * (from - row.from);
  const opening = { from, payout, rate: row.rate, ...(row.isLevel && { isLevel: true }) };
  return payoutTable(table.bonusIs, [opening, ...table.rows.slice(k + 1)]);
}
