import { clawback, clawbackSteps } from "./rule";
import { spill } from "../edge/answers";
import { must, thresholds } from "../edge/arguments";
import { numbers, numbersOr } from "../edge/columns";
import { isOmitted } from "../edge/ranges";
import { isExceeded } from "../edge/tiers";

/**
 * The negative correction of what was paid for the part of a term that was not served.
 * @customfunction CLAWBACK
 * @param paid Amount paid for the whole term, one cell or a column.
 * @param term Length of the term in days or months, above 0, one cell or a column.
 * @param served What was served of it, in the same unit, one cell or a column.
 * @param [steps] Table of time served and share taken back from there on; in a straight line when left out.
 * @param [window] Time served before which all is taken back, one cell or a column. 0 when left out.
 * @param [exceed] TRUE: steps have to be exceeded; exactly on one the step before it holds. FALSE, left out or blank: at or above it, it has begun.
 * @returns The correction, 0 or below.
 */
export function clawbackOf(
  paid: unknown[][],
  term: unknown[][],
  served: unknown[][],
  steps?: unknown[][],
  window?: unknown[][],
  exceed?: unknown[][],
): unknown[][] {
  const [amount, whole] = [numbers("paid", paid), numbers("term", term)];
  const done = numbers("served", served);
  const within = numbersOr(0, "window", window);
  const shares = isOmitted(steps) ? undefined : stepsOf(steps, isExceeded(exceed));
  return spill([amount, whole, done, within], (row) =>
    clawback(amount.at(row), whole.at(row), done.at(row), shares, within.at(row)),
  );
}

const stepsOf = (cells: unknown[][], isAbove: boolean) =>
  must(
    clawbackSteps(
      thresholds("steps", cells, "share").map(([from, share]) => ({ from, share, isAbove })),
    ),
  );
