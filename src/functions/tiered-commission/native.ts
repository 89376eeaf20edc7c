import { type Formula, constant, named } from '../../formula/formula';
import { inRow } from '../../formula/operators/lookups/lookups';
import { minus } from '../../formula/operators/numbers/minus';
import { over } from '../../formula/operators/numbers/over';
import { paidInRow } from '../../formula/operators/pay/payout-at';
import { times } from '../../formula/operators/numbers/times';
import { ofEarlier } from '../../plan/pay/earned';
import { type Measure, creditedInAll, measured } from '../native/measure';
import {
  type Column,
  type Sheet,
  cell,
  native,
  optionalCell,
  optionalTruth,
} from '../native/native';
import { ofTier, paidByTable, payoutColumns } from '../native/payout-columns';

/** A rate for every tier of the credited amount, or the rate reached on all of it. */
export const tieredCommission = native({
  takes: {
    amount: cell,
    tiers: { kind: 'table', columns: ['from', 'rate'] },
    quota: optionalCell,
    method: { kind: 'word', words: ['marginal', 'retroactive', 'interpolated'], optional: true },
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
      when: { en: 'interpolated, with a quota', da: 'interpoleret, med kvote' },
      given: { quota: '', method: 'interpolated' },
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
    const rise = method === 'interpolated' ? riseColumn(sheet, from, rate) : undefined;
    const paid = (measure: Measure): Formula<number> =>
      table
        ? paidByTable(table, measure)
        : ofTier(measure.reached, from, (row) =>
            rise
              ? paidOnLine(row, { from, rate, rise }, measure)
              : times(measure.credited, inRow(rate.all, row)),
          );
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

/** What the rate rises by from each tier to the next; after the last one it stays. */
const riseColumn = (sheet: Sheet, from: Column, rate: Column): Column =>
  sheet.column(from, { en: 'rise of the rate', da: 'satsens stigning' }, () => ({
    formula: over(minus(rate.below, rate.here), minus(from.below, from.here)),
    last: constant(0),
  }));

/** All of what is credited is paid the rate that stands at it on the line from its tier on. */
const paidOnLine = (
  row: Formula<number>,
  { from, rate, rise }: Readonly<Record<'from' | 'rate' | 'rise', Column>>,
  { credited, quota }: Measure,
): Formula<number> => {
  const begun = { from: inRow(from.all, row), payout: inRow(rate.all, row) };
  const shape = { bonusIs: 'ratesOfAll', isFlat: false } as const;
  return paidInRow({ ...begun, rate: inRow(rise.all, row) }, shape, credited, quota);
};
