import { reachProbability } from "./rule";
import { refuseNegative } from "../../engine/refused-values";
import { spill } from "../edge/answers";
import { numbers } from "../edge/columns";

/**
 * The probability that a normal outcome reaches a target: 0.5 is 50 %.
 * @customfunction REACH_PROBABILITY
 * @param target Target, one cell or a column.
 * @param expected Expected outcome, one cell or a column.
 * @param standard_dev Standard deviation of the outcome, 0 or more, one cell or a column.
 * @returns The probability, from 0 to 1.
 */
export function reachProbabilityOf(
  target: unknown[][],
  expected: unknown[][],
  standard_dev: unknown[][],
): unknown[][] {
  const [goal, mean] = [numbers("target", target), numbers("expected", expected)];
  const deviation = numbers("standard_dev", standard_dev);
  return spill(
    [goal, mean, deviation],
    (row) =>
      refuseNegative(deviation.at(row), "standard_dev") ??
      reachProbability(goal.at(row), mean.at(row), deviation.at(row)),
  );
}
