import { mboBonus, objectives } from "./rule";
import { spill } from "../edge/answers";
import { listOf, numberOr } from "../edge/arguments";
import { numbers, numbersBeside } from "../edge/columns";
import { rangeOf } from "../edge/ranges";

/**
 * Pays a target amount for weighted personal objectives.
 * @customfunction MBO_BONUS
 * @param target Amount paid when every objective is exactly achieved, one cell or a column.
 * @param weights Weights that add up to 1 (100 %), a row or a column of cells.
 * @param achievements Achievement of each objective (1 is 100 %): a row of cells for each target, or a column for a single one.
 * @param [minimum] Achievement below which an objective pays nothing. 0 when left out.
 * @param [maximum] Achievement above which an objective pays no more. None when left out.
 * @returns The bonus.
 */
export function mboBonusOf(
  target: unknown[][],
  weights: unknown[][],
  achievements: unknown[][],
  minimum?: unknown[][],
  maximum?: unknown[][],
): unknown[][] {
  const [least, most] = [numberOr(0, "minimum", minimum), numberOr(Infinity, "maximum", maximum)];
  const plan = listOf("weights", weights, (given) =>
    objectives({ weights: given, minimum: least, maximum: most }),
  );
  const amount = numbers("target", target);
  const list = rangeOf("weights", weights);
  const reached = numbersBeside("achievements", achievements, plan.weights.length, list, amount);
  return spill([amount, reached], (row) => mboBonus(amount.at(row), plan, reached.at(row)));
}
