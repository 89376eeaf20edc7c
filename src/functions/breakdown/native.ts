import { type Formula, constant, named } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import {
  isAbove,
  isAtMost,
  isBelow,
  isEqual,
} from '../../formula/operators/conditions/comparisons';
import { allOf, anyOf } from '../../formula/operators/conditions/conditions';
import { greatest } from '../../formula/operators/numbers/greatest';
import { least } from '../../formula/operators/numbers/least';
import { minus } from '../../formula/operators/numbers/minus';
import { plus } from '../../formula/operators/numbers/plus';
import { times } from '../../formula/operators/numbers/times';
import { blank, isBlank } from '../../formula/operators/conditions/blanks';
import { creditedInAll, inMoney } from '../native/measure';
import { cell, native, optionalCell, optionalTruth } from '../native/native';
import {
  inRow,
  modeWords,
  payoutColumns,
  payoutInRow,
  rateInMoney,
  rowOf,
  tiersOf,
} from '../native/payout-columns';

/**
 * One line for each row of the payout table between what was credited before and what is now; the
 * lines below the last are blank. Where credit is taken back, the same rows with the sign turned.
 */
export const breakdown = native({
  takes: {
    amount: cell,
    tiers: tiersOf,
    mode: modeWords,
    quota: optionalCell,
    prior: optionalCell,
    exceed: optionalTruth,
  },
  shown: [
    { when: { en: 'marginal', da: 'marginalt' }, given: { mode: 'marginal' } },
    {
      when: { en: 'marginal, with a quota', da: 'marginalt, med kvote' },
      given: { mode: 'marginal', quota: '', prior: '' },
    },
    {
      when: { en: 'thresholds have to be exceeded', da: 'grænserne skal overskrides' },
      given: { mode: 'retroactive', exceed: 'TRUE' },
    },
  ],
  oneCall: true,
  write({ amount, tiers, mode, quota, prior, exceed }, sheet) {
    const table = payoutColumns(sheet, tiers, mode);
    const before = prior ?? zero;
    const after = prior ? creditedInAll(prior, amount) : amount;
    const low = named({ en: 'low', da: 'nedre' }, least(before, after));
    const start = named({ en: 'start', da: 'start' }, greatest(low, zero));
    const end = named(
      { en: 'end', da: 'slut' },
      prior ? greatest(before, after, zero) : greatest(after, zero),
    );
    const isBack = isBelow(after, before);
    const sign = named({ en: 'sign', da: 'fortegn' }, choose(isBack, constant(-1), constant(1)));
    const none = named(
      { en: 'nothing', da: 'intet' },
      allOf([isAtMost(before, zero), isBelow(after, zero)]),
    );
    const last = named({ en: 'last row', da: 'sidste række' }, rowOf(table, end, quota, exceed));
    // A row that has to be exceeded takes what lies just above its From.
    const begun = rowOf(table, start, quota);
    const first = named(
      { en: 'first row', da: 'første række' },
      exceed === 'TRUE' ? least(begun, last) : begun,
    );
    const isFromNothing = anyOf([
      isBelow(low, zero),
      allOf([isEqual(low, zero), isEqual(sign, constant(1))]),
    ]);
    const reached = exceed === 'TRUE' ? rowOf(table, start, quota, exceed) : first;
    const paid = named(
      { en: 'paid up to start', da: 'udbetalt til start' },
      choose(isFromNothing, zero, payoutInRow(table, inRow(reached), low, quota)),
    );
    const line = sheet.lines(tiers.threshold, (rows) => rows + 1);
    const own = minus(plus(first, line.here), constant(1));
    const row = sheet.column(line, { en: 'row', da: 'række' }, () => ({
      formula: choose(isAbove(own, last), blank, own),
    })).here;
    const column = (en: string, da: string, formula: Formula<number>) =>
      sheet.column(line, { en, da }, () => ({ formula: choose(isBlank(row), blank, formula) }));
    const isFirst = isEqual(line.here, constant(1));
    const starts = inMoney(inRow(row)(table.from), quota);
    const from = column('from', 'fra', choose(isFirst, start, starts));
    const ends = inMoney(inRow(plus(row, constant(1)))(table.from), quota);
    const to = column('to', 'til', choose(isEqual(row, last), end, ends));
    const part = column('in this row', 'i denne række', times(sign, minus(to.here, from.here)));
    const rowRate = rateInMoney(table, inRow(row), quota);
    const rate = column('rate', 'sats', choose(none, zero, rowRate));
    const above = inRow(minus(row, constant(1)));
    const earlier = choose(isFirst, paid, payoutInRow(table, above, from.here, quota));
    const upTo = payoutInRow(table, inRow(row), to.here, quota);
    const payout = column(
      'payout',
      'udbetaling',
      choose(none, zero, times(sign, minus(upTo, earlier))),
    );
    return [from, to, part, rate, payout];
  },
});

const zero = constant(0);
