import { balanceLost, drawPeriod, limitIn, openingBalance, recoveryOf } from "./rule";
import { spillRows } from "../edge/answers";
import { must, numberOr, truthOr } from "../edge/arguments";
import { isBlank } from "../edge/cells";
import { firstUnread, numbers } from "../edge/columns";

/**
 * Lifts the pay of each period to a draw, and recovers it from later periods.
 * @customfunction DRAW
 * @param earned Earned in each period, in order, one cell or a column.
 * @param draw Pay that is assured in a period, one cell or a column.
 * @param [opening] Balance owed before the first period. 0 when left out.
 * @param [recoverable] FALSE when the draw need not be paid back. TRUE when left out.
 * @param [limit] The most that is recovered in a period, as a share of what is earned. 1 when left out.
 * @param [recover_from] Number of the first period in which something is recovered. 1 when left out.
 * @param [recover_to] Number of the last such period. Without an end when left out.
 * @returns Paid, and the balance owed after it, side by side, for each period.
 */
export function drawOf(
  earned: unknown[][],
  draw: unknown[][],
  opening?: unknown[][],
  recoverable?: unknown[][],
  limit?: unknown[][],
  recover_from?: unknown[][],
  recover_to?: unknown[][],
): unknown[][] {
  const isRecoverable = truthOr(true, "recoverable", recoverable);
  let owed = must(openingBalance(numberOr(0, "opening", opening), isRecoverable));
  const recovery = must(
    recoveryOf({
      limit: numberOr(1, "limit", limit),
      from: numberOr(1, "recover_from", recover_from),
      to: numberOr(Infinity, "recover_to", recover_to),
    }),
  );
  const [earnings, assured] = [numbers("earned", earned), numbers("draw", draw)];
  let lost = firstUnread([earnings, assured]);
  const pay = (row: number) => {
    if (row > lost) return balanceLost(lost);
    const share = limitIn(recovery, row);
    const period = drawPeriod(earnings.at(row), assured.at(row), owed, isRecoverable, share);
    if ("message" in period) {
      lost = row;
      return period;
    }
    owed = period.balance;
    return [period.paid, period.balance];
  };
  return spillRows([earnings, assured], 2, pay, { isEnd: isBlank, isAnswered: false });
}
