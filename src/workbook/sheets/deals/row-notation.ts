import type { Notation } from '../../../formula/excel-text';
import { notationOf } from '../../../plan/component-notation';
import type { AboveKey } from '../../../plan/deals/places';
import { cellOfRow, wholeColumn as columnOfTable } from '../../description/structured-reference';
import type { Book } from '../book';
import { missingFormulas } from '../missing-formulas';
import { type PlanPlaces, duePlace } from '../plan-places';
import { tableName } from '../table-titles';
import { type PayeeColumn, payeeNames } from '../text-key';
import { roleOfShare } from './is-numeric';
import { type TablePlace, calculatedIn, titleOf, wholeColumn } from './table';

export type LimitCells = Readonly<Record<AboveKey, string>>;

/**
 * How the sheet names the places of a deal's row: its cells and whole columns by their titles, what
 * stands above the table, and what the Plan and Team sheets hold.
 */
export function dealNotation(
  { sheets, localize, form }: Book,
  table: TablePlace,
  limits: LimitCells,
  plan: PlanPlaces,
): Notation {
  const outside: Readonly<Record<string, (name: string) => string>> = {
    from: () => plan.from,
    to: () => plan.to,
    due: (name) => duePlace(plan, name),
    missing: () => missingFormulas(calculatedIn(table), (id) => roleOfShare(id) !== undefined),
    above: (key) => limits[key as AboveKey],
    creditShare: plan.creditShare,
    payShare: plan.payShare,
    team: (id) =>
      columnOfTable(tableName(sheets.team ?? ''), localize(payeeNames[id as PayeeColumn])),
    part: (name) => {
      const [id = ''] = name.split('/', 1);
      return notationOf(plan.part(id), {}, form).place(name.slice(id.length + 1));
    },
  };
  return {
    form,
    place: (key) => {
      if (key.startsWith('@@')) return wholeColumn(table, key.slice(2));
      if (key.startsWith('@')) {
        return cellOfRow(titleOf(table, key.slice(1).replace(/\/(amount|here)$/, '')));
      }
      const [, of = '', name = ''] = /^\/([^/]*)\/?(.*)$/s.exec(key) ?? [];
      const text = outside[of]?.(name);
      if (text === undefined) throw new Error(`Nothing stands at ${key}.`);
      return text;
    },
  };
}
