import { adjustedTarget, targetBases } from "./rule";
import { spill } from "../edge/answers";
import { wordOr } from "../edge/arguments";
import { numbers } from "../edge/columns";

/**
 * What the two forecasts of a target are.
 * @customenum {string}
 */
declare enum TargetBasis {
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
