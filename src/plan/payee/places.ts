import { type Formula, place } from '../../formula/formula';
import type { Unit } from '../../formula/unit';

/*
 * What the formulas of a payee's row are made of. A cell of the row, and a column over all rows, are
 * called by the column's id. What stands outside the table begins with a stroke: the period, what is
 * assumed, what deals pay, and every place of a component.
 */

export const assumed = (key: string, unit?: Unit): Formula<number> =>
  place(`/assumed/${key}`, unit);

/** What a component was agreed with, before an escalation. */
export const agreedQuotaOf = (id: string, unit: Unit): Formula<number> =>
  place(`/agreed/${id}`, unit);

/** What an escalation multiplies the targets of a measure by. */
export const factorOfMeasure = (id: string): Formula<number> => place(`/factor/${id}`);

export const creditedByDeals = (measure: string): Formula<number> =>
  place(`/credit/${measure}`, 'money');
export const paidByDeals = (component: string): Formula<number> =>
  place(`/pay/${component}`, 'money');
