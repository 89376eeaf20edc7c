import { netRevenueRetention } from "./rule";
import { spill } from "../edge/answers";
import { numbers } from "../edge/columns";

/**
 * Net revenue retention: what existing customers are worth now as a share of what they were.
 * @customfunction NRR
 * @param start Recurring revenue at the start, above 0, one cell or a column.
 * @param churn Revenue lost with customers who left, as a positive amount, one cell or a column.
 * @param downgrade Revenue lost with customers who stayed, as a positive amount, one cell or a column.
 * @param upsell Revenue added by more of the same, one cell or a column.
 * @param cross_sell Revenue added by other products, one cell or a column.
 * @returns Retention: 1.1 is 110 %.
 */
export function netRevenueRetentionOf(
  start: unknown[][],
  churn: unknown[][],
  downgrade: unknown[][],
  upsell: unknown[][],
  cross_sell: unknown[][],
): unknown[][] {
  const [first, left] = [numbers("start", start), numbers("churn", churn)];
  const [less, more] = [numbers("downgrade", downgrade), numbers("upsell", upsell)];
  const other = numbers("cross_sell", cross_sell);
  return spill([first, left, less, more, other], (row) =>
    netRevenueRetention(first.at(row), left.at(row), less.at(row), more.at(row), other.at(row)),
  );
}
