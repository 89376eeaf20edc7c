import {
  type PayoutTable,
  type ThresholdRule,
  payoutAt as paid,
  payoutInRow,
  payoutTable,
} from '../../../engine/payout-table';
import { justBelow } from '../../just-below';
import { type Column, type Formula, binding, cellsOf, constant, operator } from '../../formula';
import type { TableRow } from '../../payout-row';

/** A payout table that stands in three columns, and what is known of it before its numbers. */
export interface TableColumns {
  readonly from: Formula<Column<number>>;
  readonly payout: Formula<Column<number>>;
  readonly rate: Formula<Column<number>>;
  readonly bonusIs: PayoutTable['bonusIs'];
  /** Whether every rate is 0, so that the row alone decides the payout. */
  readonly isFlat: boolean;
  /** When a row is reached: at its From, unless the table says above. */
  readonly reached?: ThresholdRule;
}

/**
 * What a payout table pays for a credited measure, unrounded; below 0 it pays nothing, whatever else
 * stands there. A table starts at 0; a quota of 0 is an error, and none is below it. Of a table whose
 * thresholds have to be exceeded 0 exceeds none.
 *
 * With a quota, attainment chooses the row and money does the arithmetic, in the sheet as in the
 * engine: `quota*Payout + Rate*(credited - quota*From)` loses no cent where
 * `quota*(Payout + Rate*(attainment - From))` does. The measure has no dust, so that a plain MATCH
 * finds the row that it has reached; a little less of it finds the row that it has exceeded.
 *
 * Of what is above 0 wherever it is asked about, the text does not ask that again.
 */
export function payoutAt(
  { from, payout, rate, ...shape }: TableColumns,
  credited: Formula<number>,
  quota: Formula<number> | undefined,
  isPositive = false,
): Formula<number> {
  const read = reading(shape, quota !== undefined, isPositive);
  return read(credited, quota ?? constant(1), from, payout, rate);
}

type Shape = Pick<TableColumns, 'bonusIs' | 'isFlat' | 'reached'>;

const reading = (
  { bonusIs, isFlat, reached = 'at' }: Shape,
  hasQuota: boolean,
  isPositive: boolean,
) =>
  operator({
    value: (
      credited: number,
      quota: number,
      from: Column<number>,
      payout: Column<number>,
      rate: Column<number>,
    ) => {
      if (credited < 0 || (credited === 0 && reached === 'above')) return 0;
      if (!(quota > 0)) return NaN;
      const table = tableOf({ bonusIs, reached }, cellsOf(from), cellsOf(payout), cellsOf(rate));
      return paid(table, credited, quota);
    },
    text: (credited, quota, from, payout, rate) => {
      const measured = alone(credited);
      const compared = hasQuota ? `ROUND(${factor(credited)}/${quota},12)` : measured;
      const row = reached === 'at' ? compared : lessThan(hasQuota ? compared : credited);
      const inRow = (column: string) => `INDEX(${column},MATCH(${row},${from},1))`;
      const paid = rowText({ bonusIs, isFlat }, hasQuota);
      const earned = paid(credited, quota, inRow(from), inRow(payout), inRow(rate));
      return isPositive ? earned : `IF(${measured}${reached === 'at' ? '<0' : '<=0'},0,${earned})`;
    },
    ...{ binds: isPositive && !isFlat ? binding.add : binding.alone, holds: binding.sign },
    words: (language, credited, quota) => {
      const ofQuota = hasQuota ? { en: ` of ${quota}`, da: ` af ${quota}` }[language] : '';
      return language === 'en'
        ? `the payout table at ${credited}${ofQuota}`
        : `udbetalingstabellen ved ${credited}${ofQuota}`;
    },
    unit: () => 'money',
  });

/** What one row of a payout table pays for a measure, unrounded, wherever the row begins and ends. */
export function paidInRow(
  { from, payout, rate }: TableRow,
  shape: Shape,
  credited: Formula<number>,
  quota: Formula<number> | undefined,
): Formula<number> {
  return inRow(shape, quota !== undefined)(credited, quota ?? constant(1), from, payout, rate);
}

const inRow = ({ bonusIs, isFlat }: Shape, hasQuota: boolean) =>
  operator({
    value: (credited: number, quota: number, from: number, payout: number, rate: number) =>
      isFlat
        ? payout
        : quota === 0 && bonusIs !== 'rates'
          ? NaN
          : payoutInRow({ bonusIs, rows: [{ from, payout, rate }] }, 0, credited, quota),
    text: rowText({ bonusIs, isFlat }, hasQuota),
    ...{ binds: isFlat ? binding.alone : binding.add, holds: binding.sign },
    words: (language, credited, _, from) =>
      language === 'en'
        ? `what the row from ${from} pays for ${credited}`
        : `hvad rækken fra ${from} udbetaler for ${credited}`,
    unit: () => 'money',
  });

const rowText =
  ({ bonusIs, isFlat }: Shape, hasQuota: boolean) =>
  (credited: string, quota: string, from: string, payout: string, rate: string): string => {
    if (isFlat) return payout;
    if (bonusIs === 'ratesOfAll') {
      const above = `${alone(credited)}-${hasQuota ? `${quota}*` : ''}${from}`;
      return `${factor(credited)}*(${payout}+${rate}*(${above})${hasQuota ? `/${quota}` : ''})`;
    }
    const climbed = `${rate}*(${alone(credited)}-${hasQuota ? `${quota}*` : ''}${from})`;
    if (!hasQuota) return `${payout}+${climbed}`;
    return bonusIs === 'rates' ? `${quota}*${payout}+${climbed}` : `${payout}+${climbed}/${quota}`;
  };

const lessThan = (measure: string): string =>
  measure === '1' ? justBelow.slice(1, -1) : `${justBelow}*${measure}`;

/** A measure where nothing beside it needs its brackets: before a comparison, a comma or a minus. */
const alone = (credited: string): string =>
  /^\(((?:[^()'"[\]]|\([^()'"[\]]*\))*)\)$/.exec(credited)?.[1] ?? credited;

/** A measure that is a product, and so the first factor of another: (A1*B1)/C1 is A1*B1/C1. */
function factor(credited: string): string {
  const inside = alone(credited);
  const isProduct = !/[-+&<>=]/.test(inside.replace(/\([^()]*\)/g, ''));
  return isProduct ? inside : credited;
}

/** The three columns as one table, made once of each. */
function tableOf(
  { bonusIs, reached }: Pick<TableColumns, 'bonusIs' | 'reached'>,
  from: Column<number>,
  payout: Column<number>,
  rate: Column<number>,
): PayoutTable {
  const known = made.get(payout);
  if (known?.from === from && known.rate === rate && known.reached === reached) return known.table;
  const table = payoutTable(
    bonusIs,
    from.map((start, k) => ({ from: start, payout: payout[k] ?? 0, rate: rate[k] ?? 0 })),
    reached,
  );
  made.set(payout, { from, rate, reached, table });
  return table;
}

const made = new WeakMap<
  Column<number>,
  {
    readonly from: Column<number>;
    readonly rate: Column<number>;
    readonly reached: ThresholdRule | undefined;
    readonly table: PayoutTable;
  }
>();
