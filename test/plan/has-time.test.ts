import { dayNumber } from '../../src/engine/dates';
import { constant } from '../../src/formula/formula';
import { valueOf } from '../../src/formula/value';
import { timeOf } from '../../src/plan/pay/proration/proration';
import { hasTime, prorations } from '../../src/plan/pay/proration/prorations';

test.each(prorations)('a period has time by %s just where its parts add up to some', (by) => {
  const start = dayNumber('2027-12-20');
  for (let from = start; from < start + 75; from++) {
    for (let to = from; to < from + 65; to++) {
      const time = valueOf(timeOf(by, constant(from), constant(to)), () => undefined);
      if (hasTime(by, from, to) !== time > 0) expect([from, to, time]).toBe(hasTime(by, from, to));
    }
  }
  expect(hasTime('full-months', dayNumber('2026-02-01'), dayNumber('2026-02-28'))).toBe(true);
  expect(hasTime('full-months', dayNumber('2026-02-02'), dayNumber('2026-03-30'))).toBe(false);
  expect(hasTime('working-days', dayNumber('2026-11-28'), dayNumber('2026-11-29'))).toBe(false);
});
