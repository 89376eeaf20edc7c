import type { PayoutTable } from '../../engine/payout-table';
import { decimalsOf } from '../../plan/credited';
import type { Part, TablePlaces } from '../../plan/kind';
import { type TableComponent, tableKindOf } from '../../plan/kinds';
import type { Limits } from '../../plan/limits';
import type { Measure } from '../../plan/measure';
import { attained, toTheCent } from '../description/formula';
import type { PartPlaces } from './plan-places';

/** How a formula of one row, or of a whole column where a COMP function spills, names its parts. */
export interface RowOf {
  readonly credited: string;
  /** The quota that counts; not read where thresholds stand in the measure's own unit. */
  readonly quota: string;
  /** Credit of earlier periods, where the component follows the year. */
  readonly prior?: string;
}

/** What counts of a result, in a cell of its own: money to the cent, a count or a ratio as it is. */
export const creditedOf = ({ unit }: Measure, result: string): string =>
  `ROUND(${result},${decimalsOf[unit]})`;

/**
 * What a payout table pays for a credited result, unrounded, as one formula of a row.
 *
 * Attainment chooses the row and money does the arithmetic, as in the engine:
 * `quota*Payout + Rate*(credited - quota*From)` loses no cent where
 * `quota*(Payout + Rate*(attainment - From))` does.
 */
export function earnedByTable(
  part: Part<TableComponent>,
  table: PayoutTable,
  places: TablePlaces,
  { credited, quota, prior }: RowOf,
): string {
  const at = (amount: string) =>
    `IF(${amount}<0,0,${paidInRow(part, table, places, amount, quota, rowFormula(part, places, amount, quota))})`;
  if (prior === undefined) return at(credited);
  return `${at(creditedOf(part.measure, `${prior}+${credited}`))}-IF(${prior}>0,${at(prior)},0)`;
}

/** The same as the component's COMP function: for one cell, or for whole columns at once. */
export function earnedByFunction(
  part: Part<TableComponent>,
  places: PartPlaces,
  { credited, quota, prior }: RowOf,
): string {
  const call = (amount: string) => tableKindOf(part.component).call(part, places, amount, quota);
  if (prior === undefined) return call(credited);
  return `${call(`${prior}+${credited}`)}-IF(${prior}>0,${call(prior)},0)`;
}

/** Which row of the payout table a credited result reaches, counted from 1. */
export function rowFormula(
  part: Part<TableComponent>,
  { from }: TablePlaces,
  credited: string,
  quota: string,
): string {
  const hasQuota = tableKindOf(part.component).quota(part) !== undefined;
  return `MATCH(${hasQuota ? attained(credited, quota) : credited},${from},1)`;
}

function paidInRow(
  part: Part<TableComponent>,
  table: PayoutTable,
  { from, payout, rate }: TablePlaces,
  credited: string,
  quota: string,
  row: string,
): string {
  const kind = tableKindOf(part.component);
  const inRow = (column: string) => `INDEX(${column},${row})`;
  if (kind.isFlat(part)) return inRow(payout);
  if (kind.quota(part) === undefined) {
    return `${inRow(payout)}+${inRow(rate)}*(${credited}-${inRow(from)})`;
  }
  const above = `(${credited}-${quota}*${inRow(from)})`;
  return table.pays === 'rates'
    ? `${quota}*${inRow(payout)}+${inRow(rate)}*${above}`
    : `${inRow(payout)}+${inRow(rate)}*${above}/${quota}`;
}

/** Where earlier credit stands, what it has earned, and the gate's measure with it alone. */
export interface EarlierPlaces {
  readonly prior: string;
  readonly earned: string;
  readonly gated: string;
}

/**
 * What is paid of what was earned, to the cent: the gate first, then the floor, then the cap. Where
 * the year is followed, `earned` and `gated` are the year's, and what it has paid before is taken off.
 */
export function paidFormula(
  { gate, floor, cap }: Limits,
  places: PartPlaces,
  earned: string,
  gated: string,
  before?: EarlierPlaces,
): string {
  const bounded = (amount: string) => {
    const atLeast = floor === null ? amount : `MAX(${places.input('floor')},${amount})`;
    return cap === null ? atLeast : `MIN(${places.input('cap')},${atLeast})`;
  };
  const open = (at: string, paid: string) =>
    gate ? `IF(${isReached(at, places.input('gate'))},${paid},0)` : paid;
  if (!before) return open(gated, toTheCent(bounded(earned)));
  const paidBefore = `IF(${before.prior}>0,${open(before.gated, bounded(before.earned))},0)`;
  return toTheCent(`${open(gated, bounded(earned))}-${paidBefore}`);
}

/** Whether a measure has reached a threshold, without the dust of binary arithmetic. */
export const isReached = (measure: string, threshold: string): string =>
  `ROUND(${measure}-${threshold},12)>=0`;
