import { type PartialCredit, milestoneBonus } from "./rule";
import { payoutAt } from "../../engine/payout-table";
import { refuseNegative, refuseNoQuota } from "../../engine/refused-values";
import type { Vocabulary } from "../../engine/vocabulary";
import { spill } from "../edge/answers";
import { must, numberOr, singleNumber, tableOf, wordOf } from "../edge/arguments";
import { number, plainCell } from "../edge/cells";
import { numbers } from "../edge/columns";
import { type Omitted, isOmitted, oneCell, rangeOf } from "../edge/ranges";
import { ascends } from "../edge/on-its-side";
import { reachedBy } from "../edge/tiers";

/**
 * Pays the whole bonus when actual reaches the trigger of quota, and nothing more above it.
 * @customfunction MILESTONE_BONUS
 * @param actual Credited result, one cell or a column.
 * @param quota Quota for the period, above 0, one cell or a column.
 * @param bonus Amount paid at the trigger, one cell or a column.
 * @param [trigger] Attainment that pays in full. 1 (100 %) when left out.
 * @param [partial] Pay below the trigger: none when left out, "proportional", the attainment it is proportional from (0 is from 0 on), or a table of attainment and share.
 * @param [exceed] TRUE: the trigger and the steps have to be exceeded. FALSE, left out or blank: at them they are reached.
 * @returns The bonus.
 */
export function milestoneBonusOf(
  actual: unknown[][],
  quota: unknown[][],
  bonus: unknown[][],
  trigger?: unknown[][],
  partial?: unknown[][],
  exceed?: unknown[][],
): unknown[][] {
  const measure = numbers("actual", actual);
  const target = numbers("quota", quota);
  const amount = numbers("bonus", bonus);
  const share = must(
    milestoneBonus({
      bonus: 1,
      trigger: numberOr(1, "trigger", trigger),
      partial: partialCredit(partial),
      reached: reachedBy(exceed),
    }),
  );
  return spill(
    [measure, target, amount],
    (row) =>
      refuseNoQuota(target.at(row)) ??
      refuseNegative(amount.at(row), "bonus") ??
      amount.at(row) * payoutAt(share, measure.at(row), target.at(row)),
  );
}

const proportionalWord = {
  proportional: { en: ["proportional"], da: ["proportional", "proportionalt", "forholdsmæssig"] },
} as const satisfies Vocabulary;

/** Nothing, a word, a number or a table: the four ways to say what is paid below the trigger. */
export function partialCredit(given: unknown[][] | Omitted): PartialCredit {
  if (isOmitted(given)) return { kind: "none" };
  const cells = rangeOf("partial", given);
  if (cells.length === 1 && cells[0]?.length === 1) {
    const cell = plainCell(oneCell("partial", cells));
    if (typeof cell === "string" && cell !== "") {
      wordOf("partial", cell, proportionalWord);
      return { kind: "proportional", from: 0 };
    }
    return { kind: "proportional", from: singleNumber("partial", cells) };
  }
  const titles = ["attainment", "share"];
  const steps = tableOf<[number, number]>("partial", cells, [number, number], titles, ascends);
  return { kind: "steps", steps: steps.map(([attainment, share]) => ({ attainment, share })) };
}
