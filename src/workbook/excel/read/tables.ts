import { areaAt } from '../../description/addresses';
import type { ReadTable } from '../../description/read-workbook';
import { sync, withRetry } from '../batches';

/** A table that stands on a sheet, and what Excel calls it for good. */
export interface FoundTable extends ReadTable {
  readonly id: string;
}

/** The tables of some sheets: how far each reaches is a second question, asked where there are any. */
export function readTables(
  context: Excel.RequestContext,
  sheets: readonly string[],
  timeout: number,
): Promise<FoundTable[]> {
  if (sheets.length === 0) return Promise.resolve([]);
  return withRetry(async () => {
    const asked = sheets.map((sheet) => ({ sheet, tables: askTables(context, sheet) }));
    await sync(context, timeout);
    return readAsked(context, asked, timeout);
  });
}

/** Asks what tables a sheet has; what is answered is read by `readAsked`. */
export function askTables({ workbook }: Excel.RequestContext, sheet: string) {
  const { tables } = workbook.worksheets.getItem(sheet);
  tables.load(
    'items/id,items/name,items/style,items/showTotals,items/showFilterButton,items/showBandedRows,items/columns/items/name',
  );
  return tables;
}

export async function readAsked(
  context: Excel.RequestContext,
  asked: readonly { readonly sheet: string; readonly tables: Excel.TableCollection }[],
  timeout: number,
): Promise<FoundTable[]> {
  const found = asked.flatMap(({ sheet, tables }) =>
    tables.items.map((table) => {
      const range = table.getRange();
      range.load('address');
      return { sheet, table, range };
    }),
  );
  if (found.length > 0) await sync(context, timeout);
  return found.flatMap(({ sheet, table, range }) => {
    const area = areaAt(range.address.slice(range.address.lastIndexOf('!') + 1));
    if (area === undefined) return [];
    const titles = table.columns.items.map(({ name }) => name);
    const { id, name, style, showTotals, showFilterButton, showBandedRows } = table;
    return [
      {
        ...{ id, name, sheet, area, titles, style, hasTotals: showTotals },
        ...{ hasFilterButtons: showFilterButton, isBanded: showBandedRows },
      },
    ];
  });
}
