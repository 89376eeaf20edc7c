import { type Formula, constant } from '../../formula/formula';
import { isBelow } from '../../formula/operators/conditions/comparisons';
import { greatest } from '../../formula/operators/numbers/greatest';
import { minus } from '../../formula/operators/numbers/minus';
import { plus } from '../../formula/operators/numbers/plus';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { native, optionalCell } from '../native/native';

const nothing = constant(0);

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
