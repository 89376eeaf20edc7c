import type { LocalizedText } from '../../engine/words';
import { type Formula, constant, named } from '../../formula/formula';
import { isNoDate } from '../timed-bonus/called';
import { choose } from '../../formula/operators/conditions/choose';
import { total } from '../../formula/operators/columns/column';
import { isAbove, isAtMost, isEqual } from '../../formula/operators/conditions/comparisons';
import { anyOf } from '../../formula/operators/conditions/conditions';
import { dayOf, endOfMonth } from '../../formula/operators/dates/days';
import { greatest } from '../../formula/operators/numbers/greatest';
import { least } from '../../formula/operators/numbers/least';
import { minus } from '../../formula/operators/numbers/minus';
import { over } from '../../formula/operators/numbers/over';
import { plus } from '../../formula/operators/numbers/plus';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { times } from '../../formula/operators/numbers/times';
import { type Sheet, type Table, cell, native, optionalCell } from '../native/native';

/** Active days of the period, both ends counted, over all its days; a ramp takes days away. */
export const proratedQuota = native({
  takes: {
    quota: cell,
    start: cell,
    end: cell,
    active_from: optionalCell,
    active_to: optionalCell,
    ramp: { kind: 'table', columns: ['month', 'share'], optional: true },
  },
  shown: [
    {
      when: { en: 'Without a ramp', da: 'Uden oplæring' },
      given: { active_from: '', active_to: '' },
    },
    {
      when: { en: 'With a ramp', da: 'Med oplæring' },
      given: { active_from: '', active_to: '', ramp: '' },
    },
  ],
  oneCall: true,
  write({ quota, start, end, active_from: from, active_to: to, ramp }, sheet) {
    const joined = activeOr({ en: 'joined', da: 'begyndt' }, from, start);
    const left = activeOr({ en: 'left', da: 'fratrådt' }, to, end);
    const first = named(
      { en: 'first active day', da: 'første aktive dag' },
      greatest(dayOf(start), dayOf(joined)),
    );
    const last = named(
      { en: 'last active day', da: 'sidste aktive dag' },
      least(dayOf(end), dayOf(left)),
    );
    const missed = ramp ? daysOfRamp(sheet, ramp, joined, first, last) : constant(0);
    const days = named(
      { en: 'active days', da: 'aktive dage' },
      minus(daysOf(first, last), missed),
    );
    const dates = [...new Set([start, end, joined, left])];
    return refuseWhen(
      anyOf([isAtMost(quota, constant(0)), isAbove(first, last), ...dates.map(isNoDate)]),
      over(times(quota, days), daysOf(dayOf(start), dayOf(end))),
    );
  },
});

/** Both ends counted. */
const daysOf = (first: Formula<number>, last: Formula<number>): Formula<number> =>
  plus(minus(last, first), constant(1));

/** A blank cell leaves the active time open, as leaving out the argument does. */
const activeOr = (
  name: LocalizedText,
  active: Formula<number> | undefined,
  otherwise: Formula<number>,
): Formula<number> =>
  active ? named(name, choose(isEqual(active, constant(0)), otherwise, active)) : otherwise;

/** The days that a ramp does not count: of each of its calendar months, a share of the active ones. */
function daysOfRamp(
  sheet: Sheet,
  { month, share }: Table<'month' | 'share'>,
  joined: Formula<number>,
  first: Formula<number>,
  last: Formula<number>,
): Formula<number> {
  const endOf = (months: number) => endOfMonth(joined, minus(month.here, constant(months)));
  const begins = greatest(first, plus(endOf(2), constant(1)));
  const days = sheet.column(
    month,
    { en: 'active days in month', da: 'aktive dage i måneden' },
    () => ({ formula: greatest(daysOf(begins, least(last, endOf(1))), constant(0)) }),
  );
  const notCounted = sheet.column(
    month,
    { en: 'days not counted', da: 'dage der ikke tæller' },
    () => ({
      formula: times(days.here, minus(constant(1), share.here)),
    }),
  );
  return total(notCounted.all);
}
