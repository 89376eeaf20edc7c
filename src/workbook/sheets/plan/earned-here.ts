import type { TablePlaces } from '../../../plan/kind';
import { earnedByFunction, earnedByTable } from '../earned-formula';
import { toTheCent } from '../../description/formula';
import type { PartPlaces } from '../plan-places';
import type { TablePage } from './context';

/** A payout as a native formula and as the COMP function, to be compared where the add-in is there. */
export interface BothForms {
  readonly native: string;
  readonly functions: string;
}

/** What a credited result earns, to the cent, in both forms; after earlier credit where it counts. */
export function earnedBothWays(
  { part }: TablePage,
  places: PartPlaces,
  credited: string,
  prior?: string,
): BothForms {
  const row = { credited, quota: places.quota ?? '', ...(prior !== undefined && { prior }) };
  return {
    native: toTheCent(earnedByTable(part, tableIn(places), row)),
    functions: toTheCent(earnedByFunction(part, places, row)),
  };
}

/** What a credited result earns, unrounded, in the form that the workbook's formulas have. */
export const earnedUnrounded = (
  { part, form }: TablePage,
  places: PartPlaces,
  credited: string,
): string => {
  const row = { credited, quota: places.quota ?? '' };
  return form === 'functions'
    ? earnedByFunction(part, places, row)
    : earnedByTable(part, tableIn(places), row);
};

/** The same in the form that the workbook's formulas have. */
export const earnedHere = (page: TablePage, places: PartPlaces, credited: string): string =>
  earnedBothWays(page, places, credited)[page.form];

/** The payout table of a component that fills one. */
export function tableIn({ table }: PartPlaces): TablePlaces {
  if (!table) throw new Error('A component that fills a table has its places.');
  return table;
}
