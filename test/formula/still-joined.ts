/**
 * Files that still join text of Excel from strings, and how often. The list only shrinks: whoever makes
 * operators of one takes its line out, and nobody adds any.
 */
export const stillJoined: Readonly<Record<string, number>> = {
  'engine/attainment.cases.ts': 1,
  'engine/dates.ts': 2,
  'reference/cell-text.ts': 2,
  'workbook/copies/frozen-sheet.ts': 4,
  'workbook/description/formula.ts': 4,
  'workbook/description/sums.ts': 1,
  'workbook/sheets/deals/columns.ts': 1,
  'workbook/sheets/deals/credit-columns.ts': 9,
  'workbook/sheets/deals/deals-places.ts': 3,
  'workbook/sheets/deals/helper-columns.ts': 32,
  'workbook/sheets/deals/pay-columns.ts': 12,
  'workbook/sheets/deals/pay-parts.ts': 8,
  'workbook/sheets/deals/review-columns.ts': 38,
  'workbook/sheets/deals/sale-columns.ts': 2,
  'workbook/sheets/deals/summary.ts': 8,
  'workbook/sheets/deals/table.ts': 2,
  'workbook/sheets/entry-conditions.ts': 9,
  'workbook/xlsx/write/cells.ts': 1,
};
