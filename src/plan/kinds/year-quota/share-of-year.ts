import { type Column, type Formula, type Text, constant } from '../../../formula/formula';
import { sumWhere } from '../../../formula/operators/columns/sum-where';
import { choose } from '../../../formula/operators/conditions/choose';
import { isBelow, isEqual } from '../../../formula/operators/conditions/comparisons';
import { monthOfYear, yearBegun } from '../../../formula/operators/dates/calendar';
import { endOfMonth } from '../../../formula/operators/dates/days';
import { inRow, rowReached, rowsOf } from '../../../formula/operators/lookups/lookups';
import { minus } from '../../../formula/operators/numbers/minus';
import { over } from '../../../formula/operators/numbers/over';
import { plus } from '../../../formula/operators/numbers/plus';
import { times } from '../../../formula/operators/numbers/times';
import { joined } from '../../../formula/operators/texts/joined';
import { countedBefore, countedFrom, countedTo, timeFrom } from '../../pay/proration/proration';
import type { Proration } from '../../pay/proration/prorations';
import { input, listColumn } from '../../component-places';

/*
 * How much of a year lies before a day, by the pattern of the year: what its parts before have, and of the
 * part in which the day lies as much as has passed of its time. The pattern's rows say from which month
 * of the year a part runs.
 */

const starts = input('starts', 'count');
const months = listColumn(0, 'count');
const shares = listColumn(1, 'percent');

/** Of the year up to a day, when it has been worked until another: that day, or the one before. */
function shareUntil(by: Proration, day: Formula<number>, worked: Formula<number>): Formula<number> {
  const month = monthOfYear(day, starts);
  const row = rowReached(month, months);
  const from = inRow(months, row);
  // The part after the last begins with the next year.
  const next = choose(
    isEqual(row, rowsOf(months)),
    constant(13),
    inRow(months, plus(row, constant(1))),
  );
  const begins = plus(endOfMonth(day, minus(minus(from, month), constant(1))), constant(1));
  const ends = endOfMonth(day, minus(minus(next, month), constant(1)));
  const passed = over(timeFrom(by, begins, worked), timeFrom(by, begins, ends));
  const before = sumWhere(
    shares as Formula<Column<unknown>>,
    months,
    joined(constant('<'), from) as Formula<Text>,
  );
  return plus(before, times(inRow(shares, row), passed));
}

/** Of the year that a day lies in, what has passed with the day in it. */
const withDay = (by: Proration, day: Formula<number>): Formula<number> => shareUntil(by, day, day);

/**
 * What some days have of the year's quota; 0 where they end before they begin. Days of several years have
 * what they have of each.
 */
export function shareOfYear(
  by: Proration,
  first: Formula<number>,
  last: Formula<number>,
): Formula<number> {
  const [from, to] = [countedFrom(by, first), countedTo(by, last)];
  const years = minus(yearBegun(to, starts), yearBegun(from, starts));
  const before = shareUntil(by, from, countedBefore(by, first));
  const share = minus(plus(years, withDay(by, to)), before);
  const isNone = isBelow(by === 'full-months' ? to : last, by === 'full-months' ? from : first);
  return choose(isNone, constant(0), share);
}
