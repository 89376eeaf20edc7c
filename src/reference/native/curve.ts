import { type Formula, constant, named } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { largest } from '../../formula/operators/columns/column';
import {
  isAbove,
  isAtLeast,
  isAtMost,
  isBelow,
} from '../../formula/operators/conditions/comparisons';
import { anyOf } from '../../formula/operators/conditions/conditions';
import { each, summed, where } from '../../formula/operators/columns/each-row';
import { greatest } from '../../formula/operators/numbers/greatest';
import { least } from '../../formula/operators/numbers/least';
import { rowsOf } from '../../formula/operators/lookups/lookups';
import { minus } from '../../formula/operators/numbers/minus';
import { over } from '../../formula/operators/numbers/over';
import { plus } from '../../formula/operators/numbers/plus';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { rounded } from '../../formula/operators/numbers/rounded';
import { inMoney, measured, ofQuota } from './measure';
import { native, cell, optionalCell } from './native';
import {
  here,
  inRow,
  modeWords,
  paidAtFrom,
  payoutColumns,
  payoutInRow,
  rateInMoney,
  tiersOf,
} from './payout-columns';

/**
 * The first row of the payout table that pays as much, then back along its rate. A row pays as much
 * when it does at its From, or when it would pay more at its end, which is the next row's.
 */
export const amountForPayout = native({
  takes: { payout: cell, tiers: tiersOf, mode: modeWords, quota: optionalCell },
  shown: [
    { when: { en: 'marginal', da: 'marginalt' }, given: { mode: 'marginal' } },
    {
      when: { en: 'marginal, with a quota', da: 'marginalt, med kvote' },
      given: { mode: 'marginal', quota: '' },
    },
  ],
  write({ payout, tiers, mode, quota }, sheet) {
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
    const isTooLow = where(
      isBelow(each(most.all), wanted),
      where(isAtMost(each(nearly.all), wanted), constant(1)),
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

const zero = constant(0);
/** More than anything is worth: a row whose rate pays on has no end. */
const endless = constant(1e21);

/** The largest of what each row pays at its From and at its end, as far as it is reached. */
export const maxExposure = native({
  takes: { tiers: tiersOf, mode: modeWords, up_to: optionalCell, quota: optionalCell },
  shown: [
    { when: { en: 'marginal', da: 'marginalt' }, given: { mode: 'marginal', up_to: '' } },
    { when: { en: 'highest', da: 'højeste' }, given: { mode: 'highest' } },
  ],
  oneCall: true,
  write({ tiers, mode, up_to: upTo, quota }, sheet) {
    const table = payoutColumns(sheet, tiers, mode);
    const isReached = upTo
      ? isAtLeast(measured(upTo, quota).reached, table.from.here)
      : constant(true);
    const paidAt = (end: Formula<number>) =>
      choose(isReached, payoutInRow(table, here, end, quota), zero);
    const atFrom =
      upTo || quota
        ? sheet.column(tiers.threshold, { en: 'paid at from', da: 'udbetalt ved fra' }, () => ({
            start: zero,
            formula: choose(isReached, paidAtFrom(table, here, quota), zero),
          }))
        : table.payout;
    if (table.isFlat) return refuseNone(upTo, quota, largest(atFrom.all));
    const next = inMoney(table.from.below, quota);
    const atEnd = sheet.column(
      tiers.threshold,
      { en: 'paid at the end', da: 'udbetalt ved slut' },
      () => ({
        start: zero,
        formula: paidAt(upTo ? least(upTo, next) : next),
        // Where the last rate goes on paying and nothing ends it, there is no most.
        last: upTo ? paidAt(upTo) : refuseWhen(isAbove(table.rate.here, zero), zero),
      }),
    );
    return refuseNone(upTo, quota, largest(atFrom.all, atEnd.all));
  },
});

/** A measure below 0, or a quota that is none. */
const refuseNone = (
  upTo: Formula<number> = zero,
  quota: Formula<number> = constant(1),
  most: Formula<number>,
): Formula<number> => refuseWhen(anyOf([isBelow(upTo, zero), isAtMost(quota, zero)]), most);
