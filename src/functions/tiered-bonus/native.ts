import { constant, named } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isAtLeast, isEqual } from '../../formula/operators/conditions/comparisons';
import { each, summed, where } from '../../formula/operators/columns/each-row';
import { inRow as inRowOf } from '../../formula/operators/lookups/lookups';
import { tableShape } from '../../formula/payout-row';
import { measured } from '../native/measure';
import { cell, native, optionalCell, optionalTruth } from '../native/native';
import { inRow, ofTier, payoutInRow, rateColumn } from '../native/payout-columns';

/** A ladder of fixed amounts, read straight off the thresholds, which may lie below 0. */
export const tieredBonus = native({
  takes: {
    actual: cell,
    tiers: { kind: 'table', columns: ['from', 'bonus'] },
    quota: optionalCell,
    mode: { kind: 'word', words: ['highest', 'additive', 'linear'], optional: true },
    exceed: optionalTruth,
    goes_on: optionalTruth,
  },
  shown: [
    { when: { en: 'highest', da: 'højeste' }, given: {} },
    { when: { en: 'additive', da: 'additiv' }, given: { mode: 'additive' } },
    { when: { en: 'linear', da: 'lineær' }, given: { mode: 'linear' } },
    {
      when: { en: 'highest, with a quota', da: 'højeste, med kvote' },
      given: { quota: '' },
    },
    {
      when: { en: 'linear, with a quota', da: 'lineær, med kvote' },
      given: { quota: '', mode: 'linear' },
    },
    {
      when: { en: 'thresholds have to be exceeded', da: 'grænserne skal overskrides' },
      given: { exceed: 'TRUE' },
    },
    {
      when: { en: 'a line that goes on', da: 'en linje, der fortsætter' },
      given: { mode: 'linear', goes_on: 'TRUE' },
    },
  ],
  write({ actual, tiers: { from, bonus }, quota, mode = 'highest', exceed, goes_on }, sheet) {
    const { reached } = measured(actual, quota, { exceed });
    if (mode === 'highest') return ofTier(reached, from, (row) => inRowOf(bonus.all, row));
    if (mode === 'additive') {
      return summed(where(isAtLeast(reached, each(from.all)), each(bonus.all)));
    }
    const tiers = { threshold: from, value: bonus };
    const rate = rateColumn(sheet, tiers, mode, { goesOn: goes_on === 'TRUE' });
    const row = named(
      { en: 'row', da: 'række' },
      ofTier(reached, from, (found) => found),
    );
    const table = { from, payout: bonus, rate, ...tableShape(mode) };
    const paid = payoutInRow(table, inRow(row), actual, quota);
    return choose(isEqual(row, constant(0)), constant(0), paid);
  },
});
