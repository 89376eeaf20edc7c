import type { Notation } from '../../../formula/excel-text';
import { type Formula, constant } from '../../../formula/formula';
import { inRow } from '../../../formula/operators/lookups/lookups';
import type { Flow } from '../../../plan/retention/ratios';
import type { Sum } from '../../../plan/said/of-deals';
import { notationOf } from '../../../plan/component-notation';
import { cellOfRow, cellsOfRow } from '../../description/structured-reference';
import type { Book } from '../book';
import { at, cellText } from '../cell-formula';
import type { DealsPlaces } from '../deals/deals-places';
import { missingFormulas } from '../missing-formulas';
import { type PlanPlaces, duePlace } from '../plan-places';
import { type Above, aboveTable } from './assumptions';
import { type TeamTable, calculatedIn, titleOf, wholeColumn } from './table';

/**
 * How the sheet names the places of a payee's row: its cells and whole columns by their titles, what is
 * assumed above the table, and what the Plan and Deals sheets hold.
 */
export function teamNotation(
  book: Book,
  table: TeamTable,
  plan: PlanPlaces,
  deals: DealsPlaces | undefined,
): Notation {
  const above = aboveTable(table, book.plan);
  const own = (id: string) => cellOfRow(titleOf(table, id));
  const sum = (formula: Formula | undefined) => formula && cellText(formula);
  const keys = wholeColumn(table, 'nameKey');
  const outside = (key: string): string | undefined => {
    const [of = '', first = '', ...rest] = key.split('/');
    const found: Readonly<Record<string, () => string | undefined>> = {
      from: () => plan.from,
      to: () => plan.to,
      due: () => duePlace(plan, first),
      missing: () => missingFormulas(calculatedIn(table)),
      assumed: () => above.assumed[first as keyof Above['assumed']],
      median: () => above.median,
      medianDistance: () => above.medianDistance,
      repeats: () => above.repeats,
      plainNames: () => above.plainNames,
      keys: () => (first === 'first' ? cellText(inRow(at(keys), constant(1))) : keys),
      agreed: () => plan.part(first).agreedQuota ?? plan.part(first).quota,
      factor: () => plan.factor(first),
      credit: () => sum(deals?.credit(first, at(own('teamRow')))),
      retained: () => sum(deals?.retained(first as Flow, at(own('teamRow')))),
      said: () => sum(deals?.said(rest[0] as Sum, first, at(own('teamRow')))),
      pay: () => sum(deals?.pay(first, at(own('teamRow')))),
      part: () => notationOf(plan.part(first), {}, book.form).place(rest.join('/')),
    };
    return found[of]?.();
  };
  const cells = (key: string): string => {
    if (key.startsWith('@')) return wholeColumn(table, key.slice(1));
    const [first = '', last] = key.split('..');
    const id = first.split('/')[0] ?? '';
    return last === undefined ? own(id) : cellsOfRow(titleOf(table, id), titleOf(table, last));
  };
  return {
    form: book.form,
    place: (key) => {
      const text = key.startsWith('@') ? cells(key.slice(1)) : outside(key.slice(1));
      if (text === undefined) throw new Error(`Nothing stands at ${key}.`);
      return text;
    },
  };
}
