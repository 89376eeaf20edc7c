import { grossRevenueRetention } from "./rule";
import { spill } from "../edge/answers";
import { numbers } from "../edge/columns";

/**
 * Gross revenue retention: what is left of existing customers before anything is added.
 * @customfunction GRR
 * @param start Recurring revenue at the start, above 0, one cell or a column.
 * @param churn Revenue lost with customers who left, as a positive amount, one cell or a column.
 * @param downgrade Revenue lost with customers who stayed, as a positive amount, one cell or a column.
 * @returns Retention: 0.9 is 90 %.
 */
export function grossRevenueRetentionOf(
  start: unknown[][],
  churn: unknown[][],
  downgrade: unknown[][],
): unknown[][] {
  const [first, left] = [numbers("start", start), numbers("churn", churn)];
  const less = numbers("downgrade", downgrade);
  return spill([first, left, less], (row) =>
    grossRevenueRetention(first.at(row), left.at(row), less.at(row)),
  );
}
