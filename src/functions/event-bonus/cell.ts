import { eventSchedule } from "./rule";
import { refuseNegative } from "../../engine/refused-values";
import { spill } from "../edge/answers";
import { must, remembered, tableOf } from "../edge/arguments";
import { number, word } from "../edge/cells";
import { numbersOr, words } from "../edge/columns";

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
