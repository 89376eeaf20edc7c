import { wordIn } from '../../engine/vocabulary';
import type { LocalizedText } from '../../engine/words';
import { timeCounts } from './rule';
import { type Condition, type Formula, constant, named } from '../../formula/formula';
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
import { countedFrom, countedTo, timeFrom, timeOf } from '../../plan/pay/proration/proration';
import { prorationWords } from '../../plan/pay/proration/proration-words';
import { type Proration, prorations } from '../../plan/pay/proration/prorations';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { times } from '../../formula/operators/numbers/times';
import { type Sheet, type Table, cell, native, optionalCell } from '../native/native';

const counts = prorations.map((one) => timeCounts[one].en[0]);

/** Active days of the period, both ends counted, over all its days; a ramp takes days away. */
export const proratedQuota = native({
  takes: {
    quota: cell,
    start: cell,
    end: cell,
    active_from: optionalCell,
    active_to: optionalCell,
    ramp: { kind: 'table', columns: ['month', 'share'], optional: true },
    count: { kind: 'word', words: counts, optional: true },
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
    ...prorations.slice(1).map((one) => ({
      when: prorationWords[one],
      given: { active_from: '', active_to: '', count: timeCounts[one].en[0] },
    })),
  ],
  oneCall: true,
  write(
    { quota, start, end, active_from: from, active_to: to, ramp, count: said = 'days' },
    sheet,
  ) {
    const count = wordIn(timeCounts, said) ?? 'days';
    const joined = activeOr({ en: 'joined', da: 'tiltrådt' }, from, start);
    const left = activeOr({ en: 'left', da: 'fratrådt' }, to, end);
    const first = named(
      { en: 'first active day', da: 'første aktive dag' },
      countedFrom(count, greatest(dayOf(start), dayOf(joined))),
    );
    const last = named(
      { en: 'last active day', da: 'sidste aktive dag' },
      countedTo(count, least(dayOf(end), dayOf(left))),
    );
    const missed = ramp ? timeOfRamp(sheet, ramp, count, joined, first, last) : constant(0);
    const days = named(
      { en: 'active days', da: 'aktive dage' },
      minus(atLeastNone(count, timeFrom(count, first, last)), missed),
    );
    const dates = [...new Set([start, end, joined, left])];
    return refuseWhen(
      anyOf([
        isAtMost(quota, constant(0)),
        ...outsideOf(count, { start, end, joined, left, first, last }),
        ...dates.map(isNoDate),
      ]),
      over(times(quota, days), timeOf(count, dayOf(start), dayOf(end))),
    );
  },
});

/** Only full months may end before they begin, where there is none. */
const atLeastNone = (count: Proration, time: Formula<number>): Formula<number> =>
  count === 'full-months' ? greatest(time, constant(0)) : time;

/** What is refused: an active time that lies outside the period, or a time that nothing counts in. */
const outsideOf = (
  count: Proration,
  at: Readonly<Record<'start' | 'end' | 'joined' | 'left' | 'first' | 'last', Formula<number>>>,
): Formula<Condition>[] => {
  const { start, end, joined, left, first, last } = at;
  if (count === 'days' || count === 'working-days') {
    const nothing = isAtMost(timeOf(count, dayOf(start), dayOf(end)), constant(0));
    return [isAbove(first, last), ...(count === 'days' ? [] : [nothing])];
  }
  return [
    isAbove(greatest(dayOf(start), dayOf(joined)), least(dayOf(end), dayOf(left))),
    isAtMost(timeOf(count, dayOf(start), dayOf(end)), constant(0)),
  ];
};

/** A blank cell leaves the active time open, as leaving out the argument does. */
const activeOr = (
  name: LocalizedText,
  active: Formula<number> | undefined,
  otherwise: Formula<number>,
): Formula<number> =>
  active ? named(name, choose(isEqual(active, constant(0)), otherwise, active)) : otherwise;

/** The time that a ramp does not count: of each of its calendar months, a share of the active one. */
function timeOfRamp(
  sheet: Sheet,
  { month, share }: Table<'month' | 'share'>,
  count: Proration,
  joined: Formula<number>,
  first: Formula<number>,
  last: Formula<number>,
): Formula<number> {
  const endOf = (months: number) => endOfMonth(joined, minus(month.here, constant(months)));
  const begins = greatest(first, plus(endOf(2), constant(1)));
  const days = sheet.column(
    month,
    { en: 'active days in month', da: 'aktive dage i måneden' },
    () => ({ formula: greatest(timeFrom(count, begins, least(last, endOf(1))), constant(0)) }),
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
