import { type Formula, constant } from '../../formula/formula';
import { isNoDate } from '../timed-bonus/called';
import { choose } from '../../formula/operators/conditions/choose';
import { total } from '../../formula/operators/columns/column';
import { isTruth } from '../../formula/operators/conditions/cell-kinds';
import { isAtMost, isEqual } from '../../formula/operators/conditions/comparisons';
import { dayOf } from '../../formula/operators/dates/days';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { rounded } from '../../formula/operators/numbers/rounded';
import { cell, native } from '../native/native';
import { parts } from '../split/native';

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
