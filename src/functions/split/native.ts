import { type Formula, constant } from '../../formula/formula';
import { sizeOf } from '../../formula/operators/numbers/size';
import { total } from '../../formula/operators/columns/column';
import { isAbove } from '../../formula/operators/conditions/comparisons';
import { minus } from '../../formula/operators/numbers/minus';
import { plus } from '../../formula/operators/numbers/plus';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { rounded, toTheCent } from '../../formula/operators/numbers/rounded';
import { times } from '../../formula/operators/numbers/times';
import { type Column, type Sheet, cell, native } from '../native/native';

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
export const parts = (sheet: Sheet, amount: Formula<number>, share: Column): Column => {
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
