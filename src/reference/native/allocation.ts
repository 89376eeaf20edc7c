import { type Formula, constant } from '../../formula/formula';
import { isNoDate } from '../../formula/functions/timed-bonus';
import { sizeOf } from '../../formula/operators/numbers/size';
import { choose } from '../../formula/operators/conditions/choose';
import { total } from '../../formula/operators/columns/column';
import { isTruth } from '../../formula/operators/conditions/cell-kinds';
import { isAbove, isAtMost, isEqual } from '../../formula/operators/conditions/comparisons';
import { dayOf } from '../../formula/operators/dates/days';
import { minus } from '../../formula/operators/numbers/minus';
import { plus } from '../../formula/operators/numbers/plus';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { rounded, toTheCent } from '../../formula/operators/numbers/rounded';
import { times } from '../../formula/operators/numbers/times';
import { type Column, type Sheet, cell, native } from './native';

/** Whether shares do not add up to 1. */
export const isNoWhole = (shares: Column) =>
  isAbove(sizeOf(minus(total(shares.all), constant(1))), constant(1e-9));

/**
 * The running total of shares, and #N/A in every part where they do not add up to 1. The last total
 * is made exactly 1, so that the last part closes the sum.
 */
const runningTotal = (sheet: Sheet, share: Column): Column =>
  sheet.column(share, { en: 'running share', da: 'løbende andel' }, (own) => ({
    start: constant(0),
    formula: refuseWhen(isNoWhole(share), plus(own.above, share.here)),
    last: refuseWhen(isNoWhole(share), constant(1)),
  }));

/** Rounding the running total, and not the part, lets the parts add up to the cent. */
const parts = (sheet: Sheet, amount: Formula<number>, share: Column): Column => {
  const running = runningTotal(sheet, share);
  const upTo = sheet.column(share, { en: 'paid up to here', da: 'udbetalt hertil' }, () => ({
    start: constant(0),
    formula: toTheCent(times(amount, running.here)),
  }));
  return sheet.column(share, { en: 'part', da: 'del' }, () => ({
    formula: rounded(minus(upTo.here, upTo.above), constant(2)),
  }));
};

/** Shares beside each other in a row; the part of each stands below it. */
export const split = native({
  takes: { amount: cell, shares: { kind: 'list', across: true } },
  oneCall: true,
  write: ({ amount, shares }, sheet) => [parts(sheet, amount, shares)],
});

/** The parts of a split that are due: TRUE, or a date on or before the day. */
export const payable = native({
  takes: { amount: cell, schedule: { kind: 'table', columns: ['share', 'due'] }, as_of: cell },
  oneCall: true,
  write({ amount, schedule: { share, due }, as_of: asOf }, sheet) {
    const part = parts(sheet, amount, share);
    const inTime = isAtMost(dayOf(due.here), dayOf(asOf));
    const byDate = refuseWhen(isNoDate(asOf), choose(inTime, part.here, constant(0)));
    const paid = sheet.column(due, { en: 'due part', da: 'forfalden del' }, () => ({
      formula: choose(
        isTruth(due.here),
        choose(due.here as Formula<never>, part.here, constant(0)),
        choose(isEqual(due.here, constant(0)), constant(0), byDate),
      ),
    }));
    return rounded(total(paid.all), constant(2));
  },
});
