import type { LocalizedText } from '../../engine/words';
import { type Formula, constant, named } from '../../formula/formula';
import { isNoDate } from '../../formula/functions/timed-bonus';
import { choose } from '../../formula/operators/conditions/choose';
import { largest, total } from '../../formula/operators/columns/column';
import { isAbove, isAtMost, isEqual } from '../../formula/operators/conditions/comparisons';
import { anyOf } from '../../formula/operators/conditions/conditions';
import { dayOf, endOfMonth } from '../../formula/operators/dates/days';
import { greatest } from '../../formula/operators/numbers/greatest';
import { least } from '../../formula/operators/numbers/least';
import { inRow, rowsOf } from '../../formula/operators/lookups/lookups';
import { minus } from '../../formula/operators/numbers/minus';
import { over } from '../../formula/operators/numbers/over';
import { plus } from '../../formula/operators/numbers/plus';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { rounded, wholePart } from '../../formula/operators/numbers/rounded';
import { times } from '../../formula/operators/numbers/times';
import { ofQuota } from './measure';
import { type Sheet, type Table, cell, native, optionalCell } from './native';

export const attainment = native({
  takes: { actual: cell, quota: cell },
  write: ({ actual, quota }) => ofQuota(quota, over(actual, quota)),
});

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

/** A target follows the forecast, or the growth of the market. */
export const adjustedTarget = native({
  takes: {
    target: cell,
    forecast: cell,
    revised: cell,
    basis: { kind: 'word', words: ['proportional', 'market'], optional: true },
  },
  shown: [
    { when: { en: 'proportional', da: 'forholdsmæssig' }, given: {} },
    { when: { en: 'market', da: 'marked' }, given: { basis: 'market' } },
  ],
  write({ target, forecast, revised, basis = 'proportional' }) {
    const one = constant(basis === 'market' ? 1 : 0);
    const isNone = (rate: Formula<number>) => isAtMost(plus(one, rate), constant(0));
    return refuseWhen(
      anyOf([isAtMost(target, constant(0)), isNone(forecast), isNone(revised)]),
      over(times(target, plus(one, revised)), plus(one, forecast)),
    );
  },
});

/** The result so far, over the share of the period, or of its usual pattern, that has passed. */
export const forecastToClose = native({
  takes: { actual: cell, elapsed: cell, pattern: { kind: 'list', optional: true } },
  shown: [
    { when: { en: 'Evenly', da: 'Jævnt' }, given: {} },
    { when: { en: 'With a pattern', da: 'Med et mønster' }, given: { pattern: '' } },
  ],
  write({ actual, elapsed, pattern }, sheet) {
    const outside = anyOf([
      isAtMost(elapsed, constant(0)),
      isAbove(rounded(elapsed, constant(12)), constant(1)),
    ]);
    if (!pattern) return refuseWhen(outside, over(actual, elapsed));
    const brought = sheet.column(
      pattern,
      { en: 'brought by then', da: 'hentet indtil da' },
      (own) => ({
        start: constant(0),
        formula: plus(own.above, over(pattern.here, total(pattern.all))),
      }),
    );
    const part = sheet.column(pattern, { en: 'part', da: 'del' }, (own) => ({
      ...{ start: constant(0), formula: plus(own.above, constant(1)) },
    }));
    // Blank cells and zeros at the end are no parts.
    const filled = sheet.column(pattern, { en: 'filled part', da: 'udfyldt del' }, () => ({
      formula: choose(isEqual(pattern.here, constant(0)), constant(0), part.here),
    }));
    const parts = named(
      { en: 'parts elapsed', da: 'dele forløbet' },
      times(least(elapsed, constant(1)), largest(filled.all)),
    );
    const whole = named({ en: 'whole parts', da: 'hele dele' }, wholePart(parts));
    const before = named(
      { en: 'share before', da: 'andel før' },
      inRow(brought.all, plus(whole, constant(1))),
    );
    const next = least(plus(whole, constant(2)), rowsOf(brought.all));
    const inPart = minus(inRow(brought.all, next), before);
    const share = named(
      { en: 'share elapsed', da: 'andel forløbet' },
      refuseWhen(outside, plus(before, times(minus(parts, whole), inPart))),
    );
    return refuseWhen(isAtMost(share, constant(0)), over(actual, share));
  },
});
