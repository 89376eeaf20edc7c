import { constant, named } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { largest, total } from '../../formula/operators/columns/column';
import { isAbove, isAtMost, isEqual } from '../../formula/operators/conditions/comparisons';
import { anyOf } from '../../formula/operators/conditions/conditions';
import { least } from '../../formula/operators/numbers/least';
import { inRow, rowsOf } from '../../formula/operators/lookups/lookups';
import { minus } from '../../formula/operators/numbers/minus';
import { over } from '../../formula/operators/numbers/over';
import { plus } from '../../formula/operators/numbers/plus';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { rounded, wholePart } from '../../formula/operators/numbers/rounded';
import { times } from '../../formula/operators/numbers/times';
import { cell, native } from '../native/native';

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
      { en: 'brought by then', da: 'opnået indtil da' },
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
      { en: 'parts elapsed', da: 'forløbne dele' },
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
      { en: 'share elapsed', da: 'forløbet andel' },
      refuseWhen(outside, plus(before, times(minus(parts, whole), inPart))),
    );
    return refuseWhen(isAtMost(share, constant(0)), over(actual, share));
  },
});
