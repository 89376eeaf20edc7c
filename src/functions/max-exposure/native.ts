import { type Formula, constant } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { largest } from '../../formula/operators/columns/column';
import {
  isAbove,
  isAtLeast,
  isAtMost,
  isBelow,
} from '../../formula/operators/conditions/comparisons';
import { anyOf } from '../../formula/operators/conditions/conditions';
import { least } from '../../formula/operators/numbers/least';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import { lifted } from '../../formula/operators/conditions/reaches';
import { inMoney, measured } from '../native/measure';
import { native, optionalCell, optionalTruth } from '../native/native';
import {
  here,
  modeWords,
  paidAtFrom,
  payoutColumns,
  payoutInRow,
  tiersOf,
} from '../native/payout-columns';

const zero = constant(0);

/** The largest of what each row pays at its From and at its end, as far as it is reached. */
export const maxExposure = native({
  takes: {
    tiers: tiersOf,
    mode: modeWords,
    up_to: optionalCell,
    quota: optionalCell,
    exceed: optionalTruth,
  },
  shown: [
    { when: { en: 'marginal', da: 'marginalt' }, given: { mode: 'marginal', up_to: '' } },
    { when: { en: 'highest', da: 'højeste' }, given: { mode: 'highest' } },
    {
      when: { en: 'thresholds have to be exceeded', da: 'grænserne skal overskrides' },
      given: { mode: 'retroactive', up_to: '', exceed: 'TRUE' },
    },
  ],
  oneCall: true,
  write({ tiers, mode, up_to: upTo, quota, exceed }, sheet) {
    const table = payoutColumns(sheet, tiers, mode);
    const isReached = upTo
      ? isAtLeast(measured(upTo, quota, { exceed }).reached, table.from.here)
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
): Formula<number> => refuseWhen(anyOf([isBelow(lifted(upTo), zero), isAtMost(quota, zero)]), most);
