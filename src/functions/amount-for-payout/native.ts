import { constant, named } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import {
  isAbove,
  isAtLeast,
  isAtMost,
  isBelow,
} from '../../formula/operators/conditions/comparisons';
import { each, summed, where } from '../../formula/operators/columns/each-row';
import { greatest } from '../../formula/operators/numbers/greatest';
import { rowsOf } from '../../formula/operators/lookups/lookups';
import { minus } from '../../formula/operators/numbers/minus';
import { over } from '../../formula/operators/numbers/over';
import { plus } from '../../formula/operators/numbers/plus';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { rounded } from '../../formula/operators/numbers/rounded';
import { inMoney, ofQuota } from '../native/measure';
import { native, cell, optionalCell, optionalTruth } from '../native/native';
import {
  here,
  inRow,
  modeWords,
  paidAtFrom,
  payoutColumns,
  payoutInRow,
  rateInMoney,
  tiersOf,
} from '../native/payout-columns';

const zero = constant(0);

/**
 * The first row of the payout table that pays as much, then back along its rate. A row pays as much
 * when it does at its From, or when it would pay more at its end, which is the next row's.
 */
export const amountForPayout = native({
  takes: {
    payout: cell,
    tiers: tiersOf,
    mode: modeWords,
    quota: optionalCell,
    exceed: optionalTruth,
  },
  shown: [
    { when: { en: 'marginal', da: 'marginalt' }, given: { mode: 'marginal' } },
    {
      when: { en: 'marginal, with a quota', da: 'marginalt, med kvote' },
      given: { mode: 'marginal', quota: '' },
    },
    {
      when: { en: 'thresholds have to be exceeded', da: 'grænserne skal overskrides' },
      given: { mode: 'retroactive', exceed: 'TRUE' },
    },
  ],
  write({ payout, tiers, mode, quota, exceed }, sheet) {
    const table = payoutColumns(sheet, tiers, mode);
    const { from, bonusIs } = table;
    const isShare = bonusIs === 'rates' && quota !== undefined;
    const decimals = constant(isShare ? 12 : 8);
    const most = sheet.column(
      tiers.threshold,
      { en: 'most at from', da: 'mest ved fra' },
      (own) => ({
        start: zero,
        formula: greatest(own.above, rounded(table.payout.here, decimals)),
      }),
    );
    const end = payoutInRow(table, here, from.below, undefined);
    const rises = table.isFlat ? constant(false) : isAbove(table.rate.here, zero);
    const nearly = sheet.column(
      tiers.threshold,
      { en: 'most before the end', da: 'mest før slut' },
      (own) => ({
        start: zero,
        formula: greatest(own.above, most.here, rounded(end, decimals)),
        last: greatest(own.above, most.here, choose(rises, endless, zero)),
      }),
    );
    const share = isShare ? over(payout, quota) : payout;
    const wantedShare = rounded(share, decimals);
    const wanted = named(
      { en: 'wanted', da: 'ønsket' },
      quota ? ofQuota(quota, wantedShare) : wantedShare,
    );
    // What has to be exceeded leaves its end to the row before it.
    const staysBelow = exceed === 'TRUE' ? isBelow : isAtMost;
    const isTooLow = where(
      isBelow(each(most.all), wanted),
      where(staysBelow(each(nearly.all), wanted), constant(1)),
    );
    const row = named({ en: 'row', da: 'række' }, plus(constant(1), summed(isTooLow)));
    const start = inMoney(inRow(row)(from), quota);
    const further = over(
      minus(payout, paidAtFrom(table, inRow(row), quota)),
      rateInMoney(table, inRow(row), quota),
    );
    const isLevel = isAtLeast(rounded(inRow(row)(table.payout), decimals), wanted);
    return refuseWhen(
      isAbove(row, rowsOf(from.all)),
      table.isFlat ? start : plus(start, choose(isLevel, zero, further)),
    );
  },
});

/** More than anything is worth: a row whose rate pays on has no end. */
const endless = constant(1e21);
