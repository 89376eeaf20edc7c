import { attainment } from "./rule";
import { refuseNoQuota } from "../../engine/refused-values";
import { spill } from "../edge/answers";
import { numbers } from "../edge/columns";

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
