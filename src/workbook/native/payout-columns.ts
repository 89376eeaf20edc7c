import type { PayoutMode } from '../../engine/tiered-payout';
import { attained } from '../description/formula';
import type { Column, Sheet, Table } from './native';
import { type Measure, above, inMoney, withoutDust } from './measure';

/**
 * The payout table in three columns beside the tiers, with the row that pays nothing above them:
 * what BREAKDOWN, AMOUNT_FOR_PAYOUT, EXPECTED_PAYOUT, MAX_EXPOSURE and STEP_POINTS read.
 */
export interface PayoutColumns {
  readonly from: Column;
  readonly payout: Column;
  readonly rate: Column;
  readonly pays: 'amounts' | 'rates';
  /** Whether every rate is 0, so that the row alone decides the payout. */
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
  const { threshold, value } = tiers;
  const from = sheet.column(threshold, { en: 'from row', da: 'fra række' }, () => ({
    start: '0',
    formula: threshold.here,
  }));
  const isFlat = mode === 'highest' || mode === 'additive';
  const slope = `(${value.below}-${value.here})/(${threshold.below}-${threshold.here})`;
  const rate = sheet.column(threshold, { en: 'rate above', da: 'sats derover' }, () => {
    if (isFlat) return { start: '0', formula: '0' };
    if (mode === 'linear') return { start: '0', formula: slope, last: '0' };
    return { start: '0', formula: value.here };
  });
  const payout = sheet.column(
    tiers.threshold,
    { en: 'payout at from', da: 'udbetaling ved fra' },
    (own) => ({
      start: '0',
      formula: {
        highest: value.here,
        linear: value.here,
        additive: `${own.above}+${value.here}`,
        marginal: `${own.above}+${rate.above}*(${from.here}-${from.above})`,
        retroactive: `${from.here}*${value.here}`,
      }[mode],
    }),
  );
  const pays = mode === 'marginal' || mode === 'retroactive' ? 'rates' : 'amounts';
  return { from, payout, rate, pays, isFlat };
}

/** The row of the payout table that has been reached; below 0 it is the row that pays nothing. */
export const rowReached = ({ from }: PayoutColumns, { credited, reached }: Measure): string =>
  `IF(${credited}<-5E-13,1,MATCH(${reached()},${from.all},1))`;

/** The same for an amount of 0 or more. */
export const rowOf = ({ from }: PayoutColumns, amount: string, quota: string | undefined): string =>
  `MATCH(${quota === undefined ? withoutDust(amount) : attained(amount, quota)},${from.all},1)`;

/** Which cell of each column is meant: a numbered row's, or the one beside the formula. */
export type Pick = (column: Column) => string;
export const inRow =
  (row: string): Pick =>
  ({ all }) =>
    `INDEX(${all},${row})`;
export const here: Pick = (column) => column.here;
export const aboveHere: Pick = (column) => column.above;

/** What a row pays for an amount of money, wherever the row begins and ends. */
export function payoutInRow(
  { from, payout, rate, pays, isFlat }: PayoutColumns,
  pick: Pick,
  credited: string,
  quota: string | undefined,
): string {
  const paid = pick(payout);
  if (isFlat) return paid;
  const climbed = `${pick(rate)}*${above(credited, quota, pick(from))}`;
  if (quota === undefined) return `${paid}+${climbed}`;
  return pays === 'rates' ? `${quota}*${paid}+${climbed}` : `${paid}+${climbed}/${quota}`;
}

/** What a row pays exactly where it begins. */
export const paidAtFrom = (
  { payout, pays }: PayoutColumns,
  pick: Pick,
  quota: string | undefined,
): string => (pays === 'rates' ? inMoney(pick(payout), quota) : pick(payout));

/** What one more unit of the measure pays. */
export const rateInMoney = (
  { rate, pays }: PayoutColumns,
  pick: Pick,
  quota: string | undefined,
): string => (quota === undefined || pays === 'rates' ? pick(rate) : `${pick(rate)}/${quota}`);
