import { type Column, type Formula, type Text, place } from '../../formula/formula';

/* What a deal's formulas read outside the table of deals. */

/**
 * What the flags look for, the middle that amounts are compared with, and how many rows there are of a
 * kind: where there is none, no row looks for one.
 */
export type AboveKey =
  'days' | 'smallSale' | 'sensitivity' | 'median' | 'deviation' | 'smallSales' | 'contested';
export const above = (key: AboveKey): Formula<number> => place(`/above/${key}`);

/** What the plan shares of credit and of pay. */
export const creditShare = (role: string): Formula<number> =>
  place(`/creditShare/${role}`, 'percent');
export const payShare = (role: string): Formula<number> => place(`/payShare/${role}`, 'percent');

/**
 * The payees' rows, where there is a Team sheet: their names and keys, their days, and their places: if they count,
 * and if they do for the whole period.
 */
export const payeeNames: Formula<Column<Text>> = place('/team/name');
export const payeeKeys: Formula<Column<Text>> = place('/team/nameKey');
export const payeeFirstDays: Formula<Column<unknown>> = place('/team/firstDay');
export const payeeLastDays: Formula<Column<unknown>> = place('/team/lastDay');
export const payeeRows: Formula<Column<unknown>> = place('/team/teamRow');
export const payeeSureRows: Formula<Column<unknown>> = place('/team/sureRow');
