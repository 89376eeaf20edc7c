import { adjustedTarget, targetBases } from "./adjusted-target/rule";
import { attainment } from "./attainment/rule";
import { proratedQuota, rampShares } from "./prorated-quota/rule";
import { refuseNoQuota } from "../engine/rules";
import { spill } from "./edge/answers";
import { must, tableOf, wordOr } from "./edge/arguments";
import { number } from "./edge/cells";
import { always, dates, numbers } from "./edge/columns";
import { areMonths } from "./edge/on-its-side";
import { isOmitted } from "./edge/ranges";

/**
 * Result credited in the period as a share of quota: 1 is 100 %.
 * @customfunction ATTAINMENT
 * @param actual Credited result, one cell or a column.
 * @param quota Quota for the period, above 0, one cell or a column.
 * @returns Actual divided by quota, not rounded.
 */
export function attainmentOf(actual: unknown[][], quota: unknown[][]): unknown[][] {
  const [measure, target] = [numbers("actual", actual), numbers("quota", quota)];
  return spill(
    [measure, target],
    (row) => refuseNoQuota(target.at(row)) ?? attainment(measure.at(row), target.at(row)),
  );
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
 * @returns The quota for the active days.
 */
export function proratedQuotaOf(
  quota: unknown[][],
  start: unknown[][],
  end: unknown[][],
  active_from?: unknown[][],
  active_to?: unknown[][],
  ramp?: unknown[][],
): unknown[][] {
  const target = numbers("quota", quota);
  const [first, last] = [dates("start", start), dates("end", end)];
  const from = isOmitted(active_from)
    ? always("active_from", 0)
    : dates("active_from", active_from);
  const to = isOmitted(active_to) ? always("active_to", 0) : dates("active_to", active_to);
  const shares = isOmitted(ramp) ? [] : must(rampShares(rampMonths(ramp)));
  return spill([target, first, last, from, to], (row) =>
    proratedQuota(
      target.at(row),
      first.at(row),
      last.at(row),
      from.at(row) || first.at(row),
      to.at(row) || last.at(row),
      shares,
    ),
  );
}

const rampMonths = (cells: unknown[][]) =>
  tableOf<[number, number]>("ramp", cells, [number, number], ["month", "share"], areMonths).map(
    ([month, share]) => ({ month, share }),
  );

/**
 * What the two forecasts of a target are.
 * @customenum {string}
 */
enum TargetBasis {
  /** Sizes or rates that the target follows in proportion. */
  proportional = "proportional",
  /** Growth rates of the market. */
  market = "market",
}

/**
 * A target that follows a revised forecast, as an escalation clause has it.
 * @customfunction ADJUSTED_TARGET
 * @param target Target set with the first forecast, above 0, one cell or a column.
 * @param forecast The first forecast, one cell or a column.
 * @param revised The revised forecast, one cell or a column.
 * @param [basis] "proportional" (when left out): revised / forecast. "market": both are growth rates of the market.
 * @returns The adjusted target.
 */
export function adjustedTargetOf(
  target: unknown[][],
  forecast: unknown[][],
  revised: unknown[][],
  basis?: TargetBasis,
): unknown[][] {
  const kind = wordOr("proportional", "basis", basis, targetBases);
  const goal = numbers("target", target);
  const [before, after] = [numbers("forecast", forecast), numbers("revised", revised)];
  return spill([goal, before, after], (row) =>
    adjustedTarget(goal.at(row), before.at(row), after.at(row), kind),
  );
}
