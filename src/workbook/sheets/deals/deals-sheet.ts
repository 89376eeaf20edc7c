import type { Steps } from '../../../engine/in-steps';
import { entryOf } from '../../../plan/deals/entries';
import { dealFormulas } from '../../../plan/deals/formulas';
import { dealColumns, usualLimits } from '../../../plan/deals/values';
import type { Book, WrittenSheet } from '../book';
import { ledgerPages, onePage } from '../../design/page-setup';
import { Calculation } from '../calculation';
import { writeLedgerTitle } from '../sheet-title';
import type { PlanPlaces } from '../plan-places';
import { SheetBuilder, block, cell } from '../../design/sheet-builder';
import type { DealColumn } from './columns';
import { dateColumns } from './date-columns';
import { creditColumns, ownerColumns } from './credit-columns';
import { type DealsPlaces, dealsPlaces } from './deals-places';
import { clearWidths } from '../../design/head-width';
import { helperColumns } from './helper-columns';
import { writeLists } from './lists';
import { payColumns, unassignedColumn } from './pay-columns';
import { reviewColumns } from './review-columns';
import { dealNotation } from './row-notation';
import { saleColumns } from './sale-columns';
import { labelsAbove, limitCells, writeLimits } from './limits';
import { type TablePlace, formulaTexts, writeHeads, writeRows } from './table';
import { texts } from './texts';
import { withRows } from '../row-formulas';
import { tableName, titlesOf } from '../table-titles';

/** Below the title, the note, the line of checks and what the flags look for. */
const totalRow = 5;

/**
 * The Deals sheet: one row a deal, from what was sold to what every owner is credited and paid, and
 * what is worth a second look. Rows without a deal have the formulas too and show nothing.
 */
export function* describingDeals(book: Book, plan: PlanPlaces): Steps<WrittenSheet<DealsPlaces>> {
  const { sheets, deals, payees, spareRows } = book;
  const team = sheets.team === undefined ? undefined : payees;
  const formulas = dealFormulas(book.plan, team !== undefined);
  const typed = [...saleColumns(book), ...dateColumns(book), ...ownerColumns(book)];
  const printed: readonly DealColumn[] = [
    // What is typed is one block at the left, which takes a paste; what is typed over a formula follows it.
    ...typed.filter(({ id }) => !formulas[id]),
    ...typed.filter(({ id }) => formulas[id]),
    ...creditColumns(book),
    ...payColumns(book),
    ...unassignedColumn(book),
    ...reviewColumns(book),
  ];
  const columns = [...printed, ...helperColumns(book)];
  const table: TablePlace = {
    ...{ columns, name: tableName(sheets.deals ?? ''), titles: titlesOf(columns) },
    ...{ totalRow, headRow: totalRow + 1, first: totalRow + 2 },
    // A table has one row at least.
    rows: Math.max(1, deals.length + spareRows),
  };
  const limits = limitCells(table);
  const notation = dealNotation(book, table, limits, plan);
  const formulaIn = formulaTexts(formulas, notation);
  const heads = columns.map(({ width }, k) => ({ width, head: table.titles[k] ?? '' }));
  const widths = clearWidths(heads, labelsAbove(book, table));
  const sheet = new SheetBuilder(sheets.deals ?? '', widths);
  const calculation = new Calculation(sheet, book.isUncalculated);
  writeLedgerTitle(sheet, calculation, book, texts, plan, printed.length - 1);
  sheet.height(totalRow + 1, 30);
  writeLimits(sheet, calculation, book, table);
  writeHeads(sheet, calculation, table, book);
  const { column, comesTo } = dealColumns(
    book.plan,
    book.isUncalculated ? [] : deals,
    usualLimits,
    team,
  );
  const isTyped = (id: string, row: number): boolean => {
    const deal = deals[row];
    return deal !== undefined && entryOf(book.plan, id)?.(deal) !== undefined;
  };
  yield* writeRows(sheet, table, formulaIn, column, book);
  writeLists(sheet, calculation, book, plan, table);
  calculation.finish();
  sheet.fold({ first: printed.length, last: columns.length - 1 });
  const area = block(0, 0, table.first + table.rows, printed.length);
  const shown = printed.map(({ group }, k) => ({ group, width: widths[k] ?? 0 }));
  const print = { ...onePage(book.plan, area), ...ledgerPages(book.plan, shown, table.headRow) };
  return {
    sheet: { ...(yield* sheet.building(print)), frozenAt: cell(table.first, 2) },
    names: sheet.names,
    formulaAt: withRows(calculation.formulaAt, {
      ...{ first: table.first, filled: deals.length, comesTo, notation },
      formulaIn: (index, row) => {
        const id = columns[index]?.id ?? '';
        return isTyped(id, row) ? undefined : formulas[id];
      },
    }),
    places: dealsPlaces(book, table, formulaIn, sheet),
  };
}
