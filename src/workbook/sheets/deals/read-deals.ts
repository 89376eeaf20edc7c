import { type Steps, atOnce, rowByRow } from '../../../engine/in-steps';
import { ownerOf } from '../../../plan/deals/roles';
import type { Deal } from '../../../plan/people';
import { dealTypeIn, soldAs } from '../../../plan/deals/sale-types';
import type { ReadSheet } from '../../description/read-workbook';
import { isSameFormula } from '../../description/same-formula';
import { rowsOfTable } from '../rows-of-table';
import type { DealsPlaces } from './deals-places';
import { isNumeric, roleOfShare } from './is-numeric';
import { type TablePlace, columnOf } from './table';

/**
 * The deals on a Deals sheet, down to the last row in which a deal is named, below the formulas too.
 * A row without a deal in between stays a row, so that the rows below it keep their places. A share
 * that our formula gives is the plan's, and no share of the deal's own; a formula that a person typed
 * is read by what it comes to.
 */
export const dealsIn = (...asked: Parameters<typeof readingDeals>): readonly Deal[] =>
  atOnce(readingDeals(...asked));

/** The same in steps. */
export function* readingDeals(
  sheet: ReadSheet,
  { table, formulaIn }: Pick<DealsPlaces, 'table' | 'formulaIn'>,
): Steps<readonly Deal[]> {
  const named = columnOf(table, 'deal');
  const ours = table.columns.map(({ id, read }) => read && formulaIn(id));
  const deals: Deal[] = [];
  yield* rowByRow(
    rowsOfTable(sheet, table.first, named, table.columns),
    (row) => deals.push(dealIn(sheet, table, row, ours)),
    50,
  );
  return deals;
}

const isOurs = (found: string | undefined, ours: string | undefined): boolean =>
  found !== undefined && ours !== undefined && isSameFormula(found, `=${ours}`);

function dealIn(
  sheet: ReadSheet,
  { columns, first, rows }: TablePlace,
  row: number,
  ours: readonly (string | undefined)[],
): Deal {
  const blank: Deal = {
    ...{ deal: '', customer: '', type: '', closer: '', current: 0, renewed: 0, owners: {} },
    measure: '',
  };
  const typed = columns.reduce((deal, { id, read: take }, index) => {
    if (!take) return deal;
    const cell = sheet.cell(row, index);
    if (isOurs(cell?.formula, ours[index])) return deal;
    const value = cell?.value ?? '';
    if (value === '') return isMissing(id, deal) ? unread(take(deal, value), id, value) : deal;
    const isText = typeof value === 'string' && !isNumeric(id) && !cell?.isError;
    const isRead = typeof value === 'number' || isText;
    return isRead ? take(deal, value) : unread(take(deal, String(value)), id, String(value));
  }, blank);
  const type = dealTypeIn(typed.type);
  if (type === undefined || soldAs(type) !== 'upsell') return typed;
  // What the customer had before, or has now, is no 0 while it is blank.
  if (typed.renewed > 0 && isOpen('current')) {
    return unread({ ...typed, current: Number.NaN }, 'current', '');
  }
  return typed.current > 0 && isOpen('renewed')
    ? unread({ ...typed, renewed: Number.NaN }, 'renewed', '')
    : typed;

  function isOpen(id: 'current' | 'renewed'): boolean {
    const column = columns.findIndex((one) => one.id === id);
    return (sheet.cell(row, column)?.value ?? '') === '';
  }

  /** A share without its formula, where the rows have them, is no share of the plan. */
  function isMissing(id: string, deal: Deal): boolean {
    const role = roleOfShare(id);
    return role !== undefined && row < first + rows && ownerOf(deal, role) !== '';
  }
}

const unread = (deal: Deal, id: string, value: string): Deal => ({
  ...deal,
  unread: { ...deal.unread, [id]: value },
});
