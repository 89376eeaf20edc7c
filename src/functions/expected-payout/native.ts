import { constant } from '../../formula/formula';
import { total } from '../../formula/operators/columns/column';
import { isAtMost, isBelow } from '../../formula/operators/conditions/comparisons';
import { anyOf } from '../../formula/operators/conditions/conditions';
import { refuseWhen } from '../../formula/operators/conditions/refused';
import {
  addedByRow,
  chanceOfReaching,
  expectedAbove,
  rowInMoney,
} from '../../plan/pay/expected-row';
import { ruleOf } from '../native/measure';
import { cell, native, optionalCell, optionalTruth } from '../native/native';
import {
  type Pick,
  aboveHere,
  here,
  modeWords,
  payoutColumns,
  tiersOf,
} from '../native/payout-columns';

/**
 * The payout curve taken apart at its corners: every jump pays with the chance of reaching it, and
 * every change of rate pays on what is expected above it.
 */
export const expectedPayout = native({
  takes: {
    expected: cell,
    standard_dev: cell,
    tiers: tiersOf,
    mode: modeWords,
    quota: optionalCell,
    exceed: optionalTruth,
  },
  shown: [
    { when: { en: 'marginal', da: 'marginalt' }, given: { mode: 'marginal' } },
    {
      when: { en: 'highest, with a quota', da: 'højeste, med kvote' },
      given: { mode: 'highest', quota: '' },
    },
    {
      when: { en: 'thresholds have to be exceeded', da: 'grænserne skal overskrides' },
      given: { mode: 'retroactive', exceed: 'TRUE' },
    },
  ],
  oneCall: true,
  write({ expected, standard_dev, tiers, mode, quota, exceed }, sheet) {
    const table = payoutColumns(sheet, tiers, mode);
    const { from, payout, rate, bonusIs, isFlat } = table;
    const outcome = { mean: expected, deviation: standard_dev };
    const rowAt = (pick: Pick) =>
      rowInMoney({ from: pick(from), payout: pick(payout), rate: pick(rate) }, bonusIs, quota);
    const row = rowAt(here);
    const chance = sheet.column(tiers.threshold, { en: 'chance', da: 'chance' }, () => ({
      formula: chanceOfReaching(row.from, outcome, ruleOf(exceed)),
    })).here;
    const lies = isFlat
      ? undefined
      : sheet.column(tiers.threshold, { en: 'expected above', da: 'forventet derover' }, () => ({
          formula: expectedAbove(row.from, chance, outcome),
        })).here;
    const added = sheet.column(
      tiers.threshold,
      { en: 'expected payout', da: 'forventet udbetaling' },
      () => ({ formula: addedByRow(row, rowAt(aboveHere), chance, outcome, lies) }),
    );
    return refuseWhen(
      anyOf([isBelow(standard_dev, constant(0)), isAtMost(quota ?? constant(1), constant(0))]),
      total(added.all),
    );
  },
});
