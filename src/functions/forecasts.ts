import { evenSeason, forecastToClose, seasonOf } from "./forecast-to-close/rule";
import { outliers } from "./outliers/rule";
import { reachProbability } from "./reach-probability/rule";
import { refuseNegative } from "../engine/rules";
import { spill, spillRows } from "./edge/answers";
import { listOf, must, numberOr } from "./edge/arguments";
import { isEnd } from "./edge/cells";
import { numbers } from "./edge/columns";
import { isOmitted } from "./edge/ranges";

/**
 * The result of the whole period, if it goes on as it began.
 * @customfunction FORECAST_TO_CLOSE
 * @param actual Result so far, one cell or a column.
 * @param elapsed Share of the period elapsed, above 0 and at most 1, one cell or a column.
 * @param [pattern] What each equal part of the period usually brings, a row or a column of cells; blanks and zeros at its end are no parts.
 * @returns The forecast.
 */
export function forecastToCloseOf(
  actual: unknown[][],
  elapsed: unknown[][],
  pattern?: unknown[][],
): unknown[][] {
  const season = isOmitted(pattern) ? evenSeason : listOf("pattern", pattern, seasonOf);
  const [soFar, share] = [numbers("actual", actual), numbers("elapsed", elapsed)];
  return spill([soFar, share], (row) => forecastToClose(soFar.at(row), share.at(row), season));
}

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

/**
 * The robust z-score (median and MAD) of each value that stands out from the others, else blank.
 * @customfunction OUTLIERS
 * @param values Values to compare, a row or a column of at least 5.
 * @param [sensitivity] Score from which a value stands out. 3.5 when left out.
 * @returns A score or a blank for each value.
 */
export function outliersOf(values: unknown[][], sensitivity?: unknown[][]): unknown[][] {
  const column = numbers("values", values);
  const scores = must(
    outliers(column.readable(isEnd), numberOr(3.5, "sensitivity", sensitivity)),
    column.isAcross,
  );
  let next = 0;
  return spillRows([column], 1, () => [scores[next++] ?? ""], { isEnd, isAnswered: false });
}
