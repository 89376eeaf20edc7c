import { type Column, type Formula, place, renamed } from '../../formula/formula';
import { numberIn } from '../../formula/operators/numbers/numbers';
import type { Unit } from '../../formula/unit';

/*
 * What the formulas of a ledger's row are made of. A cell of the row, and a column over all rows, are
 * called by the column's id. What stands outside the table begins with a stroke, every place of a
 * component too.
 */

export const own = <T = number>(id: string, unit?: Unit): Formula<T> => place(`@${id}`, unit);

/** The same as an amount, of which a blank is 0. */
export const ownAmount = (id: string, unit?: Unit): Formula<number> => place(amountOf(id), unit);
export const amountOf = (id: string): string => `@${id}/amount`;

/** A number that the row calculates: a text typed over its formula is 0, as a cell that was cleared. */
export const ownNumber = (id: string, unit?: Unit): Formula<number> => numberIn(own(id, unit));

/** The first and the last day of the period. */
export const periodFrom = place('/from', 'date');
export const periodTo = place('/to', 'date');

/** An instalment's share of the pay, and the day on which it falls due. */
export const shareDue = (k: number): Formula<number> => place(`/due/share.${String(k)}`, 'percent');
export const dayDue = (k: number): Formula<number> => place(`/due/day.${String(k)}`, 'date');

/** The cells from one column to another, side by side. */
export const ownBlock = (first: string, last: string): Formula<Column<unknown>> =>
  place(`@${first}..${last}`);

export const everyRow = <T = number>(id: string): Formula<Column<T>> => place(`@@${id}`);

/** A component's formula in a row: its places are the component's, and those of the row stay. */
export const ofComponent = <T>(id: string, formula: Formula<T>): Formula<T> =>
  renamed(formula, (key) => (isOutside.test(key) ? key : `/part/${id}/${key}`));

const isOutside = /^[@/]/;
