import { type Formula, constant, place } from '../../formula/formula';
import { tableCell } from '../component-places';
import { type Outcome, addedByRow, chanceOfReaching, rowInMoney } from './expected-row';
import type { BentRow, TableRow } from '../../formula/payout-row';
import { type PlanComponent, above } from '../kind';
import { type TableComponent, tableKindOf, tableOf } from '../kinds';
import { bounded, limitedRows } from './limits/limited-rows';
import { isGatedByOwn } from './limits/gate';
import { paysRateOfAll } from './table-rows';

/** A row of a payout table with its limits, and what it adds to what is paid on average. */
export interface ExpectedRow extends BentRow {
  /** The chance of a result at or above From. */
  readonly chance: Formula<number>;
  readonly adds: Formula<number>;
}

/** The places of the market, of the From of each row, counted from 0, and of this row's own cells. */
const outcome: Outcome = { mean: place('mean'), deviation: place('deviation') };
const expectedFrom = (row: number): Formula<number> => place(`expected.${row}`);
const here: TableRow & { readonly chance: Formula<number> } = {
  ...{ from: place('here.from'), payout: place('here.payout'), rate: place('here.rate') },
  chance: place('here.chance'),
};

/**
 * What a component pays on average, unrounded: the sum of what the rows of its payout table add, with
 * its limits.
 *
 *     expected pay = EXPECTED_PAYOUT of the table clipped by floor, cap and a gate on its own measure
 *                  + floor * chance of a result below 0
 *
 * A table pays nothing below 0; there the floor is paid all the same, unless a gate keeps it back. A
 * gate on another measure is taken as reached, and nobody has earlier credit.
 */
export function expectedRows(part: PlanComponent<TableComponent>): readonly ExpectedRow[] {
  const kind = tableKindOf(part.component);
  const table = tableOf(part);
  if (!table.ok) throw new Error(table.issues[0].message.en);
  const quota = kind.quota(part) === undefined ? undefined : place('quota');
  const inMoney = kind.rows(part).map((_, k) => {
    const cells = { from: tableCell(k, 'from'), payout: tableCell(k, 'payout') };
    return rowInMoney({ ...cells, rate: tableCell(k, 'rate') }, table.value.bonusIs, quota);
  });
  const below = belowZero(part);
  const limited = limitedRows(part, inMoney, (row) => expectedFrom(below.length + row));
  const flat = kind.isFlat(part) && { rate: constant(0) };
  const isBent = paysRateOfAll(part);
  const [bent, bentAbove] = [isBent && { bend: place('here.bend') }, { bend: place('above.bend') }];
  return [
    ...below.map((row) => ({
      ...row,
      ...(isBent && { bend: constant(0) }),
      ...{ chance: constant(1), adds: here.payout },
    })),
    ...limited.map((row, k) => {
      const before =
        below.length + k > 0 ? { ...above, ...flat, ...(isBent && bentAbove) } : undefined;
      return {
        ...row,
        chance: chanceOfReaching(here.from, outcome, k === 0 ? 'at' : kind.reached?.(part)),
        adds: addedByRow({ ...here, ...flat, ...bent }, before, here.chance, outcome),
      };
    }),
  ];
}

/** A floor is paid for a result below 0 too, where no gate keeps it back. */
function belowZero(part: PlanComponent<TableComponent>): readonly TableRow[] {
  if (part.component.floor === null || isGatedByOwn(part)) return [];
  return [{ from: constant(0), payout: bounded(part, constant(0)), rate: constant(0) }];
}
