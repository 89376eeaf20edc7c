import { type Formula, constant, named } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isAtMost, isBelow } from '../../formula/operators/conditions/comparisons';
import { anyOf } from '../../formula/operators/conditions/conditions';
import { greatest } from '../../formula/operators/numbers/greatest';
import { minus } from '../../formula/operators/numbers/minus';
import { negative } from '../../formula/operators/numbers/negative';
import { over } from '../../formula/operators/numbers/over';
import { plus } from '../../formula/operators/numbers/plus';
import { reaches } from '../../formula/operators/conditions/reaches';
import { refuseWhen, refused } from '../../formula/operators/conditions/refused';
import { times } from '../../formula/operators/numbers/times';
import { cell, native, optionalCell } from './native';

/**
 * Pay is lifted to the draw, and what is owed goes on to the next row. Earnings less what is owed,
 * or the draw if that is more, is the same as recovering no more than what lies above the draw.
 */
export const draw = native({
  takes: {
    earned: { kind: 'list' },
    draw: { kind: 'either', columns: ['draw'] },
    opening: optionalCell,
    recoverable: { kind: 'word', words: ['TRUE', 'FALSE'], optional: true },
  },
  shown: [
    {
      when: { en: 'Recoverable', da: 'Modregnes' },
      given: { draw: 'table', opening: '' },
    },
    {
      when: { en: 'Not recoverable', da: 'Modregnes ikke' },
      given: { draw: 'table', recoverable: 'FALSE' },
    },
  ],
  oneCall: true,
  write({ earned, draw: given, opening = nothing, recoverable = 'TRUE' }, sheet) {
    const amount = given.table?.draw.here ?? given.cell ?? nothing;
    const whereDraw = (paid: Formula<number>) => refuseWhen(isBelow(amount, nothing), paid);
    const paidWords = { en: 'paid', da: 'udbetalt' };
    const balanceWords = { en: 'balance', da: 'saldo' };
    if (recoverable === 'FALSE') {
      const paid = sheet.column(earned, paidWords, () => ({
        formula: whereDraw(greatest(earned.here, amount)),
      }));
      return [paid, sheet.column(earned, balanceWords, () => ({ formula: nothing }))];
    }
    // What is paid follows from the balance above and what is earned, so the balance needs no more.
    const lifted = (balance: Formula<number>) => greatest(minus(earned.here, balance), amount);
    const balance = sheet.column(earned, balanceWords, (own) => ({
      start: refuseWhen(isBelow(opening, nothing), opening),
      formula: whereDraw(minus(plus(own.above, lifted(own.above)), earned.here)),
    }));
    const paid = sheet.column(earned, paidWords, () => ({
      formula: whereDraw(lifted(balance.above)),
    }));
    return [paid, balance];
  },
});

const nothing = constant(0);

/** What was paid for the part of the term that was not served, never more. */
export const clawback = native({
  takes: { paid: cell, term: cell, served: cell },
  write: ({ paid, term, served }) =>
    refuseWhen(
      anyOf([isBelow(paid, nothing), isAtMost(term, nothing), isBelow(served, nothing)]),
      over(times(negative(paid), greatest(minus(term, served), nothing)), term),
    ),
});

/** All of it, less what was lost, plus what was added. Losses beyond the start are #N/A. */
export const netRevenueRetention = native({
  takes: { start: cell, churn: cell, downgrade: cell, upsell: cell, cross_sell: cell },
  write: ({ start, churn, downgrade, upsell, cross_sell: crossSell }) =>
    ofStart(
      start,
      [churn, downgrade],
      [upsell, crossSell],
      plus(plus(minus(minus(start, churn), downgrade), upsell), crossSell),
    ),
});

/** The same before anything is added. */
export const grossRevenueRetention = native({
  takes: { start: cell, churn: cell, downgrade: cell },
  write: ({ start, churn, downgrade }) =>
    ofStart(
      start,
      [churn, downgrade],
      [],
      greatest(minus(minus(start, churn), downgrade), nothing),
    ),
});

/** A share of the start, of which no more can be lost than there was. */
function ofStart(
  start: Formula<number>,
  losses: readonly [Formula<number>, Formula<number>],
  additions: readonly Formula<number>[],
  kept: Formula<number>,
): Formula<number> {
  const lost = named({ en: 'lost', da: 'tabt' }, plus(...losses));
  const negatives = [...losses, ...additions].map((one) => isBelow(one, nothing));
  return refuseWhen(
    anyOf([isAtMost(start, nothing), ...negatives]),
    choose(reaches(start, lost), over(kept, start), refused()),
  );
}
