import { type Formula, named } from '../../formula/formula';
import { inRow } from '../../formula/operators/lookups/lookups';
import { minus } from '../../formula/operators/numbers/minus';
import { times } from '../../formula/operators/numbers/times';
import { ofEarlier } from '../../plan/pay/earned';
import { type Measure, creditedInAll, measured } from '../native/measure';
import { cell, native, optionalCell, optionalTruth } from '../native/native';
import { ofTier, paidByTable, payoutColumns } from '../native/payout-columns';

/** A rate for every tier of the credited amount, or the rate reached on all of it. */
export const tieredCommission = native({
  takes: {
    amount: cell,
    tiers: { kind: 'table', columns: ['from', 'rate'] },
    quota: optionalCell,
    method: { kind: 'word', words: ['marginal', 'retroactive'], optional: true },
    prior: optionalCell,
    exceed: optionalTruth,
  },
  shown: [
    { when: { en: 'marginal', da: 'marginalt' }, given: {} },
    { when: { en: 'marginal, with a quota', da: 'marginalt, med kvote' }, given: { quota: '' } },
    { when: { en: 'retroactive', da: 'retroaktivt' }, given: { method: 'retroactive' } },
    {
      when: { en: 'retroactive, with a quota', da: 'retroaktivt, med kvote' },
      given: { quota: '', method: 'retroactive' },
    },
    {
      when: { en: 'on top of what was credited before', da: 'oven i det allerede krediterede' },
      given: { prior: '' },
    },
    {
      when: { en: 'thresholds have to be exceeded', da: 'grænserne skal overskrides' },
      given: { method: 'retroactive', exceed: 'TRUE' },
    },
  ],
  write({ amount, tiers: { from, rate }, quota, method = 'marginal', prior, exceed }, sheet) {
    const table =
      method === 'marginal'
        ? payoutColumns(sheet, { threshold: from, value: rate }, method)
        : undefined;
    const paid = (measure: Measure): Formula<number> =>
      table
        ? paidByTable(table, measure)
        : ofTier(measure.reached, from, (row) => times(measure.credited, inRow(rate.all, row)));
    if (prior === undefined) return paid(measured(amount, quota, { exceed }));
    const before = measured(prior, quota, { exceed, when: { en: 'before', da: 'før' } });
    const all = measured(creditedInAll(prior, amount), quota, {
      ...{ exceed, when: { en: 'in all', da: 'i alt' } },
    });
    const paidBefore = named(
      { en: 'paid before', da: 'udbetalt før' },
      ofEarlier(prior, paid(before)),
    );
    return minus(paid(all), paidBefore);
  },
});
