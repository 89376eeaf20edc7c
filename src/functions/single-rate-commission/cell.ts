import { singleRateCommission } from "./rule";
import { spill } from "../edge/answers";
import { numbers, numbersOr } from "../edge/columns";

/**
 * Pays one rate on what lies above a start, at most a cap.
 * @customfunction SINGLE_RATE_COMMISSION
 * @param amount Credited amount, one cell or a column.
 * @param rate Rate, such as 0.08 for 8 %, one cell or a column.
 * @param [above] Amount that pays nothing, one cell or a column. 0 when left out.
 * @param [cap] The most that is paid, one cell or a column. No cap when left out; 0 pays nothing.
 * @returns The commission.
 */
export function singleRateCommissionOf(
  amount: unknown[][],
  rate: unknown[][],
  above?: unknown[][],
  cap?: unknown[][],
): unknown[][] {
  const [measure, share] = [numbers("amount", amount), numbers("rate", rate)];
  const [start, most] = [numbersOr(0, "above", above), numbersOr(Infinity, "cap", cap)];
  return spill([measure, share, start, most], (row) =>
    singleRateCommission(measure.at(row), share.at(row), start.at(row), most.at(row)),
  );
}
