import { type Issue, type Result, unless } from '../../engine/result';
import { atLeast, refuseNegative } from '../../engine/rules';

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
 *                                               recovered = min(balance, earned - draw)
 *     not recoverable    paid = max(earned, draw), and nothing is owed
 *
 * Recovery never takes pay below the draw. Exactly the draw earned pays the draw and recovers
 * nothing. Earnings below 0 (credits) add to the balance. A draw below 0 is refused.
 * For money that goes back when someone leaves, use clawback.
 */
export function drawPeriod(
  earned: number,
  draw: number,
  balance: number,
  isRecoverable: boolean,
): DrawPeriod | Issue {
  const refused = refuseNegative(draw, 'draw');
  if (refused) return refused;
  if (!isRecoverable) return { paid: Math.max(earned, draw), balance: 0 };
  if (earned < draw) return { paid: draw, balance: balance + draw - earned };
  const recovered = Math.min(balance, earned - draw);
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
