import { evenSeason, forecastToClose, seasonOf } from "./rule";
import { spill } from "../edge/answers";
import { listOf } from "../edge/arguments";
import { numbers } from "../edge/columns";
import { isOmitted } from "../edge/ranges";

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
