import { type Formula, constant } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove, isBelow } from '../../formula/operators/conditions/comparisons';
import { anyOf } from '../../formula/operators/conditions/conditions';
import { greatest } from '../../formula/operators/numbers/greatest';
import { minus } from '../../formula/operators/numbers/minus';
import { plus } from '../../formula/operators/numbers/plus';
import { times } from '../../formula/operators/numbers/times';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { type Column, native, optionalCell } from '../native/native';

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
    limit: optionalCell,
    recover_from: optionalCell,
    recover_to: optionalCell,
  },
  shown: [
    {
      when: { en: 'Recoverable', da: 'Modregnes' },
      given: { draw: 'table', opening: '' },
    },
    {
      when: { en: 'Recovery with a limit', da: 'Modregning med en grænse' },
      given: { draw: 'table', limit: '', recover_from: '', recover_to: '' },
    },
    {
      when: { en: 'Not recoverable', da: 'Modregnes ikke' },
      given: { draw: 'table', recoverable: 'FALSE' },
    },
  ],
  oneCall: true,
  write(all, sheet) {
    const { earned, draw: given, opening = nothing, recoverable = 'TRUE' } = all;
    const { limit, recover_from: from, recover_to: to } = all;
    const one = constant(1);
    const wrongLimits = [
      ...(limit ? [isBelow(limit, nothing), isAbove(limit, one)] : []),
      ...(from ? [isBelow(from, one)] : []),
      ...(to ? [isBelow(to, from ?? one)] : []),
    ];
    const amount = given.table?.draw.here ?? given.cell ?? nothing;
    const whereDraw = (paid: Formula<number>) =>
      refuseWhen(anyOf([isBelow(amount, nothing), ...wrongLimits]), paid);
    const paidWords = { en: 'paid', da: 'udbetalt' };
    const balanceWords = { en: 'balance', da: 'saldo' };
    if (recoverable === 'FALSE') {
      const paid = sheet.column(earned, paidWords, () => ({
        formula: whereDraw(greatest(earned.here, amount)),
      }));
      return [paid, sheet.column(earned, balanceWords, () => ({ formula: nothing }))];
    }
    // What is paid follows from the balance above and what is earned, so the balance needs no more.
    const share = (period: Column | undefined): Formula<number> | undefined => {
      if (!period) return limit;
      const outside = anyOf([
        ...(from ? [isBelow(period.here, from)] : []),
        ...(to ? [isAbove(period.here, to)] : []),
      ]);
      return choose(outside, nothing, limit ?? one);
    };
    const periods =
      from || to
        ? sheet.column(earned, { en: 'period', da: 'periode' }, (own) => ({
            ...{ start: nothing, formula: plus(own.above, one) },
          }))
        : undefined;
    const most = share(periods);
    const kept = most ? [times(earned.here, minus(one, most))] : [];
    const lifted = (balance: Formula<number>) =>
      greatest(minus(earned.here, balance), amount, ...kept);
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
