import { excelError, invalid } from '../errors';
import { columnLetters, contains, formatRect, quoteSheet, absolute } from './addresses';
import type { Sheet } from './sheet';
import { type StructuredReference, shownReference, withReferences } from './structured';
import type { Table } from './table';
import type { Workbook } from './workbook';

/** What Excel does to formulas that speak of tables. */

const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

export const tableAt = (sheet: Sheet, row: number, column: number): Table | undefined =>
  sheet.tables.find((table) => contains(table.rect, { row, column, rows: 1, columns: 1 }));

/**
 * A formula as Excel takes it: its tables and columns are there, or it is refused as any formula that
 * cannot be read; within a table the table's own name goes, and a row's cell is `[@…]`.
 */
export function takenFormula(sheet: Sheet, row: number, column: number, formula: string): string {
  const own = tableAt(sheet, row, column);
  return withReferences(formula, (reference) => {
    const { table: name, titles } = reference;
    const table = name === '' ? own : sheet.workbook.tables().find((one) => same(one.name, name));
    const known = titles.map((title) => table?.titles().find((one) => same(one, title)));
    if (!table || known.includes(undefined))
      throw invalid(`The formula ${formula} has no meaning.`);
    const shown = known as string[];
    return shownReference({ ...reference, titles: shown, table: table === own ? '' : table.name });
  });
}

/** Every formula of the workbook with its references written anew; undefined leaves one as it is. */
export function rewriteReferences(
  workbook: Workbook,
  write: (
    table: Table,
    reference: StructuredReference,
    cell: { readonly sheet: Sheet; readonly row: number; readonly column: number },
  ) => string | undefined,
): void {
  for (const sheet of workbook.sheets) {
    const rewritten = (formula: string, own: Table | undefined, row: number, column: number) =>
      withReferences(formula, (reference) => {
        const { table: name } = reference;
        const table = name === '' ? own : workbook.tables().find((one) => same(one.name, name));
        const written = table && write(table, reference, { sheet, row, column });
        return written ?? shownReference(reference);
      });
    for (const { row, column, cell } of sheet.grid.existing()) {
      const { content } = cell;
      if (content?.kind !== 'formula' || !content.formula.includes('[')) continue;
      const formula = rewritten(content.formula, tableAt(sheet, row, column), row, column);
      if (formula !== content.formula) cell.content = { ...content, formula };
    }
    // A row that is put in later gets the formula as it is then.
    for (const table of sheet.tables) {
      for (const [index, formula] of table.calculated) {
        const { row, column } = table.rect;
        table.calculated.set(index, rewritten(formula, table, row + 1, column + index));
      }
    }
  }
}

/** A title that changes changes in every formula, and so does a name. */
export const renameTitle = (table: Table, from: string, to: string): void =>
  rewriteReferences(table.sheet.workbook, (one, reference) =>
    one === table && reference.titles.some((title) => same(title, from))
      ? shownReference({
          ...reference,
          titles: reference.titles.map((title) => (same(title, from) ? to : title)),
        })
      : undefined,
  );

export const renameTable = (table: Table, to: string): void =>
  rewriteReferences(table.sheet.workbook, (one, reference) =>
    one === table && reference.table !== ''
      ? shownReference({ ...reference, table: to })
      : undefined,
  );

/** Where columns go, what speaks of them is an error. */
export const loseTitles = (table: Table, titles: readonly string[] | 'all'): void =>
  rewriteReferences(table.sheet.workbook, (one, reference) =>
    one === table &&
    (titles === 'all' || reference.titles.some((title) => titles.some((gone) => same(gone, title))))
      ? '#REF!'
      : undefined,
  );

/** A table that becomes a range leaves the addresses of its cells in formulas. */
export function replaceByAddresses(table: Table): void {
  rewriteReferences(table.sheet.workbook, (one, { item, titles }, { row }) => {
    if (one !== table) return undefined;
    const all = table.titles();
    const at = titles.map((title) => all.findIndex((known) => same(known, title)));
    const [first = 0, last = titles.length === 0 ? all.length - 1 : first] = at;
    const columns = { column: table.rect.column + first, columns: last - first + 1 };
    const sheet = quoteSheet(table.sheet.name);
    if (!/^#this row$/i.test(item)) {
      const rows = item === '' || /^#data$/i.test(item) ? table.body.rect : rowsOf(table, item);
      return `${sheet}!${absolute(formatRect({ ...rows, ...columns }))}`;
    }
    const ends = [...new Set([first, last])].map(
      (index) => `$${columnLetters(table.rect.column + index)}${row + 1}`,
    );
    return `${sheet}!${ends.join(':')}`;
  });
}

function rowsOf(table: Table, item: string) {
  if (/^#all$/i.test(item)) return table.rect;
  if (/^#headers$/i.test(item)) return table.header.rect;
  throw excelError('GeneralException', `The host does not know ${item}.`);
}
