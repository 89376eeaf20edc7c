import { eventSchedule } from "./event-bonus/rule";
import { mboBonus, objectives } from "./mbo-bonus/rule";
import { type PartialCredit, milestoneBonus } from "./milestone-bonus/rule";
import { payoutAt } from "../engine/payout-table";
import { refuseNegative, refuseNoQuota } from "../engine/rules";
import { ladderModes, tieredBonus } from "./tiered-bonus/rule";
import { timedBonus } from "./timed-bonus/rule";
import type { Vocabulary } from "../engine/vocabulary";
import { spill } from "./edge/answers";
import {
  listOf,
  must,
  numberOr,
  remembered,
  singleNumber,
  tableOf,
  thresholds,
  unitOf,
  wordOf,
  wordOr,
} from "./edge/arguments";
import { number, plainCell, word } from "./edge/cells";
import { allTrue, always, dates, numbers, numbersBeside, numbersOr, words } from "./edge/columns";
import { type Omitted, isOmitted, oneCell, rangeOf } from "./edge/ranges";
import { ascends } from "./edge/on-its-side";

/**
 * Pays the whole bonus when actual reaches the trigger of quota, and nothing more above it.
 * @customfunction MILESTONE_BONUS
 * @param actual Credited result, one cell or a column.
 * @param quota Quota for the period, above 0, one cell or a column.
 * @param bonus Amount paid at the trigger, one cell or a column.
 * @param [trigger] Attainment that pays in full. 1 (100 %) when left out.
 * @param [partial] Pay below the trigger: none when left out, "proportional", the attainment it is proportional from (0 is from 0 on), or a table of attainment and share.
 * @returns The bonus.
 */
export function milestoneBonusOf(
  actual: unknown[][],
  quota: unknown[][],
  bonus: unknown[][],
  trigger?: unknown[][],
  partial?: unknown[][],
): unknown[][] {
  const measure = numbers("actual", actual);
  const target = numbers("quota", quota);
  const amount = numbers("bonus", bonus);
  const share = must(
    milestoneBonus({
      bonus: 1,
      trigger: numberOr(1, "trigger", trigger),
      partial: partialCredit(partial),
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
function partialCredit(given: unknown[][] | Omitted): PartialCredit {
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

/**
 * How a ladder pays.
 * @customenum {string}
 */
enum LadderMode {
  /** Only the highest step reached is paid. */
  highest = "highest",
  /** Every step reached is paid. */
  additive = "additive",
  /** A straight line between the steps. */
  linear = "linear",
}

/**
 * Pays the fixed amounts of a ladder of thresholds.
 * @customfunction TIERED_BONUS
 * @param actual Credited result, one cell or a column.
 * @param tiers Table of threshold and bonus; thresholds ascend.
 * @param [quota] Quota, one cell or a column; with it, thresholds are attainment (1 is 100 %).
 * @param [mode] "highest" (when left out), "additive" or "linear".
 * @returns The bonus.
 */
export function tieredBonusOf(
  actual: unknown[][],
  tiers: unknown[][],
  quota?: unknown[][],
  mode?: LadderMode,
): unknown[][] {
  const ladder = thresholds("tiers", tiers, "bonus").map(([from, bonus]) => ({ from, bonus }));
  const way = wordOr("highest", "mode", mode, ladderModes);
  const table = must(tieredBonus(ladder, way, unitOf(quota), -Infinity));
  const [measure, target] = [numbers("actual", actual), numbersOr(1, "quota", quota)];
  return spill(
    [measure, target],
    (row) => refuseNoQuota(target.at(row)) ?? payoutAt(table, measure.at(row), target.at(row)),
  );
}

/**
 * Pays a fixed amount for each event, such as a demo, an accepted lead, a go-live or a signature.
 * @customfunction EVENT_BONUS
 * @param event Name of the event, one cell or a column.
 * @param schedule Table of event and amount.
 * @param [count] How many such events, one cell or a column. 1 when left out.
 * @returns The amount times the count.
 */
export function eventBonusOf(
  event: unknown[][],
  schedule: unknown[][],
  count?: unknown[][],
): unknown[][] {
  const lines = tableOf<[string, number]>(
    "schedule",
    schedule,
    [word, number],
    ["event", "amount"],
  );
  const amountOf = remembered(
    must(eventSchedule(lines.map(([name, amount]) => ({ event: name, amount })))),
  );
  const [happened, times] = [words("event", event), numbersOr(1, "count", count)];
  return spill([happened, times], (row) => {
    const amount = amountOf(happened.at(row));
    if (!amount.ok) return amount.issues[0];
    return refuseNegative(times.at(row), "count") ?? amount.value * times.at(row);
  });
}

/**
 * Pays a bonus for what is achieved on or before a deadline, when every condition is TRUE.
 * @customfunction TIMED_BONUS
 * @param bonus Amount paid in time, one cell or a column.
 * @param achieved Date of achievement, one cell or a column; blank when not achieved.
 * @param deadline Last date that counts, one cell or a column.
 * @param [conditions] TRUE or FALSE: a row of cells for each bonus, or all of them for a single one.
 * @returns The bonus, or 0.
 */
export function timedBonusOf(
  bonus: unknown[][],
  achieved: unknown[][],
  deadline: unknown[][],
  conditions?: unknown[][],
): unknown[][] {
  const amount = numbers("bonus", bonus);
  const done = dates("achieved", achieved);
  const limit = dates("deadline", deadline);
  const hold = isOmitted(conditions)
    ? always("conditions", true)
    : allTrue("conditions", conditions, [amount, done, limit]);
  return spill([amount, done, limit, hold], (row) =>
    timedBonus(amount.at(row), done.at(row), limit.at(row), hold.at(row)),
  );
}

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
  const reached = numbersBeside("achievements", achievements, plan.weights.length, amount);
  return spill([amount, reached], (row) => mboBonus(amount.at(row), plan, reached.at(row)));
}
