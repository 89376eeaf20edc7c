import { proratedQuota, rampShares, timeCounts } from "./rule";
import { spill } from "../edge/answers";
import { must, tableOf, wordOr } from "../edge/arguments";
import { number } from "../edge/cells";
import { always, dates, numbers } from "../edge/columns";
import { areMonths } from "../edge/on-its-side";
import { isOmitted } from "../edge/ranges";

/**
 * By what a part of the period is counted.
 * @customenum {string}
 */
declare enum TimeCount {
  /** Calendar days. */
  days = "days",
  /** Monday to Friday, public holidays too. */
  working = "working days",
  /** Calendar months; one that is begun counts in full. */
  begun = "months begun",
  /** Full calendar months; others count nothing. */
  full = "full months",
}

/**
 * Quota for the days of a period on which someone is active, lower while ramping up.
 * @customfunction PRORATED_QUOTA
 * @param quota Quota for the whole period, above 0, one cell or a column.
 * @param start First day of the period, one cell or a column.
 * @param end Last day of the period, one cell or a column.
 * @param [active_from] First active day, one cell or a column. The start when left out or blank.
 * @param [active_to] Last active day, one cell or a column. The end when left out or blank.
 * @param [ramp] Table of month and share of quota: 1 is the calendar month of active_from.
 * @param [count] How time is counted: "days" (when left out), "working days", "months begun" or "full months".
 * @returns The quota for the active days.
 */
export function proratedQuotaOf(
  quota: unknown[][],
  start: unknown[][],
  end: unknown[][],
  active_from?: unknown[][],
  active_to?: unknown[][],
  ramp?: unknown[][],
  count?: TimeCount,
): unknown[][] {
  const target = numbers("quota", quota);
  const [first, last] = [dates("start", start), dates("end", end)];
  const from = isOmitted(active_from)
    ? always("active_from", 0)
    : dates("active_from", active_from);
  const to = isOmitted(active_to) ? always("active_to", 0) : dates("active_to", active_to);
  const shares = isOmitted(ramp) ? [] : must(rampShares(rampMonths(ramp)));
  const time = wordOr("days", "count", count, timeCounts);
  return spill([target, first, last, from, to], (row) =>
    proratedQuota(
      target.at(row),
      first.at(row),
      last.at(row),
      from.at(row) || first.at(row),
      to.at(row) || last.at(row),
      shares,
      time,
    ),
  );
}

const rampMonths = (cells: unknown[][]) =>
  tableOf<[number, number]>("ramp", cells, [number, number], ["month", "share"], areMonths).map(
    ([month, share]) => ({ month, share }),
  );
