import type { PayoutTable } from '../../engine/payout-table';
import type { PayoutMode } from '../tiers/rule';
import { type Formula, constant, named } from '../../formula/formula';
import { choose } from '../../formula/operators/conditions/choose';
import { isAbove, isBelow } from '../../formula/operators/conditions/comparisons';
import { inRow as inRowOf, rowReached } from '../../formula/operators/lookups/lookups';
import { greatest } from '../../formula/operators/numbers/greatest';
import { over } from '../../formula/operators/numbers/over';
import { paidInRow } from '../../formula/operators/pay/payout-at';
import { type Beside, type TableRow, payoutRow, tableShape } from '../../formula/payout-row';
import { nothingBelow } from '../../plan/kind';
import { type Compared, type Measure, comparedTo, inMoney, suffixed } from './measure';
import type { Column, Sheet, Table } from './native';

/**
 * The payout table in three columns beside the tiers, with the row that pays nothing above them, as it
 * stands on a plan's own sheet.
 */
export interface PayoutColumns {
  readonly from: Column;
  readonly payout: Column;
  readonly rate: Column;
  readonly bonusIs: PayoutTable['bonusIs'];
  readonly isFlat: boolean;
}

export const modeWords = {
  kind: 'word',
  words: ['highest', 'additive', 'linear', 'marginal', 'retroactive'],
} as const;

/** A table whose second column holds bonuses or rates, as the mode says. */
export const tiersOf = { kind: 'table', columns: ['threshold', 'value'] } as const;

export function payoutColumns(
  sheet: Sheet,
  tiers: Table<'threshold' | 'value'>,
  mode: PayoutMode,
): PayoutColumns {
  const { threshold } = tiers;
  const from = sheet.column(threshold, { en: 'tier start', da: 'trinstart' }, () => ({
    ...{ start: nothingBelow.from, formula: threshold.here },
  }));
  const rate = rateColumn(sheet, tiers, mode, { start: nothingBelow.rate });
  const payout = sheet.column(
    threshold,
    { en: 'payout at from', da: 'udbetaling ved fra' },
    (own) => {
      const above = { from: from.above, payout: own.above, rate: rate.above };
      const { payout: formula } = rowOfTier(mode, tiers, { here: from.here, above });
      return { start: nothingBelow.payout, formula };
    },
  );
  return { from, payout, rate, ...tableShape(mode) };
}

/** What one more unit pays. Where the row alone decides, no column is written. */
export function rateColumn(
  sheet: Sheet,
  tiers: Table<'threshold' | 'value'>,
  mode: PayoutMode,
  { start, goesOn }: { readonly start?: Formula<number>; readonly goesOn?: boolean } = {},
): Column {
  const { threshold } = tiers;
  if (tableShape(mode).isFlat) return noRate;
  const { rate } = rowOfTier(mode, tiers, { here: threshold.here, above: nothingBelow });
  return sheet.column(threshold, { en: 'rate above', da: 'sats derover' }, (own) => ({
    ...{ ...(start && { start }), formula: rate },
    ...(mode === 'linear' && { last: goesOn ? riseOf(own) : nothingBelow.rate }),
  }));
}

/** What the row above rises by; one that falls ends level. */
const riseOf = (own: Column): Formula<number> => greatest(own.above, constant(0));

const rowOfTier = (
  mode: PayoutMode,
  { threshold, value }: Table<'threshold' | 'value'>,
  beside: Omit<Beside, 'next'>,
): TableRow => {
  const tier = { from: threshold.here, value: value.here };
  return payoutRow(mode, tier, {
    ...beside,
    next: { from: threshold.below, value: value.below },
  });
};

const noRate: Column = {
  ...{ all: constant(0) as Formula<never>, first: constant(0), rows: 0 },
  ...{ here: constant(0), above: constant(0), below: constant(0) },
};

/** The row of the payout table that has been reached; below 0 it is the row that pays nothing. */
const reachedRow = ({ from }: PayoutColumns, { reached, when }: Measure): Formula<number> =>
  named(
    suffixed({ en: 'the row reached', da: 'den nåede række' }, when),
    choose(isBelow(reached, constant(0)), constant(1), rowReached(reached, from.all)),
  );

/** The row that an amount of 0 or more has reached; where rows have to be exceeded, 0 exceeds none. */
export const rowOf = (
  { from }: PayoutColumns,
  amount: Formula<number>,
  quota: Formula<number> | undefined,
  exceed: Compared['exceed'] = 'FALSE',
): Formula<number> =>
  exceed === 'TRUE'
    ? choose(
        isAbove(amount, constant(0)),
        rowReached(comparedTo(amount, quota, exceed), from.all),
        constant(1),
      )
    : rowReached(comparedTo(amount, quota, exceed), from.all);

export const paidByTable = (table: PayoutColumns, measure: Measure): Formula<number> =>
  payoutInRow(table, inRow(reachedRow(table, measure)), measure.credited, measure.quota);

/** Which cell of each column is meant: a numbered row's, or the one beside the formula. */
export type Pick = (column: Column) => Formula<number>;
export const inRow =
  (row: Formula<number>): Pick =>
  ({ all }) =>
    inRowOf(all, row);
export const here: Pick = (column) => column.here;
export const aboveHere: Pick = (column) => column.above;

/** What a row pays for an amount of money, wherever the row begins and ends. */
export const payoutInRow = (
  { from, payout, rate, ...shape }: PayoutColumns,
  pick: Pick,
  credited: Formula<number>,
  quota: Formula<number> | undefined,
): Formula<number> => {
  const row = { from: pick(from), payout: pick(payout), rate: pick(rate) };
  return paidInRow(row, shape, credited, quota);
};

/** What a row pays exactly where it begins. */
export const paidAtFrom = (
  { payout, bonusIs }: PayoutColumns,
  pick: Pick,
  quota: Formula<number> | undefined,
): Formula<number> => (bonusIs === 'rates' ? inMoney(pick(payout), quota) : pick(payout));

/** What one more unit of the measure pays. */
export const rateInMoney = (
  { rate, bonusIs, isFlat }: PayoutColumns,
  pick: Pick,
  quota: Formula<number> | undefined,
): Formula<number> => {
  if (isFlat) return constant(0);
  return quota === undefined || bonusIs === 'rates' ? pick(rate) : over(pick(rate), quota);
};

/** What a table of one value a tier gives: the value of the tier reached, and nothing below the first. */
export const ofTier = (
  reached: Formula<number>,
  from: Column,
  value: (row: Formula<number>) => Formula<number>,
): Formula<number> =>
  choose(isBelow(reached, from.first), constant(0), value(rowReached(reached, from.all)));
