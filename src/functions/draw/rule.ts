import { type Issue, type Result, unless } from '../../engine/result';
import { refuseNegative } from '../../engine/refused-values';
import { atLeast, between } from '../../engine/rules';

/** What is paid for a period, and what is owed after it. */
export interface DrawPeriod {
  readonly paid: number;
  readonly balance: number;
}

/**
 * Draw: pay is lifted to an agreed amount when less is earned.
 *
 *     recoverable        earned below the draw: paid = draw, and balance grows by what was lacking
 *                        otherwise:             paid = earned - recovered, and balance falls by it
 *                                               recovered = min(balance, earned - draw, limit * earned)
 *     not recoverable    paid = max(earned, draw), and nothing is owed
 *
 * Recovery never takes pay below the draw. Exactly the draw earned pays the draw and recovers
 * nothing. Earnings below 0 (credits) add to the balance. Before recovery starts and after it ends
 * nothing is recovered, and what is owed stays. A draw below 0 is refused, as is a limit that is not
 * from 0 to 1. A recovery that starts before period 1, or ends before it starts, is refused.
 * For money that goes back when someone leaves, use clawback.
 */
export function drawPeriod(
  earned: number,
  draw: number,
  balance: number,
  isRecoverable: boolean,
  limit = 1,
): DrawPeriod | Issue {
  const refused = refuseNegative(draw, 'draw');
  if (refused) return refused;
  if (!isRecoverable) return { paid: Math.max(earned, draw), balance: 0 };
  if (earned < draw) return { paid: draw, balance: balance + draw - earned };
  const recovered = Math.min(balance, earned - draw, limit * earned);
  return { paid: earned - recovered, balance: balance - recovered };
}

/** Every period after one that cannot be read, since nobody knows what is owed then. */
export const balanceLost = (row: number): Issue => ({
  path: ['earned'],
  message: {
    en: `What is owed after row ${row + 1} is not known.`,
    da: `Hvad der skyldes efter række ${row + 1}, vides ikke.`,
  },
  advice: { en: 'Correct that row.', da: 'Ret den række.' },
});

/** What was owed before the first period: 0 or more, and 0 where nothing can be recovered. */
export function openingBalance(opening: number, isRecoverable: boolean): Result<number> {
  const issues: Issue[] = atLeast(0, opening, ['opening']);
  if (opening > 0 && !isRecoverable) {
    issues.push({
      path: ['opening'],
      message: {
        en: 'A draw that is not recoverable leaves nothing owed.',
        da: 'Et forskud, der ikke modregnes, efterlader ingen gæld.',
      },
      advice: {
        en: 'Leave opening out, or make the draw recoverable.',
        da: 'Udelad primosaldoen, eller lad forskuddet modregne.',
      },
    });
  }
  return unless(issues, () => opening);
}

/** How and when what is owed is recovered. */
export interface Recovery {
  /** The most that a recovery takes of what is earned in a period, as a share of it. */
  readonly limit: number;
  /** The first period in which something is recovered, counted from 1, and the last. */
  readonly from: number;
  readonly to: number;
}

export function recoveryOf(recovery: Recovery): Result<Recovery> {
  const { limit, from, to } = recovery;
  return unless(
    [
      ...between(0, 1, limit, ['limit']),
      ...atLeast(1, from, ['recover_from']),
      ...atLeast(from, to, ['recover_to']),
    ],
    () => recovery,
  );
}

/** The share of earnings that may be recovered in a period, counted from 0. */
export const limitIn = ({ limit, from, to }: Recovery, row: number): number =>
  row + 1 < from || row + 1 > to ? 0 : limit;
