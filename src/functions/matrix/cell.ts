import { matrixAt, matrixMethods, matrixOf } from "./rule";
import { spill } from "../edge/answers";
import { must, wordOr } from "../edge/arguments";
import { numbers } from "../edge/columns";
import { gridOf } from "../edge/grid";
import { isExceeded } from "../edge/tiers";

/**
 * What is paid between the points of a grid.
 * @customenum {string}
 */
declare enum MatrixMethod {
  /** The cell of the last row and column that are reached. */
  steps = "steps",
  /** Straight lines between the cells. */
  linear = "linear",
}

/**
 * Reads pay, a share or a factor from a grid of two measures.
 * @customfunction MATRIX
 * @param down Measure whose thresholds go down the grid's first column, one cell or a column.
 * @param across Measure whose thresholds go across the grid's first row, one cell or a column.
 * @param grid Thresholds down the first column and across the first row, with what they give between.
 * @param [method] "steps" (when left out) or "linear", straight lines between the grid's points.
 * @param [exceed] TRUE: thresholds have to be exceeded; exactly on one it is not reached. FALSE, left out or blank: at or above it is.
 * @returns What the grid gives.
 */
export function matrixFor(
  down: unknown[][],
  across: unknown[][],
  grid: unknown[][],
  method?: MatrixMethod,
  exceed?: unknown[][],
): unknown[][] {
  const way = wordOr("steps", "method", method, matrixMethods);
  const [one, other] = [numbers("down", down), numbers("across", across)];
  const matrix = must(matrixOf(gridOf("grid", grid)));
  const isAbove = isExceeded(exceed);
  return spill([one, other], (row) => matrixAt(matrix, way, one.at(row), other.at(row), isAbove));
}
