import { type Formula, constant, named } from '../../formula/formula';
import { blank } from '../../formula/operators/conditions/blanks';
import { choose } from '../../formula/operators/conditions/choose';
import { largest, total } from '../../formula/operators/columns/column';
import {
  isAbove,
  isAtLeast,
  isAtMost,
  isBelow,
  isEqual,
} from '../../formula/operators/conditions/comparisons';
import { allOf, anyOf } from '../../formula/operators/conditions/conditions';
import { rowReached } from '../../formula/operators/lookups/lookups';
import { minus } from '../../formula/operators/numbers/minus';
import { plus } from '../../formula/operators/numbers/plus';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { rounded } from '../../formula/operators/numbers/rounded';
import { times } from '../../formula/operators/numbers/times';
import { comparedTo, inMoney } from '../native/measure';
import { native, optionalCell, optionalTruth } from '../native/native';
import {
  aboveHere,
  here,
  inRow,
  modeWords,
  paidAtFrom,
  payoutColumns,
  payoutInRow,
  tiersOf,
} from '../native/payout-columns';

/**
 * The corners of the chart. Beside the table stand what it pays just below each From and at it, and
 * how many corners that makes: two at a jump. Each line then finds its row by counting corners.
 */
export const stepPoints = native({
  takes: {
    tiers: tiersOf,
    mode: modeWords,
    up_to: optionalCell,
    quota: optionalCell,
    exceed: optionalTruth,
  },
  shown: [
    { when: { en: 'highest', da: 'højeste' }, given: { mode: 'highest', up_to: '' } },
    {
      when: { en: 'marginal, with a quota', da: 'marginalt, med kvote' },
      given: { mode: 'marginal', quota: '', up_to: '' },
    },
    {
      when: { en: 'thresholds have to be exceeded', da: 'grænserne skal overskrides' },
      given: { mode: 'retroactive', up_to: '', exceed: 'TRUE' },
    },
  ],
  oneCall: true,
  write({ tiers, mode, up_to: upTo, quota, exceed }, sheet) {
    const table = payoutColumns(sheet, tiers, mode);
    const { from } = table;
    const exceeds = exceed === 'TRUE';
    const further = times(constant(1.25), inMoney(largest(from.all), quota));
    const end = named({ en: 'end', da: 'slut' }, upTo ?? further);
    const isNoEnd = upTo ? isBelow(end, zero) : isAtMost(end, zero);
    const reached = named(
      { en: 'end reached', da: 'slut nået' },
      refuseWhen(
        anyOf([isNoEnd, isAtMost(quota ?? constant(1), zero)]),
        comparedTo(end, quota, exceed),
      ),
    );
    const beside = (en: string, da: string, formula: Formula<number>, start = zero) =>
      sheet.column(tiers.threshold, { en, da }, () => ({ start, formula }));
    const at = beside('x', 'x', inMoney(from.here, quota));
    const below = beside('just below', 'lige under', payoutInRow(table, aboveHere, at.here, quota));
    const paid = beside('at x', 'ved x', paidAtFrom(table, here, quota));
    const isLevel = isEqual(rounded(minus(paid.here, below.here), constant(8)), zero);
    const jumps = choose(isLevel, constant(1), constant(2));
    const isAtZero = isEqual(tiers.threshold.first, zero);
    // Where thresholds have to be exceeded, a chart that ends at 0 exceeds none.
    const isBegun = exceeds ? allOf([isAtZero, isAbove(reached, zero)]) : isAtZero;
    const corners = beside(
      'corners',
      'hjørner',
      choose(
        isAtLeast(reached, from.here),
        exceeds ? jumps : choose(isEqual(at.here, zero), constant(1), jumps),
        zero,
      ),
      choose(isBegun, zero, constant(1)),
    );
    const before = sheet.column(
      tiers.threshold,
      { en: 'corners before', da: 'hjørner før' },
      (own) => ({ start: zero, formula: plus(own.above, corners.above) }),
    );
    const count = named({ en: 'all corners', da: 'alle hjørner' }, total(corners.all));
    const last = named(
      { en: 'last row', da: 'sidste række' },
      exceeds
        ? choose(isAbove(reached, zero), rowReached(reached, from.all), constant(1))
        : rowReached(reached, from.all),
    );
    const isFurther = isAbove(rounded(minus(end, inRow(last)(at)), constant(8)), zero);
    const line = sheet.lines(tiers.threshold, (rows) => 2 * rows + 2);
    const found = rowReached(minus(line.here, constant(1)), before.all);
    const row = sheet.column(line, { en: 'row', da: 'række' }, () => ({
      formula: choose(isAbove(line.here, count), zero, found),
    })).here;
    const isEnd = allOf([isEqual(line.here, plus(count, constant(1))), isFurther]);
    const corner = (en: string, da: string, inTable: Formula<number>, atEnd: Formula<number>) =>
      sheet.column(line, { en, da }, () => ({
        formula: choose(isAbove(row, zero), inTable, choose(isEnd, atEnd, blank)),
      }));
    const isBelowJump = allOf([
      isEqual(inRow(row)(corners), constant(2)),
      isEqual(inRow(row)(before), minus(line.here, constant(1))),
    ]);
    return [
      corner('measure', 'mål', inRow(row)(at), end),
      corner(
        'payout',
        'udbetaling',
        choose(isBelowJump, inRow(row)(below), inRow(row)(paid)),
        payoutInRow(table, inRow(last), end, quota),
      ),
    ];
  },
});

const zero = constant(0);
