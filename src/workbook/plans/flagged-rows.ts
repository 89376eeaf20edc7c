import type { SheetDescription } from '../description/description';
import { type ChangeFailure, failureOf } from '../change/change-failures';
import { columnPlaces, foundAs } from '../difference/found-table';
import { sync } from '../excel/batches';
import { inExcel, timeout } from '../excel/read/pages';
import { readTabs } from '../excel/read/sheets';
import { type FoundTable, readTables } from '../excel/read/tables';
import type { CurrentPlan } from '../reopened/found-plan';
import { planPageOnce } from '../sheets/plan/plan-page';
import { planBook } from '../sheets/plan-workbook';

/** Which rows of a plan's ledgers are shown now: all of them, or on each sheet so many that are flagged. */
export interface RowsShown {
  readonly are: 'all' | 'flagged';
  readonly flagged: readonly { readonly sheet: string; readonly rows: number }[];
}

/**
 * Shows of Deals and Team only the rows that have a flag, on those of the two where any has; where a filter
 * hides rows of either, shows all rows again. No cell is written. Undefined without such a table.
 */
export async function turnFlagged(
  found: CurrentPlan,
): Promise<RowsShown | ChangeFailure | undefined> {
  try {
    return await inExcel(async (context) => {
      const ledgers = await ledgersOf(context, found);
      if (ledgers.length === 0) return undefined;
      const asked = ledgers.map(({ sheet, id, index }) => {
        const table = context.workbook.worksheets.getItem(sheet).tables.getItem(id);
        const column = table.columns.getItemAt(index);
        const cells = column.getDataBodyRange().load('values');
        return { sheet, table, column, cells, filter: table.autoFilter.load('isDataFiltered') };
      });
      await sync(context, timeout);
      const flagged = asked.map(({ sheet, cells }) => ({
        ...{ sheet, rows: cells.values.filter(([flag]) => flag !== '').length },
      }));
      // A filter is not read: Excel may end over one of blanks (OfficeDev/office-js#465).
      const filtered = asked.filter(({ filter }) => filter.isDataFiltered);
      for (const { table } of filtered) table.clearFilters();
      const hasFlags = asked.filter((_, k) => (flagged[k]?.rows ?? 0) > 0);
      if (filtered.length === 0) {
        // What Excel itself writes where the blanks are unticked, which are texts of no length too.
        for (const { column } of hasFlags) column.filter.applyCustomFilter('<>');
        if (hasFlags[0]) context.workbook.worksheets.getItem(hasFlags[0].sheet).activate();
      }
      await sync(context, timeout);
      const are = filtered.length === 0 && hasFlags.length > 0 ? 'flagged' : 'all';
      return { are, flagged };
    });
  } catch (error) {
    return failureOf(error);
  }
}

/** The tables of Deals and Team wherever a person moved them, and which of their columns has the flags. */
async function ledgersOf(
  context: Excel.RequestContext,
  { kept, written }: CurrentPlan,
): Promise<(FoundTable & { readonly index: number })[]> {
  const { tabs } = await readTabs(context, timeout);
  const options = { form: written.form, result: 0, payees: [], deals: [], spareRows: 1 } as const;
  const sheets = { ...options, sheets: [], isUncalculated: true };
  const { deals, team } = planBook(kept.plan, sheets, written.sheets, planPageOnce);
  const pages = [
    ...(deals ? [{ sheet: deals.sheet, id: 'flags', places: deals.places.table }] : []),
    ...(team ? [{ sheet: team.sheet, id: 'flag', places: team.places.table }] : []),
  ].filter(({ sheet }) => tabs.some((name) => isSame(name, sheet.name)));
  const names = pages.map(({ sheet }) => sheet.name);
  const tables = await readTables(context, names, timeout);
  return pages.flatMap(({ sheet, id, places }) => {
    const index = places.columns.findIndex((column) => column.id === id);
    return flagsIn(tables, sheet, index);
  });
}

function flagsIn(
  tables: readonly FoundTable[],
  { name, tables: [described] = [] }: SheetDescription,
  index: number,
): (FoundTable & { readonly index: number })[] {
  const here = tables.filter(({ sheet }) => isSame(sheet, name));
  const found = described && foundAs(here, described);
  if (!found) return [];
  const at = columnPlaces(found, described).get(described.columns[index]?.title ?? '');
  return at === undefined ? [] : [{ ...found, index: at - found.area.column }];
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
