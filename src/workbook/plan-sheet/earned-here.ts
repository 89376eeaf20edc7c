import { earnedByFunction, earnedByTable } from '../earned-formula';
import { toTheCent } from '../formula';
import type { PartPlaces } from '../plan-places';
import type { TablePage } from './context';

/** What a credited result earns, to the cent, in the form that the workbook's formulas have. */
export const earnedHere = (page: TablePage, places: PartPlaces, credited: string): string =>
  page.form === 'functions' ? byFunction(page, places, credited) : byTable(page, places, credited);

export function byTable(
  { part, table }: TablePage,
  { table: columns, quota = '' }: PartPlaces,
  credited: string,
): string {
  if (!columns) throw new Error('A component with a curve has a payout table.');
  return toTheCent(earnedByTable(part, table, columns, { credited, quota }));
}

export const byFunction = ({ part }: TablePage, places: PartPlaces, credited: string): string =>
  toTheCent(earnedByFunction(part, places, { credited, quota: places.quota ?? '' }));
