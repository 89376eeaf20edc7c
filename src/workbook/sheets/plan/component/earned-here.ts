import { type Column, type Formula, writtenOut } from '../../../../formula/formula';
import { rowBegun } from '../../../../formula/operators/lookups/row-begun';
import { attainedOf, toTheCent } from '../../../../formula/operators/numbers/rounded';
import { quota as quotaPlace } from '../../../../plan/component-places';
import { tableKindOf } from '../../../../plan/kinds';
import { earnedAt, earnedSince, ofEarlier } from '../../../../plan/pay/earned';
import { at, standing } from '../../cell-formula';
import type { PartPlaces } from '../../plan-places';
import type { TablePage } from '../context';

/** What a credited result earns, unrounded; after earlier credit where it counts. */
export function earnedHere(
  { part }: TablePage,
  places: PartPlaces,
  credited: Formula<number>,
  prior?: Formula<number>,
): Formula<number> {
  const quota = quotaPlace(part.measure.unit);
  const earned =
    prior === undefined
      ? earnedAt(part, credited, quota)
      : earnedSince(part, credited, quota, prior);
  return standing(earned, places);
}

/** What earlier credit has earned; nothing where there is none. */
export const earnedBefore = (
  { part }: TablePage,
  places: PartPlaces,
  prior: Formula<number>,
): Formula<number> =>
  standing(ofEarlier(prior, earnedAt(part, prior, quotaPlace(part.measure.unit), true)), places);

/** The same to the cent. */
export const paidHere = (...[page, places, credited, prior]: Parameters<typeof earnedHere>) =>
  toTheCent(earnedHere(page, places, credited, prior));

/** Which row of the payout table a credited result reaches, counted from 1. */
export function rowHere(
  { quota, part }: TablePage,
  places: PartPlaces,
  credited: Formula<number>,
): Formula<number> {
  const rule = tableKindOf(part.component).reached?.(part) ?? 'at';
  const reached = quota === undefined ? credited : attainedOf(credited, at(places.quota ?? ''));
  return rowBegun(rule, reached, startsIn(places));
}

/** Where the rows of the component's payout table start. */
export function startsIn({ table }: PartPlaces): Formula<Column<number>> {
  if (!table) throw new Error('A component that fills a table has its places.');
  return at(table.from);
}

/** What an example earns by COMP functions and by plain formulas, to be compared. */
export interface BothForms {
  readonly functions: Formula<number>;
  readonly native: Formula<number>;
}

export const inBothForms = (earned: Formula<number>): BothForms => ({
  ...{ functions: earned, native: writtenOut(earned) },
});
